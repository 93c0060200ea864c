using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>1002-CV/TU of Bình Định, 17/10/2024.</summary>
public sealed class BinhDinhDispatch1002Tests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2024);

    [Fact]
    public void Year_2024_is_reviewed_by_124_and_guideline_25() => Rules.ShouldNameTexts124();

    [Fact]
    public void Collectives_and_individuals_can_be_rated_in_2024() =>
        SubjectKinds.All.Should().OnlyContain(kind => Rules.Judge(LadderCases.Of("qd124-hd25", kind).Case()).Kind == OutcomeKind.Rated);

    [Theory]
    [InlineData(SubjectKind.PartyMember, "findings.degradation")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement")]
    [InlineData(SubjectKind.Unit, "findings.corruptionUnderManagement")]
    public void Degradation_corruption_and_waste_bar_the_rating_once_they_are_found(SubjectKind kind, string finding) =>
        DispatchFacts.Outcome124(2024, kind, $"{finding}=true").Should().Be("Rated(NotCompleted)");

    [Theory]
    [InlineData("tasks.completed/onTime/exceeded=9/9/0", "Rated(NotCompleted)")]
    [InlineData("tasks.onTime=19", "Rated(Completed)")]
    [InlineData("tasks.exceeded=9", "Rated(Good)")]
    [InlineData("", "Rated(Excellent)")]
    public void Member_is_rated_on_concrete_products_of_the_work(string change, string outcome) =>
        DispatchFacts.Outcome124(2024, SubjectKind.PartyMember, change).Should().Be(outcome);

    [Theory]
    [InlineData("-", "Rated(Excellent)")]
    [InlineData("average", "Rated(Good)")]
    [InlineData("poor", "Rated(NotCompleted)")]
    public void Shortcomings_pointed_out_before_count_where_there_were_any(string grade, string outcome) =>
        DispatchFacts.Outcome124(2024, SubjectKind.PartyMember, $"grades.remediation={grade}").Should().Be(outcome);

    [Fact]
    public void Head_answers_with_the_collective_that_they_lead() =>
        DispatchFacts.Outcome124(2024, SubjectKind.Leader, "position=head collectiveRating=good").Should().Be("Rated(Good)");
}
