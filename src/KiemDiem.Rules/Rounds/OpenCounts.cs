namespace KiemDiem.Rules.Rounds;

/// <summary>What a cohort can come to while outcomes are open, as far as a quota tells it apart.</summary>
internal sealed class OpenCounts(QuotaClass[] classes)
{
    private readonly QuotaCounts _least = QuotaClasses.Least(classes);
    private readonly QuotaCounts _most = QuotaClasses.Most(classes);
    private readonly QuotaCounts _fewest = QuotaClasses.Fewest(classes);
    private readonly QuotaCounts _fullest = QuotaClasses.Fullest(classes);
    private readonly bool _isOpen = Array.Exists(classes, QuotaClasses.IsOpen);

    /// <summary>A quota held against it by one reading.</summary>
    public QuotaReadingResult By(QuotaReading reading, decimal share)
    {
        var least = QuotaResult.Of(share, _least, reading);
        if (!_isOpen)
        {
            return new(least, least);
        }

        var number = QuotaClasses.Range(classes, reading.Counted);
        return new(least, QuotaResult.Of(share, _most, reading))
        {
            Base = number,
            Cap = new(reading.CapOf(share, number.Least), reading.CapOf(share, number.Most)),
            LargestLawful = new(QuotaResult.Of(share, _fewest, reading).LargestLawful, QuotaResult.Of(share, _fullest, reading).LargestLawful),
        };
    }
}
