using System.Collections.Immutable;
using System.Numerics;

namespace KiemDiem.Rules;

/// <summary>
/// The facts of one case in one object, packed by the kind of their value, so that a million cases fit in memory and a fact is one read.
/// All zeros means that nothing is known of the facts of the table.
/// </summary>
internal sealed class FactStorage
{
    /// <summary>In <see cref="Numbers"/>: not given.</summary>
    public const int UnknownOrdinal = 0;

    /// <summary>In <see cref="Numbers"/>: given as none.</summary>
    public const int NoneOrdinal = 1;

    /// <summary>In <see cref="Numbers"/>: what is added to a value.</summary>
    public const int FirstValueOrdinal = 2;

    /// <summary>In <see cref="Codes"/>: not given.</summary>
    public const byte UnknownCode = 0;

    /// <summary>In <see cref="Codes"/>: given as none.</summary>
    public const byte NoneCode = 1;

    /// <summary>In <see cref="Codes"/>: the most values that a fact can have.</summary>
    public const int MaximumValues = 7;

    /// <summary>In <see cref="Objects"/>: given as none.</summary>
    public static readonly object NoneObject = new();

    /// <summary>A constant that does not compile when there are more facts than a set of codes has room for.</summary>
    private const uint Spare = CodeSet.Capacity - FactSlots.CodeCount;

    /// <summary>Each of the facts with a handful of values, as one bit; so rules can ask for sets of values of many facts at once.</summary>
    public CodeSlots Codes;

    public NumberSlots Numbers;

    public ObjectSlots Objects;

    /// <summary>The facts that only a local rule set knows, by key. Few cases have any.</summary>
    public ImmutableSortedDictionary<string, LocalValue> Local = NoLocal;

    private static readonly ImmutableSortedDictionary<string, LocalValue> NoLocal = ImmutableSortedDictionary.Create<string, LocalValue>(StringComparer.Ordinal);

    /// <summary>The code of unknown (0), none (1) and the values (from 2 on).</summary>
    public static byte CodeOf(int ordinal) => (byte)(1 << ordinal >> 1);

    /// <summary>What a code stands for: unknown (0), none (1) or a value (from 2 on).</summary>
    public static int OrdinalOf(byte code) => 32 - BitOperations.LeadingZeroCount(code);

    public FactStorage Copy() => (FactStorage)MemberwiseClone();
}
