using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>02-HD/BTCTW of 22/5/2026: the quarters of leaders count from the rating year 2026, under a text that is in force since 2025.</summary>
public sealed class QuarterTests
{
    private static readonly LadderCases Leader = LadderCases.Of("qd366-hd43", SubjectKind.Leader);

    [Theory]
    [InlineData(2025, "notCompleted", "Rated(Excellent)", "", "")]
    [InlineData(2025, "notCompleted;notCompleted;notCompleted;notCompleted", "Rated(Excellent)", "", "")]
    [InlineData(2025, "?", "Rated(Excellent)", "", "")]
    [InlineData(2026, "notCompleted", "Rated(Good)", "ceiling.quarters", "")]
    [InlineData(2026, "notCompleted;notCompleted", "Rated(Good)", "ceiling.quarters", "replacementConsidered")]
    [InlineData(2026, "completed;completed", "Rated(Excellent)", "", "")]
    [InlineData(2026, "?", "Undetermined(Good, Excellent)", "", "")]
    [InlineData(2027, "notCompleted;notCompleted", "Rated(Good)", "ceiling.quarters", "replacementConsidered")]
    public void Quarters_of_a_leader_count_from_2026(int ratingYear, string quarters, string outcome, string ceilings, string notes)
    {
        var evaluation = RegulationCatalog.Default.For(ratingYear).Evaluate(Leader.Case($"quarters={quarters}"));

        evaluation.Regulation.Id.Should().Be("qd366-hd43");
        evaluation.Outcome.ToString().Should().Be(outcome);
        string.Join(' ', evaluation.Adjustments.Select(adjustment => adjustment.Rule.Key)).Should().Be(ceilings);
        string.Join(' ', evaluation.Notes.Select(note => note.Code)).Should().Be(notes);
    }

    [Fact]
    public void Unknown_quarters_are_missing_in_2026_and_not_in_2025()
    {
        var subject = Leader.Case("quarters=? score.results=?");

        RegulationCatalog.Default.For(2025).Evaluate(subject).Missing.Select(fact => fact.Key).Should().Equal("score.results");
        RegulationCatalog.Default.For(2026).Evaluate(subject).Missing.Select(fact => fact.Key).Should().Equal("score.results", "quarters");
    }

    [Theory]
    [InlineData(SubjectKind.PartyMember)]
    [InlineData(SubjectKind.LeadershipCollective)]
    [InlineData(SubjectKind.Unit)]
    public void Quarters_count_for_leaders_only(SubjectKind kind) => RegulationCatalog.Default.For(2026)
        .Judge(LadderCases.Of("qd366-hd43", kind).Case("quarters=notCompleted;notCompleted")).ToString().Should().Be("Rated(Excellent)");
}
