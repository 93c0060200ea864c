using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>Judges cases by one bound ladder. The truths of its rules are found by the tables, or by another engine; what follows from them is common.</summary>
internal sealed class Judge
{
    private readonly OutcomeTable _outcomes;
    private readonly OutcomeCache _cache = new();
    private RuleTable? _table;

    public Judge(BoundLadder ladder)
    {
        Ladder = ladder;
        _outcomes = new(ladder.Ladder);
    }

    public BoundLadder Ladder { get; }

    /// <summary>The outcome. Allocates nothing when the facts that matter are known.</summary>
    public Outcome Outcome(ReviewCase subject) => _table is { } table && table.EvaluateToFirst(subject) is var rules && (rules & RuleMarker.Open) == 0
        ? _outcomes.Find(rules)
        : Searched(subject);

    /// <summary>The outcome that follows from the truths that an engine found.</summary>
    public Outcome Outcome(ReviewCase subject, RuleTruths rules)
    {
        var resolution = OutcomeResolver.Resolve(Ladder.Ladder, rules);
        return resolution.IsSettledBy(rules)
            ? resolution.ToOutcome(isExact: true)
            : _cache.Find(Ladder, subject, Ladder.Compiled.Read(subject));
    }

    // Apart, so that the common way needs no room for what only this one needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Outcome Searched(ReviewCase subject)
    {
        // The tables are made when a first case is judged; from then on complete facts go to them without a detour.
        _table = Ladder.Compiled.Table;
        return Outcome(subject, Ladder.Compiled.Evaluate(subject));
    }
}
