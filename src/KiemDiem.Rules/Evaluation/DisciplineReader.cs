namespace KiemDiem.Rules.Engines;

/// <summary>Reads a list of decisions: a table by what the decisions add up to.</summary>
internal sealed class DisciplineReader : MarkReader
{
    private readonly DisciplineGroup _group;
    private readonly RuleMarker _marker;
    private readonly ulong[] _byMeasures;

    public DisciplineReader(DisciplineGroup group, RuleMarker marker)
    {
        _group = group;
        _marker = marker;
        _byMeasures = [.. group.StatesByMeasures.ToArray().Select(state => marker.Of(new(state, state), group.Bits).Must)];
    }

    public override RuleMarks Read(ReviewCase subject)
    {
        if (_group.TryMeasures(subject, out var measures))
        {
            var marks = _byMeasures[measures];
            return new(marks, marks);
        }

        return _marker.Of(_group.Truths(subject), _group.Bits);
    }
}
