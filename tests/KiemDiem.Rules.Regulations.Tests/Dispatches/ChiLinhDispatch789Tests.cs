using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>789-CV/TU of Chí Linh, 21/11/2023: the texts, the signs, the ratings and the dates.</summary>
public sealed class ChiLinhDispatch789Tests
{
    private const string Dispatch = "789-CV/TU";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023, "chi-linh");
    private static readonly RatingRules NextYear = RegulationCatalog.Default.For(2024, "chi-linh");

    [Fact]
    [Sentence(Dispatch, "Phần mở đầu")]
    public void Year_2023_is_reviewed_by_124_and_guideline_25()
    {
        Rules.ShouldStandOn124("chi-linh", "qd124-hd25");
        Rules.Regulation.ShouldName((Dispatch, new(2023, 11, 21)), ("05-HD/BTCTU", new(2023, 11, 17)), ("10-HD/TU", new(2023, 11, 21)), ("566-QĐ/TU", new(2023, 11, 21)));
        Ordered(Rules.Regulation.Basis!, "Phần mở đầu");
    }

    [Fact]
    [Sentence(Dispatch, "Phần mở đầu")]
    public void Every_subject_that_the_dispatch_names_can_be_rated() =>
        DispatchFacts.SubjectsNamed.Should().OnlyContain(kind => Rules.Judge(DispatchFacts.Case124(kind)).Kind == OutcomeKind.Rated);

    [Theory]
    [Sentence(Dispatch, "Mục 1, gạch đầu dòng 2")]
    [InlineData("collectiveRating=good", "Rated(Good)")]
    [InlineData("unitRating=completed", "Rated(Completed)")]
    [InlineData("unitTasks.exceeded=9", "Rated(Good)")]
    [InlineData("subunits.good/completed=5/4", "Rated(Good)")]
    public void Leader_is_tied_to_the_collective_and_to_the_results_of_the_unit(string change, string outcome) =>
        Rules.Outcome124(SubjectKind.Leader, change).Should().Be(outcome);

    [Fact]
    [Sentence(Dispatch, "Mục 1, gạch đầu dòng 3, câu 2")]
    public void Review_is_suggested_for_five_signs_with_state_law_and_callousness()
    {
        Rules.Signs().Should().Equal("sign.disunity", "sign.partyAndStateRules", "sign.corruption", "sign.callousness", "sign.degradation");
        foreach (var code in Rules.Signs())
        {
            Ordered(Rules.RuleOf(code, ProcedureStep.SuggestedReview).Source, "Mục 1, gạch đầu dòng 3, câu 2");
        }

        Rules.RuleOf("sign.partyAndStateRules", ProcedureStep.SuggestedReview).Text.Vietnamese.Should().Contain("chính sách, pháp luật của Nhà nước");
        Rules.RuleOf("sign.callousness", ProcedureStep.SuggestedReview).Text.Vietnamese.Should().Contain("vô cảm").And.Contain("bức xúc");
    }

    [Theory]
    [Sentence(Dispatch, "Mục 1, gạch đầu dòng 3, câu 2")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.disunity", "suggestedReview")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.degradation", "suggestedReview")]
    [InlineData(SubjectKind.PartyMember, "findings.degradation", "suggestedReview")]
    [InlineData(SubjectKind.PartyMember, "findings.prohibitedActs", "")]
    [InlineData(SubjectKind.PartyMember, "findings.exemplarityBreach", "")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement", "suggestedReview")]
    [InlineData(SubjectKind.Unit, "findings.corruptionUnderManagement", "suggestedReview")]
    public void Sign_that_the_review_must_bring_out_bars_the_rating_once_it_is_found(SubjectKind kind, string finding, string note)
    {
        var evaluation = Rules.Evaluate(DispatchFacts.Case124(kind, $"{finding}=true"));
        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        string.Join(' ', evaluation.Notes.Select(item => item.Code)).Should().Be(note);
        foreach (var item in evaluation.Notes)
        {
            Ordered(item.Source, "Mục 1, gạch đầu dòng 3, câu 2");
        }
    }

    [Fact]
    [Sentence(Dispatch, "Mục 1, gạch đầu dòng 4, câu 2")]
    public void Shortcomings_of_earlier_reviews_that_recur_are_graded_and_a_poor_grade_bars() =>
        Rules.Outcome124(SubjectKind.PartyMember, "grades.remediation=poor").Should().Be("Rated(NotCompleted)");

    [Fact]
    [Sentence(Dispatch, "Mục 2, câu 1")]
    public void Ratings_and_proposals_for_commendation_are_reported_before_10_December_2023()
    {
        var review = Rules.DeadlineOf("chi-linh.review");
        (review.Task, review.Level).Should().Be((DeadlineTask.ReviewAndRating, PartyLevel.Grassroots));
        review.What.Vietnamese.Should().Contain("đề nghị khen thưởng").And.Contain("báo cáo về Ban Thường vụ Thành ủy");
        review.ShouldBeBefore(2023, named: new(2023, 12, 10), lastDay: new(2023, 12, 9));
        Ordered(review.Source, "Mục 2, câu 1");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, câu 2")]
    public void City_has_appraised_the_proposals_before_15_December_2023()
    {
        var appraisal = Rules.DeadlineOf("chi-linh.appraisal");
        (appraisal.Task, appraisal.Level).Should().Be((DeadlineTask.Appraisal, PartyLevel.District));
        appraisal.ShouldBeBefore(2023, named: new(2023, 12, 15), lastDay: new(2023, 12, 14));
        Ordered(appraisal.Source, "Mục 2, câu 2");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3.1, gạch đầu dòng 1")]
    public void Reviews_come_before_the_year_end_meeting_of_the_unit_in_either_year()
    {
        foreach (var rules in new[] { Rules, NextYear })
        {
            var yearEnd = rules.DeadlineOf("chi-linh.yearEnd");
            yearEnd.Task.Should().Be(DeadlineTask.ReviewAndRating);
            yearEnd.Due.Should().BeNull();
            yearEnd.Before!.Vietnamese.Should().Be("tổng kết năm của tổ chức, cơ quan, đơn vị");
            Ordered(yearEnd.Source, "Mục 3.1, gạch đầu dòng 1");
        }
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3.1, gạch đầu dòng 2, câu 1")]
    public void Those_managed_by_the_standing_committee_are_reviewed_before_10_December_2023()
    {
        var cadres = Rules.DeadlineOf("chi-linh.cadres");
        cadres.Task.Should().Be(DeadlineTask.ReviewAndRating);
        cadres.Who.Vietnamese.Should().Contain("diện Ban Thường vụ Thành ủy quản lý");
        cadres.ShouldBeBefore(2023, named: new(2023, 12, 10), lastDay: new(2023, 12, 9));
        Ordered(cadres.Source, "Mục 3.1, gạch đầu dòng 2, câu 1");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3.1, gạch đầu dòng 2, câu 1")]
    public void Those_in_charge_of_a_unit_by_notice_1198_are_invited_to_its_review()
    {
        var attendance = Rules.RuleOf("attendance", ProcedureStep.Attendance);
        attendance.Text.Vietnamese.Should().Contain("ủy viên Ban Thường vụ, thành ủy viên").And.Contain("1198-TB/TU");
        Ordered(attendance.Source, "Mục 3.1, gạch đầu dòng 2, câu 1");

        var list = Rules.RuleOf("attendanceList", ProcedureStep.Attendance).Source;
        (list.Citation.Document.Number, list.Evidence).Should().Be(("1198-TB/TU", Evidence.Reported));
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3.3")]
    public void Files_are_with_the_organisation_board_before_15_December_2023()
    {
        var files = Rules.DeadlineOf("chi-linh.files");
        files.Task.Should().Be(DeadlineTask.Files);
        files.What.Vietnamese.Should().Contain("Ban Tổ chức Thành ủy");
        files.ShouldBeBefore(2023, named: new(2023, 12, 15), lastDay: new(2023, 12, 14));
        Ordered(files.Source, "Mục 3.3");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, câu 1")]
    [Sentence(Dispatch, "Mục 2, câu 2")]
    [Sentence(Dispatch, "Mục 3.1, gạch đầu dòng 2, câu 1")]
    [Sentence(Dispatch, "Mục 3.3")]
    public void Dates_of_2023_are_none_of_2024_which_keeps_the_central_calendar() =>
        NextYear.DeadlineCodes().Should().Equal("chi-linh.yearEnd", "central.review", "central.schools", "central.lateUnits", "central.files");

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2023, 11, 21), provision, year: 2023, otherYear: 2024);
}
