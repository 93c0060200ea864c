namespace KiemDiem.Rules.Engines;

/// <summary>Counts full months.</summary>
internal static class FullMonths
{
    /// <summary>The most months that can be added to <paramref name="start"/> without passing <paramref name="end"/>; negative when it starts later.</summary>
    public static int Between(DateOnly start, DateOnly end)
    {
        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        return start.AddMonths(months) > end ? months - 1 : months;
    }
}
