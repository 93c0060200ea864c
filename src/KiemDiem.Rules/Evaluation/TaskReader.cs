using System.Runtime.CompilerServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Reads task counts that are all known; each threshold of a share is one comparison, however many conditions stand on it.</summary>
internal sealed class TaskReader
{
    /// <summary>A count has at most ten digits; times a threshold of as many it is still a whole number of 64 bits.</summary>
    private const long LargestNumerator = 4_000_000_000;

    private readonly Cut[] _cuts;
    private readonly Cut[] _lateCuts;
    private readonly (int Assigned, int Completed, int OnTime, int Exceeded) _slots;
    private readonly ulong _notAssigned;

    public TaskReader(TaskGroup tasks, BoundLadder ladder, RuleMarker marker)
    {
        Group = tasks;
        _slots = (tasks.Tasks.Assigned.Slot, tasks.Tasks.Completed.Slot, tasks.Tasks.OnTime.Slot, tasks.Tasks.Exceeded.Slot);
        _notAssigned = Marks(tasks.Conditions.Select(item => item.Condition), ObservedValue.None);
        var cuts = (
            from item in tasks.Conditions
            group item.Condition by (((TaskOperand)item.Condition.Operand).Share, item.Condition.Threshold) into conditions
            select (conditions.Key.Share, Cut: new Cut(
                conditions.Key.Share switch { TaskShare.OnTime => _slots.OnTime, TaskShare.Exceeded => _slots.Exceeded, _ => _slots.Completed },
                conditions.Key.Threshold,
                Marks(conditions, Beside(conditions.Key.Threshold, -1)),
                Marks(conditions, Beside(conditions.Key.Threshold, 0)),
                Marks(conditions, Beside(conditions.Key.Threshold, 1))))).ToList();
        _cuts = [.. cuts.Where(item => item.Share != TaskShare.Late).Select(item => item.Cut)];
        _lateCuts = [.. cuts.Where(item => item.Share == TaskShare.Late).Select(item => item.Cut)];

        ulong Marks(IEnumerable<Condition> conditions, ObservedValue value) => conditions.Aggregate(
            0UL,
            (marks, condition) => marks | marker.Of(ladder.IndexOf(condition), value.Satisfies(condition)));

        static ObservedValue Beside(Fraction threshold, int step) => ObservedValue.Known(threshold with { Numerator = threshold.Numerator + step });
    }

    public TaskGroup Group { get; }

    /// <summary>Whether the thresholds of a group are of a size that can be read so.</summary>
    public static bool CanRead(TaskGroup tasks) => tasks.Conditions.All(item => Math.Abs(item.Condition.Threshold.Numerator) <= LargestNumerator);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Read(FactStorage storage)
    {
        var assigned = storage.Numbers[_slots.Assigned] - FactStorage.FirstValueOrdinal;
        var onTime = storage.Numbers[_slots.OnTime] - FactStorage.FirstValueOrdinal;
        var others = (storage.Numbers[_slots.Completed] - FactStorage.FirstValueOrdinal) | (storage.Numbers[_slots.Exceeded] - FactStorage.FirstValueOrdinal);
        if ((assigned | onTime | others) < 0)
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
            marks |= cut.Of(storage.Numbers[cut.Slot] - FactStorage.FirstValueOrdinal, assigned);
        }

        foreach (ref readonly var cut in _lateCuts.AsSpan())
        {
            marks |= cut.Of(storage.Numbers[cut.Slot] - FactStorage.FirstValueOrdinal - onTime, assigned);
        }

        return marks;
    }

    private readonly record struct Cut(int Slot, Fraction Threshold, ulong Below, ulong At, ulong Above)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong Of(long count, long assigned)
        {
            var difference = (count * Threshold.Denominator) - (assigned * Threshold.Numerator);
            return difference < 0 ? Below : difference == 0 ? At : Above;
        }
    }
}
