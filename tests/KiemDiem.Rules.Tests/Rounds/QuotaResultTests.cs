using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Tests.Rounds;

public sealed class QuotaResultTests
{
    private static readonly QuotaReading Literal = new(QuotaDenominator.GoodOnly, QuotaRounding.Floor);

    /// <summary>O132-035: the party organisations of Chương Mỹ in 2022; over by one reading, within by the others.</summary>
    [Theory]
    [InlineData(QuotaDenominator.GoodOnly, QuotaRounding.Floor, 9, true)]
    [InlineData(QuotaDenominator.GoodOnly, QuotaRounding.HalfUp, 9, true)]
    [InlineData(QuotaDenominator.GoodOrBetter, QuotaRounding.Floor, 11, false)]
    [InlineData(QuotaDenominator.GoodOrBetter, QuotaRounding.HalfUp, 11, false)]
    [InlineData(QuotaDenominator.AllRated, QuotaRounding.Floor, 11, false)]
    [InlineData(QuotaDenominator.AllRated, QuotaRounding.HalfUp, 11, false)]
    public void Ten_excellent_and_forty_six_good_are_within_or_over_by_the_reading(QuotaDenominator denominator, QuotaRounding rounding, int cap, bool isExceeded)
    {
        var result = QuotaResult.Of(0.20m, new(10, 46), new(denominator, rounding));

        (result.Cap, result.Count, result.IsExceeded).Should().Be((cap, 10, isExceeded));
        result.Excess.Should().Be(isExceeded ? 1 : 0);
    }

    /// <summary>O366-050 and O366-051: one Excellent beside four Good, as two offices count.</summary>
    [Theory]
    [InlineData(QuotaDenominator.GoodOnly, 0, true)]
    [InlineData(QuotaDenominator.GoodOrBetter, 1, false)]
    public void One_excellent_beside_four_good_is_over_under_a_and_within_under_b(QuotaDenominator denominator, int cap, bool isExceeded)
    {
        var result = QuotaResult.Of(0.20m, new(1, 4), new(denominator, QuotaRounding.Floor));

        (result.Cap, result.IsExceeded).Should().Be((cap, isExceeded));
    }

    /// <summary>O366-020: seven Good make 1.4, and 0.5 is rounded up.</summary>
    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void Halves_round_up_by_that_reading(int good, int cap) =>
        QuotaResult.Of(0.20m, new(0, good), new(QuotaDenominator.GoodOnly, QuotaRounding.HalfUp)).Cap.Should().Be(cap);

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    public void Literal_cap_is_a_fifth_of_the_good_rounded_down(int good, int cap) => QuotaResult.Of(0.20m, new(0, good), Literal).Cap.Should().Be(cap);

    [Theory]
    [InlineData(0.20, 12, 2)]
    [InlineData(0.25, 12, 3)]
    public void Cohort_of_an_outstanding_unit_has_a_quarter(decimal share, int good, int cap) => QuotaResult.Of(share, new(0, good), Literal).Cap.Should().Be(cap);

    [Fact]
    public void At_least_one_may_be_excellent_by_that_reading() =>
        QuotaResult.Of(0.20m, new(1, 0), new(QuotaDenominator.GoodOnly, QuotaRounding.AtLeastOne)).IsExceeded.Should().BeFalse();

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    [InlineData(17, 2)]
    [InlineData(18, 3)]
    public void Of_those_eligible_a_sixth_can_stay_excellent_by_the_literal_reading(int eligible, int lawful)
    {
        for (var excellent = lawful; excellent <= eligible; excellent++)
        {
            var result = QuotaResult.Of(0.20m, new(excellent, eligible - excellent), Literal);

            result.LargestLawful.Should().Be(lawful);
            result.ToLower.Should().Be(excellent - lawful);
        }
    }

    [Theory]
    [InlineData(0.20)]
    [InlineData(0.25)]
    public void Largest_lawful_number_is_that_of_trying_all(decimal share)
    {
        foreach (var reading in QuotaReading.Every())
        {
            for (var excellent = 0; excellent <= 24; excellent++)
            {
                for (var good = 0; good <= 24; good++)
                {
                    foreach (var others in new[] { 0, 1, 7 })
                    {
                        var tried = Enumerable.Range(0, excellent + 1).Where(stay => stay <= Allowed(share, reading, stay, good + excellent - stay, others)).Max();

                        QuotaResult.Of(share, new(excellent, good, others), reading).LargestLawful
                            .Should().Be(tried, "{0}: {1} excellent, {2} good, {3} others", reading, excellent, good, others);
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_reading_is_told_the_literal_one_first()
    {
        var results = QuotaResult.OfEveryReading(0.20m, new(10, 46, 3));

        results.Should().HaveCount(9).And.OnlyHaveUniqueItems();
        results[0].Reading.Should().Be(Literal).And.Be(QuotaReading.Of(RuleSettings.Default));
        results.Single(result => result.Reading == new QuotaReading(QuotaDenominator.AllRated, QuotaRounding.Floor)).Base.Should().Be(59);
    }

    [Fact]
    public void Counts_and_shares_out_of_range_are_refused()
    {
        FluentActions.Invoking(() => new QuotaCounts(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new QuotaCounts(0, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new QuotaCounts(0, 0, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => QuotaResult.Of(1.01m, default, Literal)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => QuotaResult.Of(-0.01m, default, Literal)).Should().Throw<ArgumentOutOfRangeException>();
    }

    // By hand, in whole numbers: a share of p/20 allows p·n/20.
    private static int Allowed(decimal share, QuotaReading reading, int excellent, int good, int others)
    {
        var twentieths = (int)(share * 20);
        var of = reading.Denominator switch
        {
            QuotaDenominator.GoodOnly => good,
            QuotaDenominator.GoodOrBetter => good + excellent,
            _ => good + excellent + others,
        };
        return reading.Rounding switch
        {
            QuotaRounding.HalfUp => ((2 * twentieths * of) + 20) / 40,
            QuotaRounding.AtLeastOne => Math.Max(1, twentieths * of / 20),
            _ => twentieths * of / 20,
        };
    }
}
