using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>Reads a list of decisions: a table by what the decisions add up to.</summary>
internal sealed class DisciplineReader
{
    private readonly int _slot;
    private readonly ulong _none;
    private readonly ulong[] _byMeasures;

    public DisciplineReader(DisciplineGroup group, RuleMarker marker)
    {
        Group = group;
        _slot = group.List.Slot;
        _byMeasures = [.. group.StatesByMeasures.ToArray().Select(state => marker.Of(group, state))];
        _none = _byMeasures[0];
    }

    public DisciplineGroup Group { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Read(FactStorage storage) => storage.Objects[_slot] == ListFact<Discipline>.Empty ? _none : ReadItems(storage);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadItems(FactStorage storage) => Group.TryMeasures(storage, out var measures) ? _byMeasures[measures] : RuleMarker.Open;
}
