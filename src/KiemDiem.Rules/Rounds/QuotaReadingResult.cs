namespace KiemDiem.Rules.Rounds;

/// <summary>A quota held against a cohort by one reading, from the best to the worst that open outcomes can come to; both are the same where none is open.</summary>
/// <param name="Least">Where the open outcomes come to what exceeds the quota least.</param>
/// <param name="Most">Where they come to what exceeds it most.</param>
public sealed record QuotaReadingResult(QuotaResult Least, QuotaResult Most)
{
    /// <summary>The reading.</summary>
    public QuotaReading Reading => Least.Reading;

    /// <summary>The number that the share is taken of. What exceeds the quota least need not make it largest, so it has a range of its own.</summary>
    public CountRange Base { get; init; } = CountRange.Between(Least.Base, Most.Base);

    /// <summary>How many may be Excellent as the counts stand.</summary>
    public CountRange Cap { get; init; } = CountRange.Between(Least.Cap, Most.Cap);

    /// <summary>How many can stay Excellent where the others become Good.</summary>
    public CountRange LargestLawful { get; init; } = CountRange.Between(Least.LargestLawful, Most.LargestLawful);

    /// <summary>How many more are Excellent than may be.</summary>
    public CountRange Excess => new(Least.Excess, Most.Excess);

    /// <summary>How many have to become Good.</summary>
    public CountRange ToLower => new(Least.ToLower, Most.ToLower);

    /// <summary>Whether the quota is kept.</summary>
    public QuotaStatus Status => Least.IsExceeded ? QuotaStatus.Exceeded : Most.IsExceeded ? QuotaStatus.Open : QuotaStatus.Kept;
}
