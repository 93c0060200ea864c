using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>What facts do to the rules of a ladder, as bits that <see cref="RuleMarker"/> gives a meaning: surely, and possibly.</summary>
internal readonly record struct RuleMarks(ulong Must, ulong May)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuleMarks operator |(RuleMarks left, RuleMarks right) => new(left.Must | right.Must, left.May | right.May);
}
