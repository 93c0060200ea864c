using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KiemDiem.Rules.Engines;

/// <summary>What facts do to the rules of a ladder, as bits that <see cref="RuleMarker"/> gives a meaning: surely, and possibly.</summary>
internal readonly struct RuleMarks : IEquatable<RuleMarks>
{
    private readonly Vector128<ulong> _bits;

    public RuleMarks(ulong must, ulong may)
        : this(Vector128.Create(must, may))
    {
    }

    private RuleMarks(Vector128<ulong> bits) => _bits = bits;

    public ulong Must => _bits.ToScalar();

    public ulong May => _bits.GetUpper().ToScalar();

    public bool Equals(RuleMarks other) => _bits == other._bits;

    public override bool Equals(object? obj) => obj is RuleMarks other && Equals(other);

    public override int GetHashCode() => _bits.GetHashCode();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuleMarks operator |(RuleMarks left, RuleMarks right) => new(left._bits | right._bits);

    public static bool operator ==(RuleMarks left, RuleMarks right) => left.Equals(right);

    public static bool operator !=(RuleMarks left, RuleMarks right) => !left.Equals(right);
}
