namespace KiemDiem.Rules.Engines;

/// <summary>Reads a list of decisions: a table by what the decisions add up to.</summary>
internal sealed class DisciplineReader
{
    private readonly ulong[] _byMeasures;

    public DisciplineReader(DisciplineGroup group, RuleMarker marker)
    {
        Group = group;
        _byMeasures = [.. group.StatesByMeasures.ToArray().Select(state => marker.Of(group, state))];
    }

    public DisciplineGroup Group { get; }

    public bool TryRead(FactStorage storage, out ulong marks)
    {
        var isPlain = Group.TryMeasures(storage, out var measures);
        marks = _byMeasures[measures];
        return isPlain;
    }
}
