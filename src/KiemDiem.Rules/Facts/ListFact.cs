using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A fact whose value is a list, kept as an array that nobody can change.</summary>
internal sealed class ListFact<T> : ObjectFact<IReadOnlyList<T>>
{
    public ListFact(string key, Label label, FactType type)
        : base(key, label, type)
    {
    }

    /// <summary>The list where it is known.</summary>
    public bool TryRead(FactStorage storage, out ReadOnlySpan<T> items)
    {
        var isKnown = storage.Objects[Slot] is ImmutableArray<T>;
        items = isKnown ? ((ImmutableArray<T>)storage.Objects[Slot]!).AsSpan() : default;
        return isKnown;
    }

    private protected override void WriteValue(FactStorage storage, IReadOnlyList<T> value) => storage.Objects[Slot] = value.ToImmutableArray();
}
