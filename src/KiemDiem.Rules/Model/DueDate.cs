namespace KiemDiem.Rules.Model;

/// <summary>A day of the calendar relative to the rating year, as a text names it.</summary>
/// <param name="YearsLater">0 for the rating year itself, 1 for the year after.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="IsIncluded">Whether the day itself is still in time ("chậm nhất ngày …"); "trước ngày …" means the day before at the latest.</param>
public readonly record struct DueDate(int YearsLater, int Month, int Day, bool IsIncluded = false)
{
    /// <summary>The day that the text names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month has no such day.</exception>
    public DateOnly Named(int ratingYear) => new(ratingYear + YearsLater, Month, Day);

    /// <summary>The last day that is in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month has no such day.</exception>
    public DateOnly LastDay(int ratingYear) => IsIncluded ? Named(ratingYear) : Named(ratingYear).AddDays(-1);
}
