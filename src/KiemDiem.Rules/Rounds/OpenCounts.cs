namespace KiemDiem.Rules.Rounds;

/// <summary>What a cohort can come to while outcomes are open, as far as a quota tells it apart.</summary>
internal sealed class OpenCounts(IReadOnlyList<QuotaClass> classes)
{
    private readonly QuotaCounts _least = QuotaClasses.Count(classes.Select(QuotaClasses.Least));
    private readonly QuotaCounts _most = QuotaClasses.Count(classes.Select(QuotaClasses.Most));
    private readonly QuotaCounts _fewest = QuotaClasses.Count(classes.Select(QuotaClasses.Fewest));
    private readonly QuotaCounts _fullest = QuotaClasses.Count(classes.Select(QuotaClasses.Fullest));

    /// <summary>A quota held against it by one reading.</summary>
    public QuotaReadingResult By(QuotaReading reading, decimal share)
    {
        var number = QuotaClasses.Range(classes, reading.Counted);
        return new(QuotaResult.Of(share, _least, reading), QuotaResult.Of(share, _most, reading))
        {
            Base = number,
            Cap = new(reading.CapOf(share, number.Least), reading.CapOf(share, number.Most)),
            LargestLawful = new(QuotaResult.Of(share, _fewest, reading).LargestLawful, QuotaResult.Of(share, _fullest, reading).LargestLawful),
        };
    }
}
