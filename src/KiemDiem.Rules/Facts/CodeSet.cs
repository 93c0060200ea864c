using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KiemDiem.Rules;

/// <summary>For each fact with a handful of values a set of them: a byte a fact, a bit a value. The codes of a case are such sets of one value each.</summary>
internal readonly struct CodeSet
{
    /// <summary>The most facts.</summary>
    public const int Capacity = 64;

    private readonly Vector256<byte> _first;
    private readonly Vector256<byte> _second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CodeSet(ReadOnlySpan<byte> codes)
        : this(Vector256.Create(codes), Vector256.Create(codes[Vector256<byte>.Count..]))
    {
    }

    private CodeSet(Vector256<byte> first, Vector256<byte> second)
    {
        _first = first;
        _second = second;
    }

    /// <summary>All values of the facts that have none here.</summary>
    public CodeSet Unknown
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Vector256.Equals(_first, Vector256<byte>.Zero), Vector256.Equals(_second, Vector256<byte>.Zero));
    }

    /// <summary>The facts that have a value here, a bit a slot.</summary>
    public ulong Slots
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ~(Vector256.Equals(_first, Vector256<byte>.Zero).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(_second, Vector256<byte>.Zero).ExtractMostSignificantBits() << Vector256<byte>.Count));
    }

    /// <summary>Whether a value is in both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(in CodeSet other) => ((_first & other._first) | (_second & other._second)) != Vector256<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeSet operator |(in CodeSet left, in CodeSet right) => new(left._first | right._first, left._second | right._second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeSet operator &(in CodeSet left, in CodeSet right) => new(left._first & right._first, left._second & right._second);
}
