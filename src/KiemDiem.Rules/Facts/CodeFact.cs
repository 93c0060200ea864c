using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A fact with a handful of values, stored as one byte.</summary>
internal class CodeFact<T> : FactDefinition<T>
    where T : struct
{
    private readonly T[] _values;

    public CodeFact(string key, Label label, FactType type, ImmutableArray<T> values)
        : base(key, label, type)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, FactStorage.MaximumValues);
        _values = [.. values];
    }

    internal override bool IsCoded => true;

    internal override int FirstNumber => typeof(T) == typeof(Grade) || typeof(T) == typeof(Rating) ? 1 : 0;

    internal override FactState StateIn(FactStorage storage) => (FactState)Math.Min(FactStorage.OrdinalOf(storage.Codes[Slot]), (int)FactState.Known);

    internal override Fact<T> Read(FactStorage storage)
    {
        var ordinal = FactStorage.OrdinalOf(storage.Codes[Slot]);
        return ordinal >= FactStorage.FirstValueOrdinal
            ? Fact<T>.Known(_values[ordinal - FactStorage.FirstValueOrdinal])
            : ordinal == FactStorage.NoneOrdinal ? Fact<T>.None : default;
    }

    internal override void CopyRaw(FactStorage from, FactDefinition toFact, FactStorage to) => to.Codes[toFact.Slot] = from.Codes[Slot];

    internal override void WriteNone(FactStorage storage) => storage.Codes[Slot] = FactStorage.NoneCode;

    internal override object? ValueOf(string name) => Names.IndexOf(name) is >= 0 and var index ? _values[index] : null;

    internal override string? NameIn(FactStorage storage) =>
        FactStorage.OrdinalOf(storage.Codes[Slot]) is >= FactStorage.FirstValueOrdinal and var ordinal ? Names[ordinal - FactStorage.FirstValueOrdinal] : null;

    private protected override void WriteValue(FactStorage storage, T value) =>
        storage.Codes[Slot] = FactStorage.CodeOf(Array.IndexOf(_values, value) + FactStorage.FirstValueOrdinal);

    private protected override void WriteUnknown(FactStorage storage) => storage.Codes[Slot] = FactStorage.UnknownCode;

    private protected override void Check(T value)
    {
        if (Array.IndexOf(_values, value) < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{Key} must be one of: {Allowed.English}.");
        }
    }
}
