using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>The conference of Thường Tín, 13/11/2023, on 124-QĐ/TW and plan 187-KH/TU of Hà Nội.</summary>
public sealed class ThuongTinDispatch187Tests
{
    private const string Dispatch = "Huyện ủy Thường Tín";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023, "thuong-tin");
    private static readonly RatingRules City = RegulationCatalog.Default.For(2023, "ha-noi");
    private static readonly RatingRules NextYear = RegulationCatalog.Default.For(2024, "thuong-tin");

    [Fact]
    [Sentence(Dispatch, "Đoạn 3, câu 2")]
    public void Year_2023_is_reviewed_by_124_and_plan_187_of_the_city()
    {
        Rules.ShouldStandOn124("thuong-tin", "ha-noi");
        Rules.Regulation.ShouldName(("187-KH/TU", new(2023, 11, 6)), ("24-CT/TU", new(2023, 8, 7)));
        Ordered(Rules.Regulation.Basis!, "Đoạn 3, câu 2");

        City.ShouldStandOn124("ha-noi", "qd124-hd25");
        City.Regulation.ShouldName(("187-KH/TU", new(2023, 11, 6)));
        Ordered(City.Regulation.Basis!, "Đoạn 3, câu 2");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn 3, câu 3")]
    public void Grassroots_are_done_and_have_reported_before_5_December_2023()
    {
        var grassroots = Rules.DeadlineOf("ha-noi.grassroots");
        (grassroots.Task, grassroots.Level).Should().Be((DeadlineTask.ReviewAndRating, PartyLevel.Grassroots));
        grassroots.What.Vietnamese.Should().Contain("báo cáo kết quả về Ban Thường vụ Huyện ủy");
        grassroots.ShouldBeBefore(2023, named: new(2023, 12, 5), lastDay: new(2023, 12, 4));
        Ordered(grassroots.Source, "Đoạn 3, câu 3");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn 3, câu 3")]
    public void District_is_done_before_20_December_2023()
    {
        var district = Rules.DeadlineOf("ha-noi.district");
        (district.Task, district.Level).Should().Be((DeadlineTask.ReviewAndRating, PartyLevel.District));
        district.ShouldBeBefore(2023, named: new(2023, 12, 20), lastDay: new(2023, 12, 19));
        Ordered(district.Source, "Đoạn 3, câu 3");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn 3, câu 3")]
    public void City_has_the_same_days_as_the_conference_tells_them()
    {
        City.DeadlineOf("ha-noi.grassroots").ShouldBeBefore(2023, named: new(2023, 12, 5), lastDay: new(2023, 12, 4));
        City.DeadlineOf("ha-noi.district").ShouldBeBefore(2023, named: new(2023, 12, 20), lastDay: new(2023, 12, 19));
        City.DeadlineOf("ha-noi.grassroots").What.Vietnamese.Should().NotContain("Huyện ủy");
        City.DeadlineOf("ha-noi.grassroots").Source.Citation.Document.Number.Should().Be("187-KH/TU");
        City.DeadlineOf("ha-noi.grassroots").Source.EvidenceFor(2023).Should().Be(Evidence.Reported);
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn 3, câu 3")]
    public void Dates_of_2023_are_none_of_2024_which_keeps_the_central_calendar() =>
        NextYear.DeadlineCodes().Should().Equal("central.review", "central.schools", "central.lateUnits", "central.files");

    [Fact]
    [Sentence(Dispatch, "Đoạn 6, câu 2")]
    public void Plan_with_measures_and_a_schedule_follows_right_after_the_review()
    {
        var rule = Rules.RuleOf("remedyPlan", ProcedureStep.AfterReview);
        rule.Text.Vietnamese.Should().Contain("kế hoạch, giải pháp, lộ trình khắc phục").And.Contain("ngay sau kiểm điểm, xếp loại");
        Ordered(rule.Source, "Đoạn 6, câu 2");
        City.RuleOf("remedyPlan", ProcedureStep.AfterReview).Source.Citation.Document.Number.Should().Be("187-KH/TU");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn 7, câu 2")]
    public void Review_looks_at_the_signs_of_indiscipline_of_directive_24()
    {
        var rule = Rules.RuleOf("indisciplineSigns", ProcedureStep.Content);
        rule.Text.Vietnamese.Should().Contain("biểu hiện vi phạm kỷ cương, kỷ luật").And.Contain("24-CT/TU");
        Ordered(rule.Source, "Đoạn 7, câu 2");
        City.RuleOf("indisciplineSigns", ProcedureStep.Content).Source.Citation.Document.Number.Should().Be("24-CT/TU");
    }

    [Theory]
    [Sentence(Dispatch, "Đoạn 7, câu 3")]
    [InlineData(SubjectKind.PartyMember)]
    [InlineData(SubjectKind.Leader)]
    [InlineData(SubjectKind.PartyCell)]
    [InlineData(SubjectKind.PartyOrganization)]
    [InlineData(SubjectKind.LeadershipCollective)]
    [InlineData(SubjectKind.Unit)]
    public void Excellent_is_at_most_20_percent_of_those_rated_good(SubjectKind kind)
    {
        var quota = Rules.Regulation.LadderFor(kind).Quota!;
        quota.Share.Should().Be(0.2m);
        Ordered(quota.Source, "Đoạn 7, câu 3");
        Rules.Regulation.Settings.QuotaDenominator.Should().Be(QuotaDenominator.GoodOnly);

        City.Regulation.LadderFor(kind).Quota!.Share.Should().Be(0.2m);
        City.Regulation.LadderFor(kind).Quota!.Source.Citation.Document.Number.Should().Be("187-KH/TU");
    }

    [Theory]
    [Sentence(Dispatch, "Đoạn 7, câu 4")]
    [InlineData("collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good")]
    [InlineData("collectiveRating=completed", "Rated(Completed)", "ceiling.collectiveRating.completed")]
    [InlineData("unitRating=good", "Rated(Good)", "ceiling.unitRating.good")]
    [InlineData("unitRating=notCompleted", "Rated(NotCompleted)", "ceiling.unitRating.notCompleted")]
    public void Head_is_not_above_the_collective_and_unit_they_head(string change, string outcome, string ceiling)
    {
        var head = DispatchFacts.Case124(SubjectKind.Leader, $"position=head {change}");
        var evaluation = Rules.Evaluate(head);
        evaluation.Outcome.ToString().Should().Be(outcome);
        var adjustment = evaluation.Adjustments.Should().ContainSingle().Subject;
        adjustment.Rule.Key.Should().Be(ceiling);
        Ordered(adjustment.Rule.Source, "Đoạn 7, câu 4");

        var byCity = City.Evaluate(head).Adjustments.Should().ContainSingle().Subject.Rule;
        byCity.Key.Should().Be(ceiling);
        byCity.Source.Citation.Document.Number.Should().Be("187-KH/TU");

        // The central sentence was not seen; the conference restates it, and that is a report of the central text.
        var byCentre = RegulationCatalog.Default.For(2023).Evaluate(head).Adjustments.Should().ContainSingle().Subject.Rule;
        byCentre.Source.EvidenceFor(2023).Should().Be(Evidence.Reported);
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn 7, câu 4")]
    public void Ceiling_speaks_of_the_head_and_not_of_deputies() =>
        Rules.Outcome124(SubjectKind.Leader, "position=deputy collectiveRating=completed unitRating=completed").Should().Be("Rated(Excellent)");

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2023, 11, 13), provision, year: 2023, otherYear: 2024);
}
