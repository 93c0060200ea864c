using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>789-CV/TU of Chí Linh, 21/11/2023.</summary>
public sealed class ChiLinhDispatch789Tests
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
    [InlineData(SubjectKind.PartyMember, "findings.prohibitedActs")]
    [InlineData(SubjectKind.PartyMember, "findings.exemplarityBreach")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement")]
    [InlineData(SubjectKind.Unit, "findings.corruptionUnderManagement")]
    public void Sign_that_the_review_must_bring_out_bars_the_rating_once_it_is_found(SubjectKind kind, string finding) =>
        DispatchFacts.Outcome124(2023, kind, $"{finding}=true").Should().Be("Rated(NotCompleted)");

    [Theory]
    [InlineData("collectiveRating=good", "Rated(Good)")]
    [InlineData("unitRating=completed", "Rated(Completed)")]
    [InlineData("unitTasks.exceeded=9", "Rated(Good)")]
    [InlineData("subunits.good/completed=5/4", "Rated(Good)")]
    public void Leader_is_tied_to_the_collective_and_to_the_results_of_the_unit(string change, string outcome) =>
        DispatchFacts.Outcome124(2023, SubjectKind.Leader, change).Should().Be(outcome);

    [Fact]
    public void Shortcomings_of_earlier_reviews_that_recur_are_graded_and_a_poor_grade_bars() =>
        DispatchFacts.Outcome124(2023, SubjectKind.PartyMember, "grades.remediation=poor").Should().Be("Rated(NotCompleted)");
}
