using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Quotas by hand, in whole numbers: a share of p hundredths allows p·n/100.</summary>
internal static class QuotaOracle
{
    public static int Base(QuotaReading reading, int excellent, int good, int others) => reading.Denominator switch
    {
        QuotaDenominator.GoodOnly => good,
        QuotaDenominator.GoodOrBetter => good + excellent,
        QuotaDenominator.AllRated => good + excellent + others,
        _ => throw new ArgumentOutOfRangeException(nameof(reading)),
    };

    public static int Cap(QuotaReading reading, int hundredths, int excellent, int good, int others)
    {
        var allowed = hundredths * Base(reading, excellent, good, others);
        return reading.Rounding switch
        {
            QuotaRounding.Floor => allowed / 100,
            QuotaRounding.HalfUp => (allowed + 50) / 100,
            QuotaRounding.AtLeastOne => Math.Max(1, allowed / 100),
            _ => throw new ArgumentOutOfRangeException(nameof(reading)),
        };
    }

    /// <summary>Whether so many can stay Excellent when the others of them become Good.</summary>
    public static bool CanStay(QuotaReading reading, int hundredths, int stay, int excellent, int good, int others) =>
        stay <= Cap(reading, hundredths, stay, good + excellent - stay, others);

    /// <summary>The most that can stay Excellent, by trying every number.</summary>
    public static int MostToStay(QuotaReading reading, int hundredths, int excellent, int good, int others) =>
        Enumerable.Range(0, excellent + 1).Last(stay => CanStay(reading, hundredths, stay, excellent, good, others));
}
