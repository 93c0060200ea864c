using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Within which group a quota is counted, and with which share: the published answers.</summary>
public sealed class QuotaScopeTests
{
    private const string Good132 = "judgements.exemplary=false";
    private const string Good366 = "score.general/results=28/42";

    /// <summary>O132-033: "trong từng tổ chức cơ sở đảng". Together they would be 4 of 15; each by itself, only the third is over.</summary>
    [Fact]
    public void Under_132_members_are_counted_within_each_grassroots_organisation_whatever_their_cohort()
    {
        var text = RoundText.QD132;
        var result = text.Evaluate(
        [
            .. OfOrganization("cs-1", excellent: 1, "cohort=nghe-1"),
            .. OfOrganization("cs-2", excellent: 1, "cohort=nghe-1"),
            .. OfOrganization("cs-3", excellent: 2, "cohort=nghe-2"),
        ]);

        result.Quotas.Select(quota => (quota.Cohort, quota.Status, quota.Set.Most.Cap, quota.Set.Most.Excess)).Should().Equal(
            ("cs-1", QuotaStatus.Kept, 1, 0), ("cs-2", QuotaStatus.Kept, 1, 0), ("cs-3", QuotaStatus.Exceeded, 1, 1));
        result.Told().Where(told => !told.StartsWith("DanglingReference", StringComparison.Ordinal)).Should().Equal("QuotaExceeded cs-3 -: cs-3-x0 cs-3-x1");
        result.Breaches[0].Source!.Citation.ToString().Should().Contain("21-HD/BTCTW");
        result.WithoutCohort.Should().BeEmpty("members need no cohort there");

        IEnumerable<ReviewCase> OfOrganization(string id, int excellent, string cohort) =>
        [
            .. Enumerable.Range(0, excellent).Select(i => text.Member($"{id}-x{i}", $"parent={id} {cohort}")),
            .. Enumerable.Range(0, 5).Select(i => text.Member($"{id}-t{i}", $"{Good132} parent={id} {cohort}")),
        ];
    }

    /// <summary>The organisation is the parent of the member's case; else that of its cell; else the cell itself; else what the host calls the cohort.</summary>
    [Fact]
    public void Under_132_the_organisation_of_a_member_is_found_through_the_cell()
    {
        var text = RoundText.QD132;
        var result = text.Evaluate(
            text.Cell("cb-1", "parent=cs"), text.Cell("cb-2", "parent=cs"), text.Cell("cb-3"),
            text.Member("a", "unit=cb-1"), text.Member("b", "unit=cb-2 cohort=x"), text.Member("c", "unit=cb-1 parent=other"),
            text.Member("d", "unit=cb-3"), text.Member("e", "unit=unknown"), text.Member("f", "cohort=y"), text.Member("g"));

        result.Quotas.Where(quota => quota.Kinds.Contains(SubjectKind.PartyMember)).Select(quota => $"{quota.Cohort}: {string.Join(' ', quota.Candidates)}")
            .Should().Equal("cb-3: d", "cs: a b", "other: c", "unknown: e", "y: f");
        result.WithoutCohort.Should().Contain("g").And.NotContain(["a", "b", "c", "d", "e", "f"]);
    }

    [Fact]
    public void A_ranking_of_a_grassroots_organisation_lowers_its_members()
    {
        var text = RoundText.QD132;
        var members = Enumerable.Range(0, 7).Select(i => text.Member($"m{i}", $"unit=cb-{i % 2} parent=cs{(i < 2 ? "" : " " + Good132)}"));
        var result = text.Rules.Evaluate(new ReviewRound(members, [RoundCohort.Ranked("cs", "m1", "m0")]));

        (result.OutcomeOf("m0"), result.OutcomeOf("m1")).Should().Be(("Rated(Good)", "Rated(Excellent)"));
        result.Find("m0")!.Lowering!.Source.Citation.ToString().Should().Contain("21-HD/BTCTW");
    }

