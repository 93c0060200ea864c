namespace KiemDiem.Rules.Engines;

/// <summary>Reads a count or a date: the stored numbers are cut into ranges in which no condition changes.</summary>
internal sealed class NumberReader
{
    private readonly int _slot;
    private readonly (int From, bool IsOpen, ulong Marks)[] _ranges;

    public NumberReader(ValueGroup group, BoundLadder ladder, RuleMarker marker)
    {
        Group = group;
        _slot = group.Fact.Slot;
        var ranges = new List<(int From, bool IsOpen, ulong Marks)>();
        foreach (var from in OperandCells.FirstStored(group.Fact, group.Conditions.Select(item => item.Condition), ladder.Context.RatingYear))
        {
            var storage = new FactStorage();
            storage.Numbers[_slot] = from;
            var isOpen = !group.TryState(new ReviewCase("table", ladder.Ladder.Kind, storage), out var state);
            var marks = marker.Of(group, state);
            if (ranges.Count == 0 || (ranges[^1].IsOpen, ranges[^1].Marks) != (isOpen, marks))
            {
                ranges.Add((from, isOpen, marks));
            }
        }

        _ranges = [.. ranges];
    }

    public ValueGroup Group { get; }

    /// <summary>Whether the fact of a group is stored as a whole number.</summary>
    public static bool CanRead(ValueGroup group) => group.Fact is FactDefinition<DateOnly> or FactDefinition<int>;

    public bool TryRead(FactStorage storage, out ulong marks)
    {
        var number = storage.Numbers[_slot];
        var ranges = _ranges;
        var range = ranges.Length - 1;
        while (number < ranges[range].From)
        {
            range--;
        }

        marks = ranges[range].Marks;
        return !ranges[range].IsOpen;
    }
}
