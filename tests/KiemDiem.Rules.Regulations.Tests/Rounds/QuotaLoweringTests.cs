using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Who is lowered by a ranking, held against trying everything; under every reading, with a fifth and with a quarter.</summary>
public sealed class QuotaLoweringTests
{
    private static readonly IReadOnlyList<(QuotaReading Reading, RatingRules Rules)> Readings = QuotaReadings.Of(RoundText.QD366);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_subset_of_Excellent_is_lowered_by_as_many_as_have_to_be(bool isOutstanding)
    {
        const int Size = 10;
        int?[] ranking = [3, 1, 1, 2, 5, 5, 5, 4, 7, 6];
        var lowered = 0;
        for (var subset = 0; subset < 1 << Size; subset++)
        {
            var ratings = Enumerable.Range(0, Size).Select(i => (subset >> i & 1) == 0 ? Rating.Good : Rating.Excellent);
            var cohort = new QuotaCohort("k", [.. ratings], ranking, isOutstanding);
            foreach (var (reading, rules) in Readings)
            {
                lowered += Check(cohort, reading, Rated(rules, cohort));
            }
        }

        lowered.Should().BePositive();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Random_cohorts_with_ties_and_gaps_in_the_ranking_are_lowered_by_as_many_as_have_to_be(bool isOutstanding)
    {
        var lowered = 0;
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(new Replay(new Rnd(20), null)),
            Prop.ForAll(Arb.From(Cohorts("k", isOutstanding)), cohort =>
            {
                foreach (var (reading, rules) in Readings)
                {
                    lowered += Check(cohort, reading, Rated(rules, cohort));
                }
            }));

        lowered.Should().BePositive();
    }

