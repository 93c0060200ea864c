namespace KiemDiem.Rules.Rounds;

/// <summary>A quota held against counts, by one reading.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Base">The number that the share is taken of.</param>
/// <param name="Cap">How many may be Excellent as the counts stand.</param>
/// <param name="Count">How many are.</param>
/// <param name="LargestLawful">
/// How many can stay Excellent: those who do not become Good, which enlarges the number that the share is taken of. Found exactly, for
/// every reading; never more than <paramref name="Count"/>.
/// </param>
public sealed record QuotaResult(QuotaReading Reading, int Base, int Cap, int Count, int LargestLawful)
{
    /// <summary>Whether more are Excellent than may be.</summary>
    public bool IsExceeded => Count > Cap;

    /// <summary>How many more are Excellent than may be, as the counts stand; 0 where the quota is kept.</summary>
    public int Excess => Math.Max(0, Count - Cap);

    /// <summary>How many have to become Good for the quota to be kept.</summary>
    public int ToLower => Count - LargestLawful;

    /// <summary>Holds a quota against counts.</summary>
    /// <param name="share">The largest share, 0 to 1.</param>
    /// <param name="counts">How many have which rating.</param>
    /// <param name="reading">The reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public static QuotaResult Of(decimal share, QuotaCounts counts, QuotaReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var lawful = counts.Excellent;

        // Each that is lowered can only raise the cap, so the first number from above that keeps it is the largest.
        while (lawful > 0 && lawful > reading.Cap(share, counts.WithExcellent(lawful)))
        {
            lawful--;
        }

        return new(reading, reading.Base(counts), reading.Cap(share, counts), counts.Excellent, lawful);
    }

    /// <summary>The same by every reading of denominator and rounding, the literal one first.</summary>
    /// <param name="share">The largest share, 0 to 1.</param>
    /// <param name="counts">How many have which rating.</param>
    /// <param name="countsHead">Whether the counts are those with heads.</param>
    public static IReadOnlyList<QuotaResult> OfEveryReading(decimal share, QuotaCounts counts, bool countsHead = true) =>
        [.. QuotaReading.Every(countsHead).Select(reading => Of(share, counts, reading))];
}
