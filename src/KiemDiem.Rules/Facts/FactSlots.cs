namespace KiemDiem.Rules;

/// <summary>How many facts of each storage kind the table has. A test holds these equal to what <see cref="FactTable"/> hands out.</summary>
/// <remarks>Constants, because the arrays of a case stand in the case itself, so their size is part of its type.</remarks>
internal static class FactSlots
{
    public const int CodeCount = 43;
    public const int NumberCount = 19;
    public const int ObjectCount = 16;
}
