using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>1171-CV/TU of Huế, 17/11/2023.</summary>
public sealed class HueDispatch1171Tests
{
    private const string Dispatch = "1171-CV/TU";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023, "hue");
    private static readonly RatingRules NextYear = RegulationCatalog.Default.For(2024, "hue");

    [Fact]
    [Sentence(Dispatch, "Mục 1")]
    public void Year_2023_is_reviewed_by_124_and_guideline_25()
    {
        Rules.ShouldStandOn124("hue", "qd124-hd25");
        Rules.Regulation.ShouldName((Dispatch, new(2023, 11, 17)), ("1116-CV/BTCTU", new(2023, 11, 9)));
        Ordered(Rules.Regulation.Basis!, "Mục 1");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 1")]
    public void Every_subject_that_the_dispatch_names_can_be_rated() =>
        DispatchFacts.SubjectsNamed.Should().OnlyContain(kind => Rules.Judge(DispatchFacts.Case124(kind)).Kind == OutcomeKind.Rated);

    [Theory]
    [Sentence(Dispatch, "Mục 2, đoạn 1, câu 2")]
    [InlineData("poor", "Rated(NotCompleted)")]
    [InlineData("average", "Rated(Good)")]
    [InlineData("good", "Rated(Excellent)")]
    [InlineData("-", "Rated(Excellent)")]
    public void Remedying_the_shortcomings_of_earlier_reviews_is_a_criterion(string grade, string outcome) =>
        Rules.Outcome124(SubjectKind.PartyMember, $"grades.remediation={grade}").Should().Be(outcome);

    [Fact]
    [Sentence(Dispatch, "Mục 2, đoạn 2")]
    public void Each_makes_a_remedy_plan_after_the_review_and_the_higher_level_inspects_it()
    {
        var plan = Rules.RuleOf("remedyPlan", ProcedureStep.AfterReview);
        plan.Text.Vietnamese.Should().Contain("từng tập thể, cá nhân").And.Contain("kế hoạch khắc phục");
        Ordered(plan.Source, "Mục 2, đoạn 2");

        var inspection = Rules.RuleOf("remedyInspection", ProcedureStep.AfterReview);
        inspection.Text.Vietnamese.Should().Contain("cấp ủy cấp trên kiểm tra, giám sát");
        Ordered(inspection.Source, "Mục 2, đoạn 2");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3")]
    public void Review_is_suggested_for_five_signs()
    {
        Rules.Signs().Should().Equal("sign.disunity", "sign.partyRules", "sign.corruption", "sign.degradation", "sign.publicConcern");
        foreach (var code in Rules.Signs())
        {
            Ordered(Rules.RuleOf(code, ProcedureStep.SuggestedReview).Source, "Mục 3");
        }
    }

    [Theory]
    [Sentence(Dispatch, "Mục 3")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.disunity")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.degradation")]
    [InlineData(SubjectKind.PartyMember, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement")]
    [InlineData(SubjectKind.PartyOrganization, "findings.corruptionUnderManagement")]
    public void Sign_for_which_a_review_is_suggested_bars_the_rating_once_it_is_found_and_is_noted(SubjectKind kind, string finding)
    {
        var evaluation = Rules.Evaluate(DispatchFacts.Case124(kind, $"{finding}=true"));
        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        var note = evaluation.Notes.Should().ContainSingle().Subject;
        note.Code.Should().Be("suggestedReview");
        Ordered(note.Source, "Mục 3");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3")]
    public void No_review_is_suggested_where_nothing_was_found() =>
        DispatchFacts.SubjectsNamed.Should().OnlyContain(kind => Rules.Evaluate(DispatchFacts.Case124(kind)).Notes.IsEmpty);

    [Fact]
    [Sentence(Dispatch, "Mục 4")]
    public void Wards_and_communes_register_the_date_with_the_party_office()
    {
        var rule = Rules.RuleOf("dateRegistered", ProcedureStep.Preparation);
        rule.Text.Vietnamese.Should().Contain("phường, xã").And.Contain("phụ trách").And.Contain("Văn phòng Thành ủy");
        Ordered(rule.Source, "Mục 4");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 5")]
    public void Results_and_files_are_reported_before_10_December_2023()
    {
        var report = Rules.DeadlineOf("hue.report");
        report.Task.Should().Be(DeadlineTask.Report);
        report.What.Vietnamese.Should().Contain("kèm hồ sơ").And.Contain("Ban Thường vụ Thành ủy");
        report.ShouldBeBefore(2023, named: new(2023, 12, 10), lastDay: new(2023, 12, 9));
        Ordered(report.Source, "Mục 5");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 5")]
    public void Date_of_2023_is_not_one_of_2024_which_keeps_the_central_calendar() =>
        NextYear.DeadlineCodes().Should().Equal("central.review", "central.schools", "central.lateUnits", "central.files");

    [Theory]
    [Sentence(Dispatch, "Mục 5")]
    [InlineData(SubjectKind.PartyCell, true)]
    [InlineData(SubjectKind.PartyOrganization, true)]
    [InlineData(SubjectKind.PartyMember, false)]
    [InlineData(SubjectKind.Leader, false)]
    public void Report_of_the_results_belongs_in_the_files_of_party_organisations(SubjectKind kind, bool belongs)
    {
        Rules.DossierCodes(kind).Contains("result-report").Should().Be(belongs);
        Ordered(Rules.Regulation.Procedure.Dossier.Single(item => item.Code == "result-report").Source, "Mục 5");
    }

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2023, 11, 17), provision, year: 2023, otherYear: 2024);
}
