namespace KiemDiem.Rules.Rounds;

/// <summary>A quota held against a cohort by one reading, from the best to the worst that open outcomes can come to; both are the same where none is open.</summary>
/// <param name="Least">Where the open outcomes come to what exceeds the quota least.</param>
/// <param name="Most">Where they come to what exceeds it most.</param>
public sealed record QuotaReadingResult(QuotaResult Least, QuotaResult Most)
{
    /// <summary>The reading.</summary>
    public QuotaReading Reading => Least.Reading;

    /// <summary>Whether the quota is kept.</summary>
    public QuotaStatus Status => Least.IsExceeded ? QuotaStatus.Exceeded : Most.IsExceeded ? QuotaStatus.Open : QuotaStatus.Kept;
}
