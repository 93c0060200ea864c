using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>854-CV/TU of Tuyên Quang, 09/11/2021: what it orders for the round.</summary>
public sealed class TuyenQuangRoundTests
{
    private const string Dispatch = "854-CV/TU";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2021, "tuyen-quang");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 2")]
    public void Review_is_suggested_for_five_signs_above_all_breach_of_democratic_centralism()
    {
        Rules.Signs().Should().Equal("sign.disunity", "sign.partyRules", "sign.corruption", "sign.degradation", "sign.publicConcern");
        foreach (var code in Rules.Signs())
        {
            Ordered(Rules.RuleOf(code, ProcedureStep.SuggestedReview).Source, "Mục 2, điểm (4), câu 2");
        }

        Rules.RuleOf("sign.partyRules", ProcedureStep.SuggestedReview).Text.Vietnamese.Should().Contain("nhất là tập trung dân chủ");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 3")]
    public void Standing_committee_member_and_heads_of_the_party_boards_attend_where_a_review_was_suggested() =>
        Ordered("attendance", ProcedureStep.Attendance, "ủy viên ban thường vụ và lãnh đạo các ban xây dựng Đảng", "Mục 2, điểm (4), câu 3");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 4")]
    public void Each_makes_a_remedy_plan_right_after_the_review() =>
        Ordered("remedyPlan", ProcedureStep.AfterReview, "từng tập thể, cá nhân lập kế hoạch khắc phục ngay sau kiểm điểm", "Mục 2, điểm (4), câu 4");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 5")]
    public void Higher_committee_keeps_inspecting_the_remedying() =>
        Ordered("remedyInspection", ProcedureStep.AfterReview, "thường xuyên kiểm tra, giám sát", "Mục 2, điểm (4), câu 5");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 6")]
    public void Remedying_of_last_years_shortcomings_is_checked() =>
        Ordered("earlierShortcomings", ProcedureStep.AfterReview, "hạn chế, khuyết điểm của kỳ trước", "Mục 2, điểm (4), câu 6");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (6), câu 2")]
    public void Unsatisfactory_review_is_held_again() =>
        Ordered("reReview", ProcedureStep.ReReview, "chưa đạt yêu cầu thì kiểm điểm lại", "Mục 2, điểm (6), câu 2");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (6), câu 2")]
    public void Excellent_not_given_by_the_rules_is_rated_again() =>
        Ordered("reRating", ProcedureStep.ReRating, "xếp loại xuất sắc không đúng quy định thì xếp loại lại", "Mục 2, điểm (6), câu 2");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (7), câu 1")]
    public void Cadres_managed_by_the_standing_committee_are_rated_by_working_rules_14() =>
        Ordered("cadres", ProcedureStep.Content, "14-QC/TU", "Mục 2, điểm (7), câu 1");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (7), câu 2")]
    public void Breakthrough_task_is_assigned_by_regulation_03()
    {
        var rule = Rules.RuleOf("breakthroughTask", ProcedureStep.Content);
        rule.Text.Vietnamese.Should().Contain("03-QĐ/TU");
        (rule.Source.Citation.Document.Number, rule.Source.Citation.Document.Date, rule.Source.Evidence).Should().Be(("03-QĐ/TU", new DateOnly(2021, 9, 10), Evidence.Reported));
    }

    [Theory]
    [Sentence(Dispatch, "Mục 3, câu 1")]
    [InlineData(2019, "2020-01-10", "2020-01-09")]
    [InlineData(2021, "2022-01-10", "2022-01-09")]
    [InlineData(2022, "2023-01-10", "2023-01-09")]
    public void Review_and_rating_are_done_before_10_January_of_the_following_year(int year, string named, string lastDay) =>
        Due(year, "tuyen-quang.review", DeadlineTask.ReviewAndRating, named, lastDay, "Mục 3, câu 1");

    [Theory]
    [Sentence(Dispatch, "Mục 3, câu 2")]
    [InlineData(2019, "2020-01-15", "2020-01-14")]
    [InlineData(2021, "2022-01-15", "2022-01-14")]
    public void Files_of_cadres_are_sent_before_15_January_of_the_following_year(int year, string named, string lastDay) =>
        Due(year, "tuyen-quang.files", DeadlineTask.Files, named, lastDay, "Mục 3, câu 2");

    [Theory]
    [Sentence(Dispatch, "Mục 3, câu 2")]
    [InlineData(2019, "2020-02-10", "2020-02-09")]
    [InlineData(2021, "2022-02-10", "2022-02-09")]
    public void Results_are_reported_before_10_February_of_the_following_year(int year, string named, string lastDay) =>
        Due(year, "tuyen-quang.report", DeadlineTask.Report, named, lastDay, "Mục 3, câu 2");

    [Theory]
    [Sentence(Dispatch, "Mục 3, câu 2")]
    [InlineData(SubjectKind.Leader, true)]
    [InlineData(SubjectKind.PartyMember, false)]
    [InlineData(SubjectKind.LeadershipCollective, false)]
    public void File_of_a_cadre_is_the_one_of_working_rules_14(SubjectKind kind, bool belongs)
    {
        Rules.DossierCodes(kind).Contains("cadre-evaluation-file").Should().Be(belongs);
        var source = Rules.Regulation.Procedure.Dossier.Single(item => item.Code == "cadre-evaluation-file").Source;
        (source.Citation.Document.Number, source.Citation.Provision, source.Evidence).Should().Be(("14-QC/TU", "Điều 10, điểm 1", Evidence.Reported));
    }

    private static void Due(int year, string code, DeadlineTask task, string named, string lastDay, string provision)
    {
        var deadline = RegulationCatalog.Default.For(year, "tuyen-quang").DeadlineOf(code);
        deadline.Task.Should().Be(task);
        deadline.ShouldBeBefore(year, Notation.DisciplineNotation.Date(named), Notation.DisciplineNotation.Date(lastDay));
        Ordered(deadline.Source, provision);
    }

    private static void Ordered(string code, ProcedureStep step, string words, string provision)
    {
        var rule = Rules.RuleOf(code, step);
        rule.Text.Vietnamese.Should().Contain(words);
        Ordered(rule.Source, provision);
    }

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2021, 11, 9), provision, year: 2021, otherYear: 2020);
}
