namespace KiemDiem.Rules.Engines;

/// <summary>
/// A ladder as one table: for each fact with a handful of values, what each value does to the rules. The facts of other kinds are read
/// by readers. The tables are filled by asking the groups, so they cannot say anything else than the interpreter reads.
/// </summary>
internal sealed class RuleTable
{
    private readonly RuleMarker _marker;
    private readonly (int Slot, int Row)[] _columns;
    private readonly RuleMarks[] _marks;
    private readonly MarkReader[] _readers;

    public RuleTable(BoundLadder ladder, RuleMarker marker)
    {
        _marker = marker;
        var coded = ladder.Groups.OfType<ValueGroup>().Where(group => group.Fact.Names.Length > 0).ToList();
        var tables = coded.Select(group => group.TruthsByCode(ladder.Ladder.Kind).Select(truths => marker.Of(truths, group.Bits)).ToArray()).ToList();
        _columns = [.. coded.Select((group, index) => (group.Fact.Slot, tables.Take(index).Sum(table => table.Length)))];
        _marks = [.. tables.SelectMany(table => table)];
        _readers = [.. ladder.Groups.Except(coded).Select(group => MarkReader.Of(group, ladder, marker))];
    }

    public RuleTruths Evaluate(ReviewCase subject)
    {
        var sum = default(RuleMarks);
        var codes = subject.Storage.Codes;
        var marks = _marks;
        foreach (var (slot, row) in _columns)
        {
            sum |= marks[row + codes[slot]];
        }

        foreach (var reader in _readers)
        {
            sum |= reader.Read(subject);
        }

        return _marker.Truths(sum);
    }
}
