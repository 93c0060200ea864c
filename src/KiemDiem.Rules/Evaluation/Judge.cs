using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>Judges cases by one bound ladder: the engine finds truths, the rest is common.</summary>
internal sealed class Judge
{
    private readonly IEvaluationEngine _engine;
    private readonly OutcomeTable _outcomes;
    private readonly OutcomeCache _cache = new();
    private RuleTable? _table;

    public Judge(BoundLadder ladder, IEvaluationEngine engine)
    {
        Ladder = ladder;
        _engine = engine;
        _outcomes = new(ladder.Ladder);
    }

    public BoundLadder Ladder { get; }

    /// <summary>The outcome. Allocates nothing when the facts that matter are known.</summary>
    public Outcome Outcome(ReviewCase subject) => _table is { } table && table.EvaluateToFirst(subject) is var rules && (rules & RuleMarker.Open) == 0
        ? _outcomes.Find(rules)
        : ByEngine(subject);

    // Apart, so that the common way needs no room for what only this one needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Outcome ByEngine(ReviewCase subject)
    {
        if (_engine is TableEngine)
        {
            // Its tables are made when a first case is judged; from then on complete facts go to them without a detour.
            _table = Ladder.Compiled.Table;
        }

        var rules = _engine.Evaluate(Ladder, subject);
        var resolution = OutcomeResolver.Resolve(Ladder.Ladder, rules);
        return resolution.IsSettledBy(rules)
            ? resolution.ToOutcome(isExact: true)
            : _cache.Find(Ladder, subject, Ladder.Compiled.Read(subject));
    }
}
