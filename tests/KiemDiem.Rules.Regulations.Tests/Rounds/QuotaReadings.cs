using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>A text under each of the nine readings of a quota.</summary>
internal static class QuotaReadings
{
    public static IReadOnlyList<(QuotaReading Reading, RatingRules Rules)> Of(RoundText text) =>
    [
        .. QuotaReading.Every().Select(reading => (
            reading,
            text.With(new RuleSettings { QuotaDenominator = reading.Denominator, QuotaRounding = reading.Rounding }))),
    ];
}
