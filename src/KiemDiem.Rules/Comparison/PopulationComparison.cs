using System.Collections.Immutable;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Comparisons;

/// <summary>What one population comes to under two texts: how many move from what to what, who, and why. Each case is judged by itself: a quota of a round lowers nobody here.</summary>
/// <remarks>Two proposals beside each other: which text applies, and what is decided, is the competent authority's.</remarks>
public sealed class PopulationComparison
{
    private PopulationComparison(EvaluationHeader from, EvaluationHeader to) => (From, To) = (from, to);

    /// <summary>The text that is compared from, and how it judged.</summary>
    public EvaluationHeader From { get; }

    /// <summary>The text that is compared to, and how it judged.</summary>
    public EvaluationHeader To { get; }

    /// <summary>From what to what all subjects go.</summary>
    public TransitionMatrix Matrix { get; } = new();

    /// <summary>The same for each kind of subject that there is.</summary>
    public ImmutableSortedDictionary<SubjectKind, TransitionMatrix> ByKind { get; private set; } = ImmutableSortedDictionary<SubjectKind, TransitionMatrix>.Empty;

    /// <summary>How many subjects moved how; every subject counts once.</summary>
    public ImmutableSortedDictionary<OutcomeMove, int> Moves { get; private set; } = ImmutableSortedDictionary<OutcomeMove, int>.Empty;

    /// <summary>The subjects whose outcome is another, in the order of the cases.</summary>
    public ImmutableArray<ComparedCase> Moved { get; private set; } = [];

    /// <summary>The causes with the number of subjects that each moves, most first.</summary>
    public ImmutableArray<CauseCount> Causes { get; private set; } = [];

    /// <summary>The facts that keep outcomes open under either text, in the order of the fact table.</summary>
    public ImmutableArray<LackingFact> Lacking { get; private set; } = [];

    /// <summary>Judges a population by two texts.</summary>
    internal static PopulationComparison Of(ICaseJudge from, ICaseJudge to, IEnumerable<ReviewCase> cases, Action<int>? progress)
    {
        var comparison = new PopulationComparison(from.Header, to.Header);
        var (moved, lacking) = (ImmutableArray.CreateBuilder<ComparedCase>(), new LackingFacts());
        var moves = Enum.GetValues<OutcomeMove>().ToDictionary(move => move, _ => 0);
        var byKind = new Dictionary<SubjectKind, TransitionMatrix>();
        foreach (var subject in cases)
        {
            var (before, after) = (from.Judge(subject), to.Judge(subject));
            var move = ComparedCase.MoveOf(before, after);
            moves[move]++;
            comparison.Matrix.Add(OutcomeClasses.Of(before), OutcomeClasses.Of(after));
            if (!byKind.TryGetValue(subject.Kind, out var matrix))
            {
                byKind.Add(subject.Kind, matrix = new());
            }

            matrix.Add(OutcomeClasses.Of(before), OutcomeClasses.Of(after));
            if (move != OutcomeMove.Unchanged || before.Kind == OutcomeKind.Undetermined)
            {
                var (first, second) = (from.Explain(subject, before), to.Explain(subject, after));
                lacking.Add(first, second);
                if (move != OutcomeMove.Unchanged)
                {
                    moved.Add(new(first, second, move, CauseFinder.Of(first, second)));
                }
            }

            progress?.Invoke(comparison.Matrix.Total);
        }

        comparison.ByKind = byKind.ToImmutableSortedDictionary();
        comparison.Moves = moves.ToImmutableSortedDictionary();
        comparison.Moved = moved.ToImmutable();
        comparison.Lacking = lacking.ToList();
        comparison.Causes =
        [
            .. moved.SelectMany(item => item.Causes, (item, cause) => (item.Case.Kind, Cause: cause))
                .GroupBy(item => (item.Kind, item.Cause.Key))
                .Select(group => new CauseCount(group.Key.Kind, group.First().Cause, group.Count()))
                .OrderByDescending(cause => cause.Subjects).ThenBy(cause => cause.Kind).ThenBy(cause => cause.Cause.Key, StringComparer.Ordinal),
        ];
        return comparison;
    }
}
