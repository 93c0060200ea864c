namespace KiemDiem.Rules;

/// <summary>How many facts of each storage kind the table has. A test holds these equal to what <see cref="FactTable"/> hands out.</summary>
/// <remarks>Constants, because the arrays of a case must have their size before the table's own initialiser has run to its end.</remarks>
internal static class FactSlots
{
    public const int CodeCount = 43;
    public const int NumberCount = 19;
    public const int ObjectCount = 16;
}
