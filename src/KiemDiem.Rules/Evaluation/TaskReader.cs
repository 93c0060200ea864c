using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Reads task counts that are all known; each threshold of a share is one comparison, however many conditions stand on it.</summary>
internal sealed class TaskReader
{
    private readonly Cut[] _cuts;
    private readonly (int Assigned, int Completed, int OnTime, int Exceeded) _slots;
    private readonly ulong _notAssigned;

    /// <summary>A count has at most ten digits; times a threshold of as many it is still a whole number of 64 bits.</summary>
    private const long LargestNumerator = 9_000_000_000;

    public TaskReader(TaskGroup tasks, BoundLadder ladder, RuleMarker marker)
    {
        Group = tasks;
        _slots = (tasks.Tasks.Assigned.Slot, tasks.Tasks.Completed.Slot, tasks.Tasks.OnTime.Slot, tasks.Tasks.Exceeded.Slot);
        _notAssigned = Marks(tasks.Conditions.Select(item => item.Condition), ObservedValue.None, ladder, marker);
        _cuts =
        [
            .. from item in tasks.Conditions
               group item.Condition by (((TaskOperand)item.Condition.Operand).Share, item.Condition.Threshold) into conditions
               let threshold = conditions.Key.Threshold
               select new Cut(
                   conditions.Key.Share,
                   threshold,
                   Marks(conditions, ObservedValue.Known(threshold.Numerator - 1, threshold.Denominator), ladder, marker),
                   Marks(conditions, ObservedValue.Known(threshold.Numerator, threshold.Denominator), ladder, marker),
                   Marks(conditions, ObservedValue.Known(threshold.Numerator + 1, threshold.Denominator), ladder, marker)),
        ];
    }

    /// <summary>Whether the thresholds of a group are of a size that can be read so.</summary>
    public static bool CanRead(TaskGroup tasks) => tasks.Conditions.All(item => Math.Abs(item.Condition.Threshold.Numerator) <= LargestNumerator);

    public TaskGroup Group { get; }

    public ulong Read(FactStorage storage)
    {
        var assigned = storage.Numbers[_slots.Assigned] - FactStorage.FirstValueOrdinal;
        var completed = storage.Numbers[_slots.Completed] - FactStorage.FirstValueOrdinal;
        var onTime = storage.Numbers[_slots.OnTime] - FactStorage.FirstValueOrdinal;
        var exceeded = storage.Numbers[_slots.Exceeded] - FactStorage.FirstValueOrdinal;
        if ((assigned | completed | onTime | exceeded) < 0)
        {
            return RuleMarker.Open;
        }

        if (assigned == 0)
        {
            return _notAssigned;
        }

        var marks = 0UL;
        foreach (ref readonly var cut in _cuts.AsSpan())
        {
            var count = cut.Share switch
            {
                TaskShare.Completed => completed,
                TaskShare.OnTime => onTime,
                TaskShare.Exceeded => exceeded,
                _ => completed - onTime,
            };
            var difference = (count * cut.Threshold.Denominator) - (assigned * cut.Threshold.Numerator);
            marks |= difference < 0 ? cut.Below : difference == 0 ? cut.At : cut.Above;
        }

        return marks;
    }

    private static ulong Marks(IEnumerable<Condition> conditions, ObservedValue value, BoundLadder ladder, RuleMarker marker) => conditions.Aggregate(
        0UL,
        (marks, condition) => marks | marker.Of(ladder.IndexOf(condition), value.Satisfies(condition)));

    private readonly record struct Cut(TaskShare Share, Fraction Threshold, ulong Below, ulong At, ulong Above);
}