    /// <summary>O132-035: the Party organisations of Chương Mỹ in 2022, over by the literal reading.</summary>
    [Fact]
    public void Ten_organisations_Excellent_beside_forty_six_Good_are_one_too_many_by_the_literal_reading_only()
    {
        var text = RoundText.QD132;
        var result = text.Evaluate(
        [
            .. Enumerable.Range(0, 10).Select(i => text.Organization($"x{i}", $"{RoundText.Alone} cohort=cơ-sở")),
            .. Enumerable.Range(0, 46).Select(i => text.Organization($"t{i}", $"{RoundText.Alone} {Good132} cohort=cơ-sở")),
        ]);

        var finding = result.Quotas.Should().ContainSingle().Subject;
        (finding.Status, finding.Set.Most.Cap, finding.Set.Most.Excess, finding.ReadingsDisagree).Should().Be((QuotaStatus.Exceeded, 9, 1, true));
        finding.Readings.Where(reading => reading.Status == QuotaStatus.Kept).Select(reading => reading.Reading.Denominator).Distinct()
            .Should().Equal(QuotaDenominator.GoodOrBetter, QuotaDenominator.AllRated);
    }

    /// <summary>O366-007: a fifth of those rated Good in the similar group, not of the members of a cell; a quarter only for an outstanding unit.</summary>
    [Theory]
    [InlineData("qd366-hd43", null, 0.20, 2, true)]
    [InlineData("qd366-hd43", false, 0.20, 2, true)]
    [InlineData("qd366-hd43", true, 0.25, 3, false)]
    [InlineData("qd124-hd25", true, 0.20, 2, true)]
    [InlineData("qd124-hd25", null, 0.20, 2, true)]
    public void Outstanding_cohort_has_a_quarter_under_366_only(string regulation, bool? isOutstanding, decimal share, int cap, bool isExceeded)
    {
        var (text, good) = regulation == "qd366-hd43" ? (RoundText.QD366, Good366) : (RoundText.QD124, Good132);
        var members = Enumerable.Range(0, 15).Select(i => text.Member($"m{i}", $"unit=cb-{i} cohort=k{(i < 3 ? "" : " " + good)}"));

        var finding = text.Rules.Evaluate(new ReviewRound(members, [new RoundCohort("k", isOutstanding, [])])).Quotas.Should().ContainSingle().Subject;

        (finding.Share, finding.Set.Most.Cap, finding.Status).Should().Be((share, cap, isExceeded ? QuotaStatus.Exceeded : QuotaStatus.Kept));
        finding.IsOutstanding.Should().Be(share == 0.25m);
    }

    /// <summary>O366-020: seven Good make 1.4; one may be Excellent, and a second is too many, also where halves round up.</summary>
    [Theory]
    [InlineData(1, QuotaStatus.Kept)]
    [InlineData(2, QuotaStatus.Exceeded)]
    public void Seven_Good_allow_one_Excellent_where_halves_round_up(int excellent, QuotaStatus status) =>
        Finding(new RuleSettings { QuotaRounding = QuotaRounding.HalfUp }, excellent, good: 7).Status.Should().Be(status);

    /// <summary>O366-050 (literal) and O366-051 (of Good or better): one Excellent beside four Good.</summary>
    [Theory]
    [InlineData(QuotaDenominator.GoodOnly, QuotaStatus.Exceeded, 0)]
    [InlineData(QuotaDenominator.GoodOrBetter, QuotaStatus.Kept, 1)]
    public void One_Excellent_beside_four_Good_is_over_by_one_office_and_within_by_another(QuotaDenominator denominator, QuotaStatus status, int cap)
    {
        var finding = Finding(new RuleSettings { QuotaDenominator = denominator }, excellent: 1, good: 4);

        (finding.Status, finding.Set.Least.Cap, finding.Set.Most.Cap, finding.ReadingsDisagree).Should().Be((status, cap, cap, true));
    }

    [Fact]
    public void Kinds_are_counted_apart_but_cells_and_organisations_together()
    {
        var text = RoundText.QD366;
        var result = text.Evaluate(
            SubjectKinds.All.Select(kind => text.Case(kind, $"{kind}", $"{RoundText.Alone} cohort=k")));

        result.Quotas.Select(quota => $"{string.Join('+', quota.Kinds)}: {string.Join(' ', quota.Candidates)}").Should().BeEquivalentTo(
            "PartyMember: PartyMember", "Leader: Leader", "Unit: Unit", "PartyCell+PartyOrganization: PartyCell PartyOrganization", "LeadershipCollective: LeadershipCollective");
    }

    private static QuotaFinding Finding(RuleSettings settings, int excellent, int good)
    {
        var text = RoundText.QD366;
        var members = Enumerable.Range(0, excellent + good).Select(i => text.Member($"m{i}", $"cohort=k{(i < excellent ? "" : " " + Good366)}"));
        return text.With(settings).Evaluate(new ReviewRound(members)).Quotas.Should().ContainSingle().Subject;
    }
}
