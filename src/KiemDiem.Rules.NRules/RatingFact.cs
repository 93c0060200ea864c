using NRules.RuleModel;

namespace KiemDiem.Rules.Engines;

/// <summary>The outcome of a case as a fact in a session of NRules, for a host's own rules to match. Linked to its <see cref="RatedCase"/>: it is updated and retracted with it.</summary>
/// <remarks>A proposal with reasons; the competent authority decides.</remarks>
public sealed class RatingFact
{
    private RatingFact(RatedCase subject)
    {
        RuleSet = subject.RuleSet;
        Evaluation = subject.Conclude();
    }

    /// <summary>The case.</summary>
    public ReviewCase Case => Evaluation.Case;

    /// <summary>The rule set that judged it, for example <c>qd124-hd25@1/partyMember</c>.</summary>
    public string RuleSet { get; }

    /// <summary>The id of the regulation that judged it.</summary>
    public string RegulationId => Evaluation.Regulation.Id;

    /// <summary>The rating year.</summary>
    public int RatingYear => Evaluation.RatingYear;

    /// <summary>What follows from the text.</summary>
    public Outcome Outcome => Evaluation.Outcome;

    /// <summary>The outcome with its reasons.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The case and its outcome.</summary>
    public override string ToString() => $"{Evaluation} ({RuleSet})";

    /// <summary>Puts the outcome of a case into the session, in place of an earlier one.</summary>
    internal static void Yield(IContext context, RatedCase subject, string fingerprint)
    {
        if (subject.Fingerprint != fingerprint)
        {
            throw new InvalidOperationException(
                $"{subject}: the compiled rules are another encoding than the rules that the case was bound to. Make both from one catalogue.");
        }

        const string key = nameof(RatingFact);
        var rating = new RatingFact(subject);
        if (context.GetLinked(key) is null)
        {
            context.InsertLinked(key, rating);
        }
        else
        {
            context.UpdateLinked(key, rating);
        }
    }
}
