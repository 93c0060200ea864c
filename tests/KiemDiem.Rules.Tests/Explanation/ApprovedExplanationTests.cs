using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Explanation;

/// <summary>Six explanations in both languages, read by eye before they were approved.</summary>
public sealed class ApprovedExplanationTests
{
    [Theory]
    [InlineData("member-good", Language.Vietnamese)]
    [InlineData("member-good", Language.English)]
    [InlineData("member-not-rated", Language.Vietnamese)]
    [InlineData("member-not-rated", Language.English)]
    [InlineData("leader-lowered", Language.Vietnamese)]
    [InlineData("leader-lowered", Language.English)]
    [InlineData("leader-for-the-authority", Language.Vietnamese)]
    [InlineData("leader-for-the-authority", Language.English)]
    [InlineData("cell-not-completed", Language.Vietnamese)]
    [InlineData("cell-not-completed", Language.English)]
    [InlineData("cell-undetermined", Language.Vietnamese)]
    [InlineData("cell-undetermined", Language.English)]
    public void Explanation_reads_as_approved(string name, Language language)
    {
        var evaluation = name switch
        {
            "member-good" => ExplainedCases.MemberGood,
            "member-not-rated" => ExplainedCases.MemberNotRated,
            "leader-lowered" => ExplainedCases.LeaderLowered,
            "leader-for-the-authority" => ExplainedCases.LeaderForTheAuthority,
            "cell-not-completed" => ExplainedCases.CellNotCompleted,
            _ => ExplainedCases.CellUndetermined,
        };

        Approval.Verify($"tests/KiemDiem.Rules.Tests/Explanation/Approved/{name}.{(language == Language.Vietnamese ? "vi" : "en")}.txt", evaluation.Explain(language));
    }

    [Fact]
    public void Outcomes_of_the_approved_explanations_are_these()
    {
        ExplainedCases.MemberGood.Outcome.Rating.Should().Be(Rating.Good);
        ExplainedCases.MemberNotRated.Outcome.ToString().Should().Be("NotRated(admittedUnderSixMonths)");
        ExplainedCases.LeaderLowered.Outcome.Rating.Should().Be(Rating.Completed);
        ExplainedCases.LeaderForTheAuthority.Outcome.ToString().Should().Be("NeedsAuthority(NotCompleted, Completed, noLevelMatches)");
        ExplainedCases.CellNotCompleted.Outcome.Rating.Should().Be(Rating.NotCompleted);
        ExplainedCases.CellUndetermined.Outcome.Kind.Should().Be(OutcomeKind.Undetermined);
    }
}
