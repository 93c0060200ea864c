using System.Runtime.CompilerServices;
using KiemDiem.Rules.Model;
using NRules.RuleModel;

namespace KiemDiem.Rules.Engines;

/// <summary>A case as a fact in a session of NRules, bound to the rules that judge it.</summary>
/// <remarks>
/// Insert it, fire, and a <see cref="RatingFact"/> follows. When the case changes, <c>Update</c> the session with a new one: a case is known
/// by its id and the rule set that judges it, so the same case can stand in a session once for each text.
/// </remarks>
public sealed class RatedCase : IIdentityProvider
{
    private readonly RatingRules? _rules;
    private readonly CaseConditions _conditions;
    private ulong _must;
    private ulong _may;

    /// <summary>Makes the fact.</summary>
    /// <param name="rules">The rules that judge the case.</param>
    /// <param name="subject">The case.</param>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    public RatedCase(RatingRules rules, ReviewCase subject)
        : this(Bind(rules, subject), subject) => _rules = rules;

    internal RatedCase(BoundLadder ladder, ReviewCase subject) => _conditions = new CaseConditions(ladder, subject);

    /// <summary>The case.</summary>
    public ReviewCase Case => _conditions.Case;

    /// <summary>The rule set that judges it, for example <c>qd124-hd25@1/partyMember</c>.</summary>
    public string RuleSet => _conditions.Ladder.Name;

    /// <summary>Whether the facts decide every condition.</summary>
    public bool IsComplete => _conditions.AreDecided;

    internal RuleTruths Truths => new(_must, _may);

    internal string Fingerprint => _conditions.Ladder.Ladder.LogicFingerprint;

    // Compiled into each of a hundred delegates, the body of these two would make the first use of a rule set three times as long.

    /// <summary>Whether a condition holds whatever the unknown facts are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Must(Condition condition) => _conditions.TruthOf(condition) == Truth.True;

    /// <summary>Whether a condition holds for some value of the unknown facts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool May(Condition condition) => _conditions.TruthOf(condition) != Truth.False;

    /// <summary>Whether a condition holds, where the facts decide it.</summary>
    /// <exception cref="InvalidOperationException">It depends on facts that are unknown; the rule sets were made for complete facts.</exception>
    public bool Holds(Condition condition) => _conditions.TruthOf(condition) switch
    {
        Truth.Unknown => throw new InvalidOperationException(
            $"{Case}: '{condition.Operand.Key}' is unknown, and the rule sets were made with {nameof(FactCompleteness)}.{nameof(FactCompleteness.Complete)}."),
        var truth => truth == Truth.True,
    };

    /// <inheritdoc/>
    // An engine may be given two cases of one id; then each is itself.
    public object GetIdentity() => _rules is null ? _conditions : (RuleSet, Case.Id);

    /// <summary>The case and the rule set.</summary>
    public override string ToString() => $"{Case} ({RuleSet})";

    /// <summary>What the right-hand side of a rule says.</summary>
    internal void Found(int rule, Certainty certainty)
    {
        _must |= certainty == Certainty.May ? 0 : 1UL << rule;
        _may |= certainty == Certainty.Must ? 0 : 1UL << rule;
    }

    internal Evaluation Conclude() => _rules!.Conclude(Case, Truths);

    private static BoundLadder Bind(RatingRules rules, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(rules);
        rules.EnsureValid(subject);
        return rules.LadderFor(subject.Kind);
    }
}
