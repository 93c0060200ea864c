using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Quotas while outcomes are open, held against every way in which the open ones can come out.</summary>
public sealed class QuotaRangeTests
{
    private static readonly RoundText Text = RoundText.QD124;
    private static readonly RatingRules[] Readings = [.. QuotaReadings.Of(Text).Select(item => item.Rules)];

    [Fact]
    public void Status_and_numbers_are_those_of_every_way_in_which_the_open_can_come_out()
    {
        var seen = new Dictionary<QuotaStatus, int>();
        var cohorts =
            from open in Gen.ArrayOf(Gen.Elements(OpenMembers.Open.ToArray()), 5).SelectMany(items => Gen.Choose(0, 5).Select(count => items[..count]))
            from kind in Gen.Elements(0, 1, 2)
            from certain in Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(Gen.Frequency((kind, Gen.Constant(0)), (6, Gen.Constant(1)), (1, Gen.Choose(2, 4))), count))
            select open.Concat(certain.Select(index => OpenMembers.Certain[index])).ToArray();
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(124), null)),
            Prop.ForAll(Arb.From(cohorts.Where(cohort => cohort.Length > 0)), cohort => Check(cohort, seen)));

        seen.Values.Should().HaveCount(3).And.OnlyContain(count => count > 100);
    }

    /// <summary>Six for certain Good; of two Excellent the second is open.</summary>
    [Fact]
    public void One_who_may_be_Excellent_leaves_the_quota_open_and_nobody_is_lowered()
    {
        ReviewCase[] members = [Text.Member("x", "cohort=k"), Text.Member("open", "judgements.exemplary=? cohort=k"), .. Good(6)];
        var result = Text.Rules.Evaluate(new ReviewRound(members, [RoundCohort.Ranked("k", "open", "x")]));

        var finding = result.Quotas.Should().ContainSingle().Subject;
        (finding.Status, finding.Excellent.ToString(), finding.Good.ToString(), finding.Proposal).Should().Be((QuotaStatus.Open, "1-2", "6-7", null));
        finding.HangsOn.Should().Equal("open");
        result.OutcomeOf("x").Should().Be("Rated(Excellent)");
        result.Breaches.Should().BeEmpty("what may be kept is no breach");
    }

    /// <summary>However it comes out one can stay; but where the open one is Excellent it is the first in the ranking.</summary>
    [Fact]
    public void One_who_may_be_Excellent_and_ranks_first_holds_up_the_ranking()
    {
        ReviewCase[] members = [Text.Member("a", "cohort=k"), Text.Member("b", "cohort=k"), Text.Member("open", "judgements.exemplary=? cohort=k"), .. Good(4)];
        var result = Text.Rules.Evaluate(new ReviewRound(members, [RoundCohort.Ranked("k", "open", "a", "b")]));

        var finding = result.Quotas.Single();
        (finding.Status, finding.Set.LargestLawful, finding.Proposal, finding.IsBreached).Should().Be((QuotaStatus.Exceeded, new CountRange(1, 1), null, true));
        result.Cases.Should().OnlyContain(item => item.Lowering == null);
    }

    /// <summary>Of three Excellent one can stay where 11 are eligible, two where 12 or 13 are.</summary>
    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Open_outcome_that_cannot_change_who_stays_does_not_hold_up_the_ranking(int good, bool isSettled)
    {
        ReviewCase[] members =
        [
            Text.Member("a", "cohort=k"), Text.Member("b", "cohort=k"), Text.Member("c", "cohort=k"),
            Text.Member("open", "tasks.onTime=? judgements.exemplary=false cohort=k"), .. Good(good),
        ];
        var result = Text.Rules.Evaluate(new ReviewRound(members, [RoundCohort.Ranked("k", "a", "b", "c")]));

        var finding = result.Quotas.Single();
        (finding.Status, finding.IsBreached, finding.Proposal is not null).Should().Be((QuotaStatus.Exceeded, !isSettled, isSettled));
        result.OutcomeOf("b").Should().Be("Rated(Excellent)");
        result.OutcomeOf("c").Should().Be(isSettled ? "Rated(Good)" : "Rated(Excellent)");
    }

    private static IEnumerable<ReviewCase> Good(int count) => Enumerable.Range(0, count).Select(i => Text.Member($"t{i}", "judgements.exemplary=false cohort=k"));

    private static void Check((string Change, OutcomeSet Reachable)[] cohort, Dictionary<QuotaStatus, int> seen)
    {
        var members = cohort.Select((item, i) => Text.Member($"m{i:00}", $"cohort=k {item.Change}")).ToList();
        var ways = OpenMembers.Ways(cohort.Select(item => item.Reachable))
            .Select(way => (
                Excellent: way.Count(one => one == OutcomeSet.Excellent),
                Good: way.Count(one => one == OutcomeSet.Good),
                Others: way.Count(one => one is OutcomeSet.Completed or OutcomeSet.NotCompleted)))
            .Distinct().ToList();
        var isOpen = Enumerable.Range(0, cohort.Length).Where(i => !IsOneForQuotas(cohort[i].Reachable)).Select(i => $"m{i:00}");
        foreach (var rules in Readings)
        {
            var finding = rules.Evaluate(new ReviewRound(members)).Quotas.Single();
            finding.HangsOn.Should().Equal(isOpen);
            finding.Excellent.Should().Be(OpenMembers.Range(ways.Select(way => way.Excellent)));
            finding.Good.Should().Be(OpenMembers.Range(ways.Select(way => way.Good)));
            finding.Others.Should().Be(OpenMembers.Range(ways.Select(way => way.Others)));
            foreach (var result in finding.Readings.Append(finding.Set))
            {
                var found = ways.Select(way => (
                    Base: QuotaOracle.Base(result.Reading, way.Excellent, way.Good, way.Others),
                    Cap: QuotaOracle.Cap(result.Reading, 20, way.Excellent, way.Good, way.Others),
                    way.Excellent,
                    Stay: QuotaOracle.MostToStay(result.Reading, 20, way.Excellent, way.Good, way.Others))).ToList();
                var status = found.TrueForAll(way => way.Excellent > way.Cap) ? QuotaStatus.Exceeded
                    : found.TrueForAll(way => way.Excellent <= way.Cap) ? QuotaStatus.Kept
                    : QuotaStatus.Open;
                seen[status] = seen.GetValueOrDefault(status) + 1;
                result.Status.Should().Be(status, "{0}", result.Reading);
                result.Excess.Should().Be(OpenMembers.Range(found.Select(way => Math.Max(0, way.Excellent - way.Cap))), "{0}", result.Reading);
                result.ToLower.Should().Be(OpenMembers.Range(found.Select(way => way.Excellent - way.Stay)), "{0}", result.Reading);
                result.Base.Should().Be(OpenMembers.Range(found.Select(way => way.Base)), "{0}", result.Reading);
                result.Cap.Should().Be(OpenMembers.Range(found.Select(way => way.Cap)), "{0}", result.Reading);
                result.LargestLawful.Should().Be(OpenMembers.Range(found.Select(way => way.Stay)), "{0}", result.Reading);
            }
        }
    }

    private static bool IsOneForQuotas(OutcomeSet set) =>
        set.Count() == 1 || set == (OutcomeSet.Completed | OutcomeSet.NotCompleted);
}
