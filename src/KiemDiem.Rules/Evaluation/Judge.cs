using System.Runtime.CompilerServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Judges cases by one bound ladder: the engine finds truths, the rest is common.</summary>
internal sealed class Judge
{
    private readonly IEvaluationEngine _engine;
    private readonly OutcomeCache _cache = new();

    public Judge(BoundLadder ladder, IEvaluationEngine engine)
    {
        Ladder = ladder;
        _engine = engine;
    }

    public BoundLadder Ladder { get; }

    /// <summary>The outcome. Allocates nothing when the facts that matter are known.</summary>
    public Outcome Outcome(ReviewCase subject)
    {
        var rules = _engine.Evaluate(Ladder, subject);
        var resolution = OutcomeResolver.Resolve(Ladder.Ladder, rules);
        return resolution.IsSettledBy(rules)
            ? resolution.ToOutcome(isExact: true)
            : Search(subject);
    }

    // Apart, so that the common way needs no room for what only a search needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Outcome Search(ReviewCase subject) => _cache.Find(Ladder, subject, Ladder.Compiled.Read(subject));
}
