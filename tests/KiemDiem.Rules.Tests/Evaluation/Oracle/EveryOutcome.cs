using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Evaluation.Oracle;

/// <summary>The outcome of every combination of what the unknown facts of a case leave open.</summary>
internal sealed class EveryOutcome
{
    private readonly IReadOnlyList<FilledGroup> _groups;
    private readonly int[] _steps;
    private readonly (OutcomeSet Outcome, OutcomeSet Candidates)[] _outcomes;

    private EveryOutcome(IReadOnlyList<FilledGroup> groups, BoundLadder ladder)
    {
        _groups = groups;
        _steps = new int[groups.Count];
        var combinations = 1;
        for (var i = 0; i < groups.Count; i++)
        {
            _steps[i] = combinations;
            combinations *= groups[i].States.Count;
        }

        var outcome = new PlainOutcome(ladder.Ladder);
        _outcomes = [.. Enumerable.Range(0, combinations).Select(combination => outcome.Of(Truths(combination)))];
        Possible = _outcomes.Aggregate(OutcomeSet.None, (set, one) => set | one.Outcome);
        Candidates = _outcomes.Aggregate(OutcomeSet.None, (set, one) => set | one.Candidates);
    }

    public IReadOnlyList<FilledGroup> Groups => _groups;

    public OutcomeSet Possible { get; }

    public OutcomeSet Candidates { get; }

    /// <summary>Forgets groups of facts one after the other, as long as the combinations stay few enough to go through all of them.</summary>
    public static (ReviewCase Case, EveryOutcome Outcomes) Of(ReviewCase complete, IEnumerable<Func<ReviewCase, ReviewCase>> forget, IReadOnlyList<ConditionGroup> groups, BoundLadder ladder, int atMost)
    {
        var (subject, filled) = (complete, groups.Select(group => new FilledGroup(group, complete, ladder)).ToList());
        foreach (var step in forget)
        {
            var next = step(subject);
            var after = groups.Select((group, i) => group.Facts.Any(fact => !Same(next, subject, fact)) ? new FilledGroup(group, next, ladder) : filled[i]).ToList();
            if (after.Aggregate(1L, (product, group) => product * group.States.Count) <= atMost)
            {
                (subject, filled) = (next, after);
            }
        }

        return (subject, new EveryOutcome(filled, ladder));
    }

    /// <summary>Whether two combinations that differ only in one group have different outcomes.</summary>
    public bool Matters(FilledGroup group) => Enumerable.Range(1, group.States.Count - 1).Any(state => Differ(group, 0, state));

    /// <summary>Whether two fillings that differ only in one fact have different outcomes.</summary>
    public bool Matters(FilledGroup group, FactDefinition fact) => group.PairsBy(fact).Any(pair => Differ(group, pair.First, pair.Second));

    private static bool Same(ReviewCase left, ReviewCase right, FactDefinition fact) =>
        left.StateOf(fact) == right.StateOf(fact)
        && (fact is not FactDefinition<IReadOnlyList<Discipline>> list || !left.Get(list).IsKnown || left.Get(list).Value.SequenceEqual(right.Get(list).Value));

    private bool Differ(FilledGroup group, int first, int second)
    {
        var index = _groups.ToList().IndexOf(group);
        var step = _steps[index];
        for (var combination = 0; combination < _outcomes.Length; combination++)
        {
            if (combination / step % group.States.Count == first && _outcomes[combination] != _outcomes[combination + ((second - first) * step)])
            {
                return true;
            }
        }

        return false;
    }

    private UInt128 Truths(int combination)
    {
        var truths = UInt128.Zero;
        for (var i = 0; i < _groups.Count; i++)
        {
            truths |= _groups[i].States[combination / _steps[i] % _groups[i].States.Count];
        }

        return truths;
    }
}
