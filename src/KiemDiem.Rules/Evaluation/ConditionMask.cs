using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KiemDiem.Rules.Engines;

/// <summary>A set of conditions of one ladder: 128 bits, combined in one instruction.</summary>
internal readonly struct ConditionMask : IEquatable<ConditionMask>
{
    private readonly Vector128<ulong> _bits;

    private ConditionMask(Vector128<ulong> bits) => _bits = bits;

    public bool IsEmpty
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bits == Vector128<ulong>.Zero;
    }

    public static ConditionMask Of(int index) => new(index < 64
        ? Vector128.Create(1UL << index, 0)
        : Vector128.Create(0, 1UL << (index - 64)));

    public bool Has(int index) => (_bits[index >> 6] >> (index & 63) & 1) != 0;

    public int Count => System.Numerics.BitOperations.PopCount(_bits[0]) + System.Numerics.BitOperations.PopCount(_bits[1]);

    public int LowestIndex => _bits[0] != 0
        ? System.Numerics.BitOperations.TrailingZeroCount(_bits[0])
        : 64 + System.Numerics.BitOperations.TrailingZeroCount(_bits[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ConditionMask other) => (other._bits & ~_bits) == Vector128<ulong>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(ConditionMask other) => (other._bits & _bits) != Vector128<ulong>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ConditionMask Except(ConditionMask other) => new(Vector128.AndNot(_bits, other._bits));

    public bool Equals(ConditionMask other) => _bits == other._bits;

    public override bool Equals(object? obj) => obj is ConditionMask other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_bits[0], _bits[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ConditionMask operator |(ConditionMask left, ConditionMask right) => new(left._bits | right._bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ConditionMask operator &(ConditionMask left, ConditionMask right) => new(left._bits & right._bits);

    public static bool operator ==(ConditionMask left, ConditionMask right) => left.Equals(right);

    public static bool operator !=(ConditionMask left, ConditionMask right) => !left.Equals(right);
}
