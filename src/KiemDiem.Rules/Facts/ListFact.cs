using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A fact whose value is a list, kept as an array that nobody can change.</summary>
internal sealed class ListFact<T> : ObjectFact<IReadOnlyList<T>>
{
    /// <summary>One empty list for all cases: most lists are empty.</summary>
    public static readonly object Empty = ImmutableArray<T>.Empty;

    public ListFact(string key, Label label, FactType type)
        : base(key, label, type)
    {
    }

    /// <summary>The list where it is known.</summary>
    public bool TryRead(FactStorage storage, out ReadOnlySpan<T> items)
    {
        var value = storage.Objects[Slot];
        items = default;
        if (value == Empty)
        {
            return true;
        }

        if (value is ImmutableArray<T> list)
        {
            items = list.AsSpan();
            return true;
        }

        return false;
    }

    private protected override void WriteValue(FactStorage storage, IReadOnlyList<T> value) => 
        storage.Objects[Slot] = value.Count == 0 ? Empty : value.ToImmutableArray();
}
