using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>1002-CV/TU of Bình Định, 17/10/2024.</summary>
public sealed class BinhDinhDispatch1002Tests
{
    private const string Dispatch = "1002-CV/TU";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2024, "binh-dinh");
    private static readonly RatingRules YearBefore = RegulationCatalog.Default.For(2023, "binh-dinh");

    [Fact]
    [Sentence(Dispatch, "Phần mở đầu")]
    public void Year_2024_is_reviewed_by_124_and_guideline_25_and_plan_80()
    {
        Rules.ShouldStandOn124("binh-dinh", "qd124-hd25");
        Rules.Regulation.ShouldName((Dispatch, new(2024, 10, 17)), ("80-KH/TU", new(2023, 11, 17)));
        Ordered(Rules.Regulation.Basis!, "Phần mở đầu");
    }

    [Fact]
    [Sentence(Dispatch, "Phần mở đầu")]
    public void Collectives_and_individuals_can_be_rated_in_2024() =>
        SubjectKinds.All.Should().OnlyContain(kind => Rules.Judge(DispatchFacts.Case124(kind)).Kind == OutcomeKind.Rated);

    [Theory]
    [Sentence(Dispatch, "Mục 1, câu 2")]
    [InlineData(SubjectKind.PartyMember, "findings.degradation")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement")]
    [InlineData(SubjectKind.Unit, "findings.corruptionUnderManagement")]
    public void Degradation_corruption_and_waste_bar_the_rating_once_they_are_found(SubjectKind kind, string finding) =>
        Rules.Outcome124(kind, $"{finding}=true").Should().Be("Rated(NotCompleted)");

    [Fact]
    [Sentence(Dispatch, "Mục 2")]
    public void Review_of_the_collective_is_tied_to_the_head_and_looks_at_work_home_and_products()
    {
        var rule = Rules.RuleOf("headWithCollective", ProcedureStep.Content);
        rule.Text.Vietnamese.Should().Contain("gắn với trách nhiệm người đứng đầu").And.Contain("nơi công tác và nơi cư trú")
            .And.Contain("sản phẩm cụ thể").And.Contain("kết quả khắc phục khuyết điểm kỳ trước");
        Ordered(rule.Source, "Mục 2");
    }

    [Theory]
    [Sentence(Dispatch, "Mục 2")]
    [InlineData("tasks.completed/onTime/exceeded=9/9/0", "Rated(NotCompleted)")]
    [InlineData("tasks.onTime=19", "Rated(Completed)")]
    [InlineData("tasks.exceeded=9", "Rated(Good)")]
    [InlineData("", "Rated(Excellent)")]
    public void Member_is_rated_on_concrete_products_of_the_work(string change, string outcome) =>
        Rules.Outcome124(SubjectKind.PartyMember, change).Should().Be(outcome);

    [Theory]
    [Sentence(Dispatch, "Mục 2")]
    [InlineData("-", "Rated(Excellent)")]
    [InlineData("average", "Rated(Good)")]
    [InlineData("poor", "Rated(NotCompleted)")]
    public void Shortcomings_pointed_out_before_count_where_there_were_any(string grade, string outcome) =>
        Rules.Outcome124(SubjectKind.PartyMember, $"grades.remediation={grade}").Should().Be(outcome);

    [Fact]
    [Sentence(Dispatch, "Mục 2")]
    public void Head_answers_with_the_collective_that_they_lead() =>
        Rules.Outcome124(SubjectKind.Leader, "position=head collectiveRating=good").Should().Be("Rated(Good)");

    [Fact]
    [Sentence(Dispatch, "Mục 3")]
    public void Each_body_makes_its_own_plan_by_plan_80()
    {
        var rule = Rules.RuleOf("ownPlan", ProcedureStep.Preparation);
        rule.Text.Vietnamese.Should().Contain("cấp mình").And.Contain("80-KH/TU");
        Ordered(rule.Source, "Mục 3");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 4")]
    public void Suggested_reviews_are_proposed_by_the_organisation_board_and_no_sign_is_named()
    {
        Rules.Signs().Should().Equal("suggestionsProposed");
        var rule = Rules.RuleOf("suggestionsProposed", ProcedureStep.SuggestedReview);
        rule.Text.Vietnamese.Should().Contain("Ban Tổ chức Tỉnh ủy đề xuất");
        Ordered(rule.Source, "Mục 4");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn cuối")]
    public void Reviews_and_ratings_are_done_before_20_December_2024()
    {
        var review = Rules.DeadlineOf("binh-dinh.review");
        review.Task.Should().Be(DeadlineTask.ReviewAndRating);
        review.ShouldBeBefore(2024, named: new(2024, 12, 20), lastDay: new(2024, 12, 19));
        Ordered(review.Source, "Đoạn cuối");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn cuối")]
    public void Report_may_still_come_on_31_December_2024()
    {
        var report = Rules.DeadlineOf("binh-dinh.report");
        report.Task.Should().Be(DeadlineTask.Report);
        report.What.Vietnamese.Should().Contain("Ban Thường vụ Tỉnh ủy");
        report.Due!.Value.IsIncluded.Should().BeTrue();
        report.Due!.Value.LastDay(2024).Should().Be(new DateOnly(2024, 12, 31));
        Ordered(report.Source, "Đoạn cuối");
    }

    [Fact]
    [Sentence(Dispatch, "Đoạn cuối")]
    public void Dates_of_2024_are_none_of_2023_which_keeps_the_central_calendar() =>
        YearBefore.DeadlineCodes().Should().Equal("central.review", "central.schools", "central.lateUnits", "central.files");

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2024, 10, 17), provision, year: 2024, otherYear: 2023);
}
