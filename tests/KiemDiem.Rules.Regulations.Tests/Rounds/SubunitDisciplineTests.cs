using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>What counts as a disciplined subunit: in the year by the text's attribution, the former unit released, the self-remedied told apart.</summary>
public sealed class SubunitDisciplineTests
{
    private const string Counted = "1 0";
    private const string Remedied = "1 1";
    private const string Not = "0 0";

    [Theory]
    [InlineData("[]", Not)]
    [InlineData("reprimand@2023-03-01..2023-09-01", Counted)]
    [InlineData("reprimand@2023-03-01..2023-09-01+self", Remedied)]
    [InlineData("reprimand@2023-03-01..2023-09-01+former", Not)]
    [InlineData("reprimand@2022-03-01..2023-02-01", Not)]
    [InlineData("reprimand@2023-03-01..2024-02-01", Counted)]
    [InlineData("reprimand@2023-03-01..2024-02-01+self", Remedied)]
    [InlineData("reprimand@2023-03-01..2025-02-01", Not)]
    [InlineData("reprimand@2023-03-01..2023-09-01+counted", Counted)]
    [InlineData("reprimand@2023-03-01..2023-09-01+self;warning@2023-04-01..2023-10-01", Counted)]
    [InlineData("reprimand@2023-03-01..2023-09-01+self;warning@2023-04-01..2023-10-01+self", Remedied)]
    [InlineData("reprimand@2023-03-01..2023-09-01+self;warning@2023-04-01..2023-10-01+former", Remedied)]
    [InlineData("reprimand@2023-03-01..2023-09-01;warning@2023-04-01..2023-10-01", Counted)]
    [InlineData("?", "0-1 0-1")]
    [InlineData("reprimand@?..2023-09-01", "0-1 0")]
    [InlineData("reprimand@?..2023-09-01+self", "0-1 0-1")]
    [InlineData("reprimand@?..2023-09-01+self;warning@2023-04-01..2023-10-01", Counted)]
    [InlineData("reprimand@?..2023-09-01;warning@2023-04-01..2023-10-01+self", "1 0-1")]
    [InlineData("?@2023-03-01..2023-09-01", Counted)]
    public void Under_124_a_unit_counts_in_the_year_of_the_violation(string discipline, string numbers) => Found(RoundText.QD124, discipline).Should().Be(numbers);

    [Theory]
    [InlineData("[]", Not)]
    [InlineData("reprimand@2025-03-01..2025-09-01", Counted)]
    [InlineData("reprimand@2025-03-01..2025-09-01+private", Counted)]
    [InlineData("reprimand@2025-03-01..2025-09-01+self", Remedied)]
    [InlineData("reprimand@2025-03-01..2025-09-01+former", Not)]
    [InlineData("reprimand@2025-03-01..2025-09-01+counted", Not)]
    [InlineData("reprimand@2024-03-01..2025-02-01", Counted)]
    [InlineData("reprimand@2025-03-01..2026-02-01", Not)]
    [InlineData("reprimand@2024-03-01..2024-12-01", Not)]
    [InlineData("reprimand@2025-03-01..?", "0-1 0")]
    [InlineData("?", "0-1 0-1")]
    public void Under_366_a_unit_counts_in_the_year_of_the_decision(string discipline, string numbers) => Found(RoundText.QD366, discipline).Should().Be(numbers);

    [Fact]
    public void Unknown_list_is_none_where_absence_is_assumed_to_be()
    {
        foreach (var text in new[] { RoundText.QD124, RoundText.QD366 })
        {
            Found(text, "?", text.Rules.WithOptions(new RuleOptions { AssumeNone = true })).Should().Be(Not);
        }
    }

    [Fact]
    public void One_who_is_not_rated_counts_for_nothing() =>
        Found(RoundText.QD124, "reprimand@2023-03-01..2023-09-01 reviewed=false").Should().Be(Not);

    /// <summary>Điều 12, 4.1: a violation below disciplined is not completed, and over a fifth of those below too, self-remedied or not.</summary>
    [Theory]
    [InlineData("reprimand@2023-03-01..2023-09-01", 10, "Rated(NotCompleted)")]
    [InlineData("reprimand@2023-03-01..2023-09-01+self", 5, "Rated(Good)")]
    [InlineData("reprimand@2023-03-01..2023-09-01+self", 4, "Rated(NotCompleted)")]
    [InlineData("reprimand@2023-03-01..2023-09-01+former", 4, "Rated(Excellent)")]
    [InlineData("[]", 4, "Rated(Excellent)")]
    [InlineData("?", 4, "Undetermined(NotCompleted, Excellent)")]
    [InlineData("?", 5, "Undetermined(NotCompleted, Good, Excellent)")]
    public void Under_124_the_one_above_follows(string discipline, int units, string outcome) => OutcomeAbove(RoundText.QD124, discipline, units).Should().Be(outcome);

    /// <summary>Điều 11: any below who is disciplined bars Excellent, which the band leaves to Good.</summary>
    [Theory]
    [InlineData("reprimand@2025-03-01..2025-09-01+self", "NeedsAuthority(Good, gap.excellentBand)")]
    [InlineData("reprimand@2025-03-01..2025-09-01+former", "Rated(Excellent)")]
    [InlineData("?", "Undetermined(Excellent, NeedsAuthority)")]
    public void Under_366_the_one_above_follows(string discipline, string outcome) => OutcomeAbove(RoundText.QD366, discipline, 10).Should().Be(outcome);

    private static string OutcomeAbove(RoundText text, string discipline, int units) => text.Evaluate(
    [
        text.Unit("above"), Below(text, discipline),
        .. Enumerable.Range(1, units - 1).Select(i => text.Unit($"b{i}", $"{RoundText.Alone} discipline=[] parent=above")),
    ]).OutcomeOf("above");

    private static string Found(RoundText text, string discipline, RatingRules? rules = null)
    {
        var rollUp = (rules ?? text.Rules).Evaluate(new ReviewRound([text.Unit("above"), Below(text, discipline)])).Find("above")!.RollUp!;
        return $"{rollUp.Disciplined} {rollUp.DisciplinedSelfRemedied}";
    }

    private static ReviewCase Below(RoundText text, string discipline) => text.Unit("below", $"{RoundText.Alone} parent=above discipline={discipline}");
}
