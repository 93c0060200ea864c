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

    public ulong Read(FactStorage storage) => Group.TryMeasures(storage, out var measures) ? _byMeasures[measures] : RuleMarker.Open;
}
