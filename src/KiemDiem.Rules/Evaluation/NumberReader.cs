namespace KiemDiem.Rules.Engines;

/// <summary>Reads a count or a date: the stored numbers are cut into ranges in which no condition changes.</summary>
internal sealed class NumberReader : MarkReader
{
    private readonly int _slot;
    private readonly (int From, RuleMarks Marks)[] _ranges;

    public NumberReader(ValueGroup group, BoundLadder ladder, RuleMarker marker)
    {
        _slot = group.Fact.Slot;
        var ranges = new List<(int From, RuleMarks Marks)>();
        foreach (var from in OperandCells.FirstStored(group.Fact, group.Conditions.Select(item => item.Condition), ladder.Context.RatingYear))
        {
            var storage = new FactStorage();
            storage.Numbers[_slot] = from;
            var marks = marker.Of(group.Truths(new ReviewCase("table", ladder.Ladder.Kind, storage)), group.Bits);
            if (ranges.Count == 0 || ranges[^1].Marks != marks)
            {
                ranges.Add((from, marks));
            }
        }

        _ranges = [.. ranges];
    }

    public override RuleMarks Read(ReviewCase subject)
    {
        var number = subject.Storage.Numbers[_slot];
        var ranges = _ranges;
        var range = ranges.Length - 1;
        while (number < ranges[range].From)
        {
            range--;
        }

        return ranges[range].Marks;
    }
}
