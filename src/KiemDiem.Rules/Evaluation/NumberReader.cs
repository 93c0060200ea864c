using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>Reads a count or a date: the stored numbers are cut into ranges in which no condition changes.</summary>
internal sealed class NumberReader
{
    private readonly int _slot;
    private readonly (int From, ulong Marks)[] _ranges;

    public NumberReader(ValueGroup group, BoundLadder ladder, RuleMarker marker)
    {
        Group = group;
        _slot = group.Fact.Slot;
        var ranges = new List<(int From, ulong Marks)>();
        foreach (var from in OperandCells.FirstStored(group.Fact, group.Conditions.Select(item => item.Condition), ladder.Context.RatingYear))
        {
            var storage = new FactStorage();
            storage.Numbers[_slot] = from;
            var isKnown = group.TryState(new ReviewCase("table", ladder.Ladder.Kind, storage), out var state);
            var marks = isKnown ? marker.Of(group, state) : RuleMarker.Open;
            if (ranges.Count == 0 || ranges[^1].Marks != marks)
            {
                ranges.Add((from, marks));
            }
        }

        ranges.Reverse();
        _ranges = [.. ranges];
    }

    public ValueGroup Group { get; }

    /// <summary>Whether the fact of a group is stored as a whole number.</summary>
    public static bool CanRead(ValueGroup group) => group.Fact.IsNumbered;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Read(FactStorage storage)
    {
        var number = storage.Numbers[_slot];
        foreach (var (from, marks) in _ranges)
        {
            if (number >= from)
            {
                return marks;
            }
        }

        return RuleMarker.Open;
    }
}
