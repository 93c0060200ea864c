namespace KiemDiem.Rules.Engines;

/// <summary>Counts full months.</summary>
internal static class FullMonths
{
    /// <summary>The most months that can be added to <paramref name="start"/> without passing <paramref name="end"/>; negative when it starts later.</summary>
    public static int Between(DateOnly start, DateOnly end)
    {
        var (startYear, startMonth, startDay) = start;
        var (endYear, endMonth, endDay) = end;
        var months = ((endYear - startYear) * 12) + endMonth - startMonth;

        // A month that has no such day is full on its last day.
        return startDay > endDay && endDay < DateTime.DaysInMonth(endYear, endMonth) ? months - 1 : months;
    }
}
