using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>Finds the ways from a case to a rating.</summary>
internal static class WayFinder
{
    /// <summary>How many nodes a search may visit before it ends and says so.</summary>
    public const int Budget = 50_000;

    /// <summary>How many sets of one size are looked at to put the best of them first.</summary>
    private const int MostOfOneSize = 200;

    /// <summary>The ways to a rating; null for the next one.</summary>
    public static RatingWays Find(ICaseJudge judge, ReviewCase subject, Rating? target, int budget = Budget)
    {
        var evaluation = judge.Explain(subject, judge.Judge(subject));
        var wanted = target ?? Next(evaluation.Outcome);
        var shared = judge.LadderFor(subject.Kind);

        // A binding of its own: what is tried here must not fill the memory of those who judge.
        var ladder = new BoundLadder(shared.Ladder, shared.Context, shared.Name);
        var goal = Goal.Of(ladder, wanted);
        ImmutableArray<GroupWays> groups = [.. ladder.Groups.Select(group => Of(group, subject, goal, ladder.Context))];
        var search = new WaySearch(groups, goal.All, goal.Size, budget, MostOfOneSize);
        var isReached = search.Now.Contains(goal.All);
        var found = isReached ? [] : search.Find(RatingWays.MostSets);
        var sets = found.Select(choices => new WayChanges(subject, groups, goal, choices).Make(judge.Judge))
            .OrderBy(set => set.Changes.Length)
            .ThenBy(set => set.Changes.Count(change => change.Class != ChangeClass.ThisYear))
            .ThenBy(set => string.Concat(set.Changes.Select(change => (char)(1 + Math.Min(WayChanges.PlaceOf(change.Facts[0]), 999)))), StringComparer.Ordinal)
            .Take(RatingWays.MostSets);
        return new()
        {
            Evaluation = evaluation,
            Target = wanted,
            IsReached = isReached,
            Sets = [.. sets],
            HasMore = search.HasMore,
            IsComplete = search.IsComplete && groups.All(group => group.IsComplete),
            Obstacles = isReached ? [] : [.. Obstacles(evaluation, wanted)],
            Hopeless = isReached || found.Count > 0 ? [] : [.. search.Hopeless().SelectMany(goal.Conditions).Distinct()],
            Quota = wanted == Rating.Excellent ? shared.Ladder.Quota : null,
        };
    }

    /// <summary>The rating above the worst that can still come of it; of a case that may come to no rating: Completed, the first above NotCompleted.</summary>
    private static Rating Next(Outcome outcome)
    {
        var ratings = outcome.Reachable.Ratings().ToList();
        return ratings.Count == 0 || outcome.Reachable.Contains(OutcomeSet.NotRated)
            ? Rating.Completed
            : (Rating)Math.Min((int)ratings[0] + 1, (int)Rating.Excellent);
    }

    private static GroupWays Of(OperandGroup group, ReviewCase subject, Goal goal, EvaluationContext context) => group switch
    {
        TaskGroup tasks => new TaskWays(tasks, subject, goal),
        ScoreGroup score => new ScoreWays(score, subject, goal),
        SubunitGroup subunits => new SubunitWays(subunits, subject, goal),
        DisciplineGroup discipline => new DisciplineWays(discipline, subject, goal, context),
        QuarterGroup quarters => new QuarterWays(quarters, subject, goal),
        ValueGroup value => new ValueWays(value, subject, goal, context.RatingYear),
        _ => new FixedWays(group, subject, goal),
    };

    private static IEnumerable<Obstacle> Obstacles(Evaluation evaluation, Rating target)
    {
        var ladder = evaluation.Ladder;
        var rules = ladder.Gates.Concat<LadderRule>(ladder.Triggers).Concat(ladder.Ceilings.Where(ceiling => ceiling.Highest < target))
            .Where(rule => evaluation.TruthOf(rule) == Truth.True)
            .ToList();
        foreach (var rule in rules)
        {
            yield return new(rule.Key, rule.Label, rule.Source);
        }

        var outcome = evaluation.Outcome;
        if (outcome is { Kind: OutcomeKind.NeedsAuthority, Reason: { } reason, Clause: { } clause } && !rules.Exists(rule => rule.Source == clause && rule.Label == outcome.ReasonLabel))
        {
            yield return new(reason, outcome.ReasonLabel ?? new(Word.NoLevel.In(Language.Vietnamese), Word.NoLevel.In(Language.English)), clause);
        }
    }
}
