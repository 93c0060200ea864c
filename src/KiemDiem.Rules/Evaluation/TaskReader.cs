using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Reads task counts that are all known; each threshold of a share is one comparison, however many conditions stand on it.</summary>
internal sealed class TaskReader : MarkReader
{
    private readonly TaskGroup _group;
    private readonly RuleMarker _marker;
    private readonly Cut[] _cuts;
    private readonly (int Assigned, int Completed, int OnTime, int Exceeded) _slots;
    private readonly ulong _notAssigned;

    /// <summary>A count has at most ten digits; times a threshold of as many it is still a whole number of 64 bits.</summary>
    private const long LargestNumerator = 9_000_000_000;

    public TaskReader(TaskGroup tasks, BoundLadder ladder, RuleMarker marker)
    {
        _group = tasks;
        _marker = marker;
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

    public override RuleMarks Read(ReviewCase subject)
    {
        var numbers = subject.Storage.Numbers;
        var (assigned, completed) = (numbers[_slots.Assigned] - FactStorage.FirstValueCode, numbers[_slots.Completed] - FactStorage.FirstValueCode);
        var (onTime, exceeded) = (numbers[_slots.OnTime] - FactStorage.FirstValueCode, numbers[_slots.Exceeded] - FactStorage.FirstValueCode);
        if ((assigned | completed | onTime | exceeded) < 0)
        {
            return _marker.Of(_group.Truths(subject), _group.Bits);
        }

        if (assigned == 0)
        {
            return new(_notAssigned, _notAssigned);
        }

        ReadOnlySpan<int> counts = [completed, onTime, exceeded, completed - onTime];
        var marks = 0UL;
        foreach (ref readonly var cut in _cuts.AsSpan())
        {
            var difference = (counts[cut.Share - TaskShare.Completed] * cut.Threshold.Denominator) - (assigned * cut.Threshold.Numerator);
            marks |= difference < 0 ? cut.Below : difference == 0 ? cut.At : cut.Above;
        }

        return new(marks, marks);
    }

    private static ulong Marks(IEnumerable<Condition> conditions, ObservedValue value, BoundLadder ladder, RuleMarker marker) => conditions.Aggregate(
        0UL,
        (marks, condition) => marks | (value.Satisfies(condition) ? marker.IfTrue(ladder.IndexOf(condition)) : marker.IfFalse(ladder.IndexOf(condition))));

    private readonly record struct Cut(TaskShare Share, Fraction Threshold, ulong Below, ulong At, ulong Above);
}
