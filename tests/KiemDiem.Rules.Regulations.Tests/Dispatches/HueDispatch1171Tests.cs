using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>1171-CV/TU of Huế, 17/11/2023.</summary>
public sealed class HueDispatch1171Tests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    [Fact]
    public void Year_2023_is_reviewed_by_124_and_guideline_25() => Rules.ShouldNameTexts124();

    [Fact]
    public void Every_subject_that_the_dispatch_names_can_be_rated() =>
        DispatchFacts.SubjectsNamed.Should().OnlyContain(kind => Rules.Judge(LadderCases.Of("qd124-hd25", kind).Case()).Kind == OutcomeKind.Rated);

    [Theory]
    [InlineData(SubjectKind.LeadershipCollective, "findings.disunity")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.degradation")]
    [InlineData(SubjectKind.PartyMember, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement")]
    [InlineData(SubjectKind.PartyOrganization, "findings.corruptionUnderManagement")]
    public void Sign_for_which_a_review_is_suggested_bars_the_rating_once_it_is_found(SubjectKind kind, string finding) =>
        DispatchFacts.Outcome124(2023, kind, $"{finding}=true").Should().Be("Rated(NotCompleted)");

    [Theory]
    [InlineData("poor", "Rated(NotCompleted)")]
    [InlineData("average", "Rated(Good)")]
    [InlineData("good", "Rated(Excellent)")]
    [InlineData("-", "Rated(Excellent)")]
    public void Remedying_the_shortcomings_of_earlier_reviews_is_a_criterion(string grade, string outcome) =>
        DispatchFacts.Outcome124(2023, SubjectKind.PartyMember, $"grades.remediation={grade}").Should().Be(outcome);
}
