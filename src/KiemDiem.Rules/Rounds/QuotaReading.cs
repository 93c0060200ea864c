using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>A way to read "không vượt quá 20 %": of what number, and how it is rounded.</summary>
/// <param name="Denominator">Of what number the share is taken.</param>
/// <param name="Rounding">How the number allowed is rounded.</param>
/// <param name="CountsHead">Whether a head counts in the group of the others; it matters only to cohorts in which there is one.</param>
public sealed record QuotaReading(QuotaDenominator Denominator, QuotaRounding Rounding, bool CountsHead = true)
{
    private static readonly ImmutableArray<QuotaReading> WithHead = [.. Make(countsHead: true)];
    private static readonly ImmutableArray<QuotaReading> WithoutHead = [.. Make(countsHead: false)];

    /// <summary>The reading that is set.</summary>
    public static QuotaReading Of(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(settings.QuotaDenominator, settings.QuotaRounding, settings.QuotaCountsHead);
    }

    /// <summary>Every reading of denominator and rounding, the literal one first.</summary>
    /// <param name="countsHead">Whether heads count.</param>
    public static ImmutableArray<QuotaReading> Every(bool countsHead = true) => countsHead ? WithHead : WithoutHead;

    /// <summary>Who counts in the number that the share is taken of.</summary>
    internal QuotaClass Counted => Denominator switch
    {
        QuotaDenominator.GoodOnly => QuotaClass.Good,
        QuotaDenominator.GoodOrBetter => QuotaClass.Good | QuotaClass.Excellent,
        _ => QuotaClass.Good | QuotaClass.Excellent | QuotaClass.Other,
    };

    /// <summary>The number that the share is taken of.</summary>
    public int Base(QuotaCounts counts) => Denominator switch
    {
        QuotaDenominator.GoodOnly => counts.Good,
        QuotaDenominator.GoodOrBetter => counts.Good + counts.Excellent,
        _ => counts.Good + counts.Excellent + counts.Others,
    };

    /// <summary>How many may be Excellent.</summary>
    /// <param name="share">The largest share, 0 to 1.</param>
    /// <param name="counts">How many have which rating.</param>
    public int Cap(decimal share, QuotaCounts counts) => CapOf(share, Base(counts));

    /// <summary>How many may be Excellent where the share is taken of a number.</summary>
    internal int CapOf(decimal share, int number)
    {
        var allowed = share * number;
        return Rounding switch
        {
            QuotaRounding.HalfUp => (int)decimal.Round(allowed, MidpointRounding.AwayFromZero),
            QuotaRounding.AtLeastOne => Math.Max(1, (int)decimal.Floor(allowed)),
            _ => (int)decimal.Floor(allowed),
        };
    }

    private static IEnumerable<QuotaReading> Make(bool countsHead) =>
        from denominator in Enum.GetValues<QuotaDenominator>()
        from rounding in Enum.GetValues<QuotaRounding>()
        select new QuotaReading(denominator, rounding, countsHead);
}
