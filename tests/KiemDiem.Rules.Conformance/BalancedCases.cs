using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Conformance;

/// <summary>
/// Random cases of one ladder that reach every outcome and every truth of every condition often. Each case aims at an outcome: the
/// facts are filled to meet it, then a few may be spoiled or forgotten. Drawn blindly, nearly all cases would be NotCompleted.
/// </summary>
public sealed class BalancedCases
{
    private readonly Ladder _ladder;
    private readonly Dictionary<Condition, int> _indexes;
    private readonly ImmutableArray<ConditionGroup> _groups;
    private readonly ImmutableArray<Action<Goals>> _aims;
    private readonly Random _random;

    /// <summary>Makes a generator; the same ladder and seed give the same cases.</summary>
    public BalancedCases(BoundLadder ladder, int seed)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        _ladder = ladder.Ladder;
        _random = new Random(seed);
        _indexes = _ladder.Conditions.Select((condition, index) => (condition, index)).ToDictionary(item => item.condition, item => item.index);
        _groups = ConditionGroup.Of(ladder, _random);
        _aims = [.. Aims()];
    }

    /// <summary>The conditions of the ladder by the facts that they read together.</summary>
    public ImmutableArray<ConditionGroup> Groups => _groups;

    /// <summary>The next cases.</summary>
    public IEnumerable<ReviewCase> Take(int count) => TakeComplete(count).Select(subject => _random.Next(10) switch
    {
        0 or 1 => Spoil(subject),
        2 or 3 or 4 => Forget(subject),
        5 => Forget(Spoil(subject)),
        _ => subject,
    });

    /// <summary>The next cases as they were aimed: nothing spoiled, nothing forgotten.</summary>
    public IEnumerable<ReviewCase> TakeComplete(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var goals = new Goals(_indexes, _random);
            _aims[i % _aims.Length](goals);
            yield return _groups.Aggregate(new ReviewCase($"case-{i}", _ladder.Kind), (filled, group) => group.Fill(filled, Choose(group, goals)));
        }
    }

    private static T Pick<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];

    private IEnumerable<Action<Goals>> Aims()
    {
        foreach (var standard in _ladder.Standards)
        {
            yield return goals => AimAt(goals, standard);
        }

        var triggers = _ladder.Triggers.Where(trigger => !trigger.IsWeighed).ToList();
        var notRated = _ladder.Gates.Where(gate => gate.Effect is GateEffect.NotRated or GateEffect.NotRatedReviewDue).ToList<LadderRule>();
        var weighed = _ladder.Gates.Except(notRated).Concat(_ladder.Triggers.Where(trigger => trigger.IsWeighed)).ToList();
        foreach (var rules in new[] { triggers.ToList<LadderRule>(), notRated, weighed })
        {
            if (rules.Count > 0)
            {
                yield return goals =>
                {
                    AimAt(goals, Pick(_ladder.Standards, _random));
                    goals.Want(Pick(rules, _random).When, true);
                };
            }
        }

        if (!_ladder.Ceilings.IsEmpty)
        {
            yield return goals =>
            {
                AimAt(goals, _ladder.Standards[0]);
                goals.Want(Pick(_ladder.Ceilings, _random).When, true);
            };
        }

        if (!_ladder.Gaps.IsEmpty)
        {
            yield return goals =>
            {
                AimPast(goals, _ladder.Standards);
                goals.Want(Pick(_ladder.Gaps, _random).When, true);
            };
        }

        yield return goals => AimPast(goals, _ladder.Standards);
        yield return _ => { };
    }

    private void AimAt(Goals goals, Standard target)
    {
        // The levels above the target are missed; those below are never asked.
        AimPast(goals, _ladder.Standards.Where(standard => standard.Rating > target.Rating));
        goals.Want(target.When, true);
    }

    private void AimPast(Goals goals, IEnumerable<Standard> standards)
    {
        foreach (var rule in _ladder.Gates.Concat<LadderRule>(_ladder.Triggers).Concat(standards).Concat(_ladder.Ceilings))
        {
            goals.Want(rule is Standard standard ? standard.Own : rule.When, false);
        }
    }

    private ReviewCase Choose(ConditionGroup group, Goals goals)
    {
        var start = _random.Next(group.Fillings.Length);
        var (best, fewest) = (group.Fillings[start].Case, int.MaxValue);
        for (var i = 0; i < group.Fillings.Length && fewest > 0; i++)
        {
            var (filling, truths) = group.Fillings[(start + i) % group.Fillings.Length];
            var missed = (int)UInt128.PopCount((goals.Hold & group.Bits & ~truths) | (goals.DoNotHold & truths));
            if (missed < fewest)
            {
                (best, fewest) = (filling, missed);
            }
        }

        return best;
    }

    private ReviewCase Spoil(ReviewCase subject) =>
        Some(_groups, _random.Next(1, 4)).Aggregate(subject, (spoiled, group) => group.Fill(spoiled, Pick(group.Fillings, _random).Case));

    private ReviewCase Forget(ReviewCase subject)
    {
        var count = _random.Next(6) switch { 0 => _groups.Length, 1 => _random.Next(1, _groups.Length + 1), _ => _random.Next(1, 4) };
        return Some(_groups, count).Aggregate(subject, (forgotten, group) => Forget(forgotten, group));
    }

    private ReviewCase Forget(ReviewCase subject, ConditionGroup group)
    {
        if (group.Facts is [FactDefinition<IReadOnlyList<Discipline>> list] && subject.Get(list) is { IsKnown: true, Value.Count: > 0 } decisions && _random.Next(2) == 0)
        {
            return subject.With(list, Fact<IReadOnlyList<Discipline>>.Known([.. decisions.Value.Select(Forget)]));
        }

        var facts = group.Facts.Length > 1 && _random.Next(2) == 0 ? Some(group.Facts, _random.Next(1, group.Facts.Length)) : group.Facts;
        return facts.Aggregate(subject, (forgotten, fact) => forgotten.Without(fact));
    }

    private Discipline Forget(Discipline item) => item with
    {
        Form = _random.Next(2) == 0 ? null : item.Form,
        ViolatedOn = _random.Next(2) == 0 ? null : item.ViolatedOn,
        DecidedOn = _random.Next(2) == 0 ? null : item.DecidedOn,
    };

    private IEnumerable<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        for (var i = 0; i < count && left.Count > 0; i++)
        {
            var index = _random.Next(left.Count);
            yield return left[index];
            left.RemoveAt(index);
        }
    }
}
