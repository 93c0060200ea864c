using System.Collections.Concurrent;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on the shares of one group of tasks, which keep completed ≤ assigned, on time ≤ completed, exceeded ≤ completed.</summary>
internal sealed class TaskGroup : OperandGroup
{
    /// <summary>A number of tasks that reads well in a made-up case.</summary>
    private const int Ordinary = 20;

    private readonly TaskDefinitions _tasks;
    private readonly decimal[] _thresholds;
    private readonly decimal[] _whereLate;
    private readonly ConcurrentDictionary<Given, IReadOnlyList<ConditionMask>> _states = new();

    public TaskGroup(TaskDefinitions tasks, IEnumerable<(Condition, int)> conditions)
        : base(conditions)
    {
        _tasks = tasks;
        _thresholds = [.. Conditions.Select(item => item.Condition.Required).Distinct()];

        // What is late is a difference of two counts, so it passes its thresholds at sums of shares.
        _whereLate = [.. ThresholdsOf(TaskShare.Late).SelectMany(_ => ThresholdsOf(TaskShare.OnTime).Append(0), (late, onTime) => late + onTime).Distinct()];
    }

    public TaskDefinitions Tasks => _tasks;

    public override IEnumerable<FactDefinition> Facts => Conditions.SelectMany(item => item.Condition.Operand.Facts).Distinct();

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        var given = Given.Of(subject, _tasks);
        state = default;
        if (given is not { Assigned: { } assigned, Completed: { } completed, OnTime: { } onTime, Exceeded: { } exceeded })
        {
            return false;
        }

        foreach (var (condition, bit) in Conditions.AsSpan())
        {
            if (Share(((TaskOperand)condition.Operand).Share, assigned, completed, onTime, exceeded).Satisfies(condition))
            {
                state |= bit;
            }
        }

        return true;
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => Given.Of(subject, _tasks) == default;

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject) =>
        _states.Remember(Given.Of(subject, _tasks), FindStates);

    public override ObservedValue Observe(ReviewCase subject, Operand operand)
    {
        var assigned = subject.Number(_tasks.Assigned);
        if (assigned is null or 0)
        {
            return assigned is null ? ObservedValue.Unknown : ObservedValue.None;
        }

        var count = ((TaskOperand)operand).Share switch
        {
            TaskShare.Completed => subject.Number(_tasks.Completed),
            TaskShare.OnTime => subject.Number(_tasks.OnTime),
            TaskShare.Exceeded => subject.Number(_tasks.Exceeded),
            _ => subject.Number(_tasks.Completed) - subject.Number(_tasks.OnTime),
        };
        return count is { } known ? ObservedValue.Share(known, assigned.Value) : ObservedValue.Unknown;
    }

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty) => Counts(default)
        .OrderBy(counts => counts.Assigned == Ordinary ? 0 : counts.Assigned == 0 ? 2 : 1)
        .DistinctBy(counts => State(counts.Assigned, counts.Completed, counts.OnTime, counts.Exceeded, _ => true))
        .Select(counts => Filled(empty, storage =>
        {
            _tasks.Assigned.Write(storage, counts.Assigned);
            _tasks.Completed.Write(storage, counts.Completed);
            _tasks.OnTime.Write(storage, counts.OnTime);
            _tasks.Exceeded.Write(storage, counts.Exceeded);
        }));

    private IReadOnlyList<ConditionMask> FindStates(Given given)
    {
        var states = new HashSet<ConditionMask>();
        foreach (var (assigned, completed, onTime, exceeded) in Counts(given))
        {
            states.Add(State(assigned, completed, onTime, exceeded, _ => true));
        }

        return [.. states];
    }

    /// <summary>Counts that the given ones allow; of those that no condition tells apart one for each number of tasks.</summary>
    private IEnumerable<(int Assigned, int Completed, int OnTime, int Exceeded)> Counts(Given given)
    {
        foreach (var assigned in AssignedValues(given))
        {
            var lowest = Math.Max(given.OnTime ?? 0, given.Exceeded ?? 0);
            foreach (var completed in Values(given.Completed, assigned, lowest, assigned, WhereLate(given, assigned)))
            {
                var onTimes = Values(given.OnTime, assigned, 0, completed, Lateness(assigned, completed))
                    .DistinctBy(onTime => State(assigned, completed, onTime, 0, share => share is TaskShare.OnTime or TaskShare.Late));
                var exceededs = Values(given.Exceeded, assigned, 0, completed, [])
                    .DistinctBy(exceeded => State(assigned, completed, 0, exceeded, share => share == TaskShare.Exceeded)).ToList();
                foreach (var onTime in onTimes)
                {
                    foreach (var exceeded in exceededs)
                    {
                        yield return (assigned, completed, onTime, exceeded);
                    }
                }
            }
        }
    }

    private IEnumerable<int> AssignedValues(Given given)
    {
        if (given.Assigned is { } assigned)
        {
            return [assigned];
        }

        int?[] counts = [given.Completed, given.OnTime, given.Exceeded, given.Completed - given.OnTime];
        var known = counts.OfType<int>().ToList();
        return CountGroups.Totals(known.DefaultIfEmpty(0).Max(), known, _thresholds);
    }

    private IEnumerable<int> Values(int? given, int total, int minimum, int maximum, IEnumerable<int> more)
    {
        if (given is { } known)
        {
            return known >= minimum && known <= maximum ? [known] : [];
        }

        if (minimum > maximum)
        {
            return [];
        }

        var values = OperandCells.Counts(total, minimum, maximum, _thresholds);
        values.UnionWith(more.Where(value => value >= minimum && value <= maximum));
        return values;
    }

    /// <summary>The completed counts at which lateness passes a threshold, alone or together with what is on time.</summary>
    private IEnumerable<int> WhereLate(Given given, int assigned) => given.OnTime is { } onTime
        ? OperandCells.Counts(assigned, 0, assigned, ThresholdsOf(TaskShare.Late)).Select(late => onTime + late)
        : OperandCells.Counts(assigned, 0, assigned, _whereLate);

    private IEnumerable<decimal> ThresholdsOf(TaskShare share) =>
        Conditions.Where(item => ((TaskOperand)item.Condition.Operand).Share == share).Select(item => item.Condition.Required);

    /// <summary>The on-time counts at which lateness passes a threshold.</summary>
    private IEnumerable<int> Lateness(int assigned, int completed) =>
        OperandCells.Counts(assigned, 0, completed, _thresholds).Select(late => completed - late);

    private ConditionMask State(int assigned, int completed, int onTime, int exceeded, Func<TaskShare, bool> which) => Conditions.Aggregate(
        default(ConditionMask),
        (state, item) => ((TaskOperand)item.Condition.Operand).Share is var share && which(share)
            && Share(share, assigned, completed, onTime, exceeded).Satisfies(item.Condition) ? state | item.Bit : state);

    private static ObservedValue Share(TaskShare share, int assigned, int completed, int onTime, int exceeded) => ObservedValue.Share(
        share switch
        {
            TaskShare.Completed => completed,
            TaskShare.OnTime => onTime,
            TaskShare.Exceeded => exceeded,
            _ => completed - onTime,
        },
        assigned);

    private readonly record struct Given(int? Assigned, int? Completed, int? OnTime, int? Exceeded)
    {
        public static Given Of(ReviewCase subject, TaskDefinitions tasks) => new(
            subject.Number(tasks.Assigned), subject.Number(tasks.Completed), subject.Number(tasks.OnTime), subject.Number(tasks.Exceeded));
    }
}
