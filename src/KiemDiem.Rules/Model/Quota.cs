namespace KiemDiem.Rules.Model;

/// <summary>How many of a cohort may be Excellent. Quotas belong to review rounds; a single case is never lowered by one.</summary>
/// <param name="Share">The largest share, of what <see cref="RuleSettings.QuotaDenominator"/> says.</param>
/// <param name="Cohort">The group of similar subjects it is counted in, in words.</param>
/// <param name="Source">The provision.</param>
public sealed record Quota(decimal Share, Label Cohort, Source Source)
{
    /// <summary>Within which group it is counted.</summary>
    public QuotaScope Scope { get; init; }

    /// <summary>The larger share for a cohort whose unit the authority recognises as outstanding; null when the text has none.</summary>
    public decimal? OutstandingShare { get; init; }
}