    [Fact]
    public void Neither_the_order_of_the_cases_nor_that_of_the_cohorts_matters()
    {
        var three =
            from a in Cohorts("a", isOutstanding: false)
            from b in Cohorts("b", isOutstanding: true)
            from c in Cohorts("c", isOutstanding: false)
            from seed in Gen.Choose(0, 99999)
            select (Cohorts: new[] { a, b, c }, Seed: seed);
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(new Replay(new Rnd(21), null)),
            Prop.ForAll(Arb.From(three), item =>
            {
                var random = new Random(item.Seed);
                ReviewCase[] cases = [.. item.Cohorts.SelectMany(cohort => cohort.Cases)];
                RoundCohort[] infos = [.. item.Cohorts.Select(cohort => cohort.Info)];
                foreach (var (reading, rules) in Readings)
                {
                    var all = rules.Evaluate(new ReviewRound(cases, infos));
                    random.Shuffle(cases);
                    random.Shuffle(infos);
                    var shuffled = rules.Evaluate(new ReviewRound(cases, infos));
                    RoundTexts.Json(shuffled).Should().Be(RoundTexts.Json(all));
                    foreach (var cohort in item.Cohorts)
                    {
                        Check(cohort, reading, all);
                    }
                }
            }));
    }

    /// <summary>From the law's own words: a fifth of those rated Good, the lowered among them.</summary>
    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    public void Of_so_many_Excellent_in_a_row_so_many_stay(int eligible, int stay)
    {
        var cohort = new QuotaCohort("k", [.. Enumerable.Repeat(Rating.Excellent, eligible)], [.. Enumerable.Range(1, eligible).Select(place => (int?)place)], IsOutstanding: false);

        var result = Rated(RoundText.QD366.Rules, cohort);

        result.Cases.Where(item => item.Outcome == Outcome(Rating.Excellent)).Select(item => item.Case.Id).Should().Equal(Enumerable.Range(0, stay).Select(cohort.IdOf));
        result.Cases.Count(item => item.Outcome == Outcome(Rating.Good)).Should().Be(eligible - stay);
        result.Breaches.Should().BeEmpty();
    }

    private static RoundResult Rated(RatingRules rules, QuotaCohort cohort) => rules.Evaluate(new ReviewRound(cohort.Cases, [cohort.Info]));

    /// <summary>Holds a finding, and what became of each case, against the definition.</summary>
    /// <returns>How many were lowered.</returns>
    private static int Check(QuotaCohort cohort, QuotaReading reading, RoundResult result)
    {
        var because = $"{reading} {string.Join(',', cohort.Ratings)} {string.Join(',', cohort.Places.Select(place => $"{place}"))}";
        var finding = result.Quotas.SingleOrDefault(quota => quota.Cohort == cohort.Id);
        if (cohort.Ratings.Length == 0)
        {
            finding.Should().BeNull();
            return 0;
        }

        var isRanked = cohort.Places.Any(place => place is not null);
        var unranked = cohort.Excellent.Where(i => cohort.Places[i] is null).Select(cohort.IdOf).ToList();
        var isKept = cohort.Keeps(reading);
        Same(finding!.Set.Reading, reading, because);
        Same(finding.Status, isKept ? QuotaStatus.Kept : QuotaStatus.Exceeded, because);
        Same(string.Join(' ', finding.Candidates), string.Join(' ', cohort.Excellent.Select(cohort.IdOf)), because);
        Same(string.Join(' ', finding.Unranked), !isKept && isRanked ? string.Join(' ', unranked) : "", because);
        Same(finding.Proposal is not null, !isKept && isRanked && unranked.Count == 0, because);

        var most = cohort.MostToStay(reading);
        var (stay, lowered, tied) = (new List<int>(), new List<int>(), new List<int>());
        if (finding.Proposal is { } proposal)
        {
            foreach (var i in cohort.Excellent)
            {
                // Whoever stays is among the first that can stay, even with all who stand equal; whoever has that many before is lowered.
                var before = cohort.Excellent.Count(other => cohort.Places[other] < cohort.Places[i]);
                var notAfter = cohort.Excellent.Count(other => cohort.Places[other] <= cohort.Places[i]);
                (notAfter <= most ? stay : before >= most ? lowered : tied).Add(i);
            }

            Same(Ids(proposal.Stay), Ids(stay.Select(cohort.IdOf)), because);
            Same(Ids(proposal.Lowered), Ids(lowered.Select(cohort.IdOf)), because);
            Same(Ids(proposal.Tied), Ids(tied.Select(cohort.IdOf)), because);
            Same(proposal.TiedToStay, tied.Count == 0 ? 0 : most - stay.Count, because);
            Same(proposal.IsComplete, tied.Count == 0, because);

            // However the tied are chosen, the quota is kept; with one more it is not.
            var final = proposal.Stay.Length + proposal.TiedToStay;
            Same(cohort.CanStay(reading, final), true, because);
            Same(cohort.CanStay(reading, final + 1), false, because);
        }

        for (var i = 0; i < cohort.Ratings.Length; i++)
        {
            var item = result.Find(cohort.IdOf(i))!;
            Same(item.Outcome, Outcome(lowered.Contains(i) ? Rating.Good : cohort.Ratings[i]), because);
            Same(item.ByRules, Outcome(cohort.Ratings[i]), because);
            Same(item.Lowering?.Cohort, lowered.Contains(i) ? cohort.Id : null, because);
        }

        Same(finding.IsBreached, !isKept && (finding.Proposal is null || tied.Count > 0), because);
        Same(result.Breaches.Count(breach => breach.Kind == BreachKind.QuotaExceeded && breach.Id == cohort.Id), finding.IsBreached ? 1 : 0, because);
        return lowered.Count;
    }

    // FluentAssertions is slow for so many.
    private static void Same<T>(T actual, T expected, string because) => Assert.True(EqualityComparer<T>.Default.Equals(actual, expected), $"{because}: {actual} instead of {expected}");

    private static string Ids(IEnumerable<string> ids) => string.Join(' ', ids.Order(StringComparer.Ordinal));

    private static Outcome Outcome(Rating rating) => RoundTexts.Rated(rating);

    private static Gen<QuotaCohort> Cohorts(string id, bool isOutstanding) =>
        from size in Gen.Choose(0, 12)
        from ratings in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(Rating.Excellent)), (5, Gen.Constant(Rating.Good)), (1, Gen.Constant(Rating.Completed)), (1, Gen.Constant(Rating.NotCompleted))), size)
        from spread in Gen.Elements(1, 3, 12)
        from leavesOut in Gen.Elements(0, 0, 0, 1, 20)
        from places in Gen.ArrayOf(Gen.Frequency((20, Gen.Choose(1, spread).Select(place => (int?)place)), (leavesOut, Gen.Constant<int?>(null))), size)
        select new QuotaCohort(id, ratings, places, isOutstanding);
}
