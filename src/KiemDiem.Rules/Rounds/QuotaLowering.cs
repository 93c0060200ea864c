using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>A rating lowered from Excellent to Good because a quota is exceeded and the host's ranking places others before.</summary>
/// <param name="Cohort">The id of the cohort.</param>
/// <param name="Source">The provision of the quota.</param>
public sealed record QuotaLowering(string Cohort, Source Source);
