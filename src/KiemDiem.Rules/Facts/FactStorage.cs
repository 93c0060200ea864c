namespace KiemDiem.Rules;

/// <summary>
/// The facts of one case, packed by the kind of their value so that a million cases fit in memory and a fact is one array read.
/// All zeros means that nothing is known.
/// </summary>
internal sealed class FactStorage
{
    /// <summary>In <see cref="Codes"/> and <see cref="Numbers"/>: not given.</summary>
    public const byte UnknownCode = 0;

    /// <summary>In <see cref="Codes"/> and <see cref="Numbers"/>: given as none.</summary>
    public const byte NoneCode = 1;

    /// <summary>In <see cref="Codes"/> and <see cref="Numbers"/>: the code of the first value.</summary>
    public const byte FirstValueCode = 2;

    /// <summary>In <see cref="Objects"/>: given as none.</summary>
    public static readonly object NoneObject = new();

    public readonly byte[] Codes = new byte[FactSlots.CodeCount];
    public readonly int[] Numbers = new int[FactSlots.NumberCount];
    public readonly object?[] Objects = new object?[FactSlots.ObjectCount];

    public FactStorage Copy()
    {
        var copy = new FactStorage();
        Codes.CopyTo(copy.Codes, 0);
        Numbers.CopyTo(copy.Numbers, 0);
        Objects.CopyTo(copy.Objects, 0);
        return copy;
    }
}
