using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Counts of subunits that a case gives beside what the round finds.</summary>
public sealed class GivenCountsTests
{
    private const string Counts = "subunits.total/excellent/good/completed/notCompleted";
    private const string Good = "judgements.exemplary=false";
    private const string Completed = "grades.taskResults=average";
    private const string Any = "grades.taskResults=?";

    private static readonly RoundText Text = RoundText.QD132;

    [Fact]
    public void Given_counts_that_are_those_of_the_round_are_no_breach()
    {
        var result = Rated($"{Counts}=5/1/3/1/0", "", Good, Good, Good, Completed);

        (result.OutcomeOf("cell"), Disagreements(result).Length).Should().Be(("Rated(Excellent)", 0));
    }

    [Theory]
    [InlineData("5/2/3/0/0", "subunits.excellent 2 ≠ 1; subunits.completed 0 ≠ 1")]
    [InlineData("6/1/3/2/0", "subunits.total 6 ≠ 5; subunits.completed 2 ≠ 1")]
    [InlineData("5/?/?/?/2", "subunits.notCompleted 2 ≠ 0")]
    public void Given_counts_that_are_not_those_of_the_round_are_told_and_not_used(string given, string told)
    {
        var result = Rated($"{Counts}={given}", "", Good, Good, Completed, Good);

        result.OutcomeOf("cell").Should().Be("Rated(Excellent)");
        var breach = Disagreements(result).Should().ContainSingle().Subject;
        (breach.Id, breach.Field, breach.Source).Should().Be(("cell", "subunits", null));
        breach.Text.English.Should().EndWith($": {told}");
        breach.Text.Vietnamese.Should().EndWith($": {told}");
        result.Find("cell")!.Filled.Subunits.Excellent.Should().Be((Fact<int>)1);
        result.Find("cell")!.Case.Subunits.Total.IsKnown.Should().BeTrue("the case stays as it was given");
    }

    /// <summary>Of five, one can be anything; the file says what it will be.</summary>
    [Theory]
    [InlineData("5/2/2/1/0", "Rated(Excellent)")]
    [InlineData("5/1/2/2/0", "Rated(Good)")]
    [InlineData("5/1/2/1/1", "Rated(Completed)")]
    public void Given_counts_that_the_open_can_come_to_are_used(string given, string outcome)
    {
        var result = Rated($"{Counts}={given}", "", Good, Good, Completed, Any);

        (result.OutcomeOf("cell"), Disagreements(result).Length).Should().Be((outcome, 0));
        result.Find("cell")!.HangsOn.Should().BeEmpty();
        result.Find("cell")!.RollUp!.HangsOn.Should().Equal("m4");
    }

    [Theory]
    [InlineData("5/2/3/0/0", "subunits.completed 0 ≠ 1-2")]
    [InlineData("4/1/2/1/0", "subunits.total 4 ≠ 5")]
    public void Given_counts_that_the_open_cannot_come_to_are_told_and_not_used(string given, string told)
    {
        var result = Rated($"{Counts}={given}", "", Good, Good, Completed, Any);

        Disagreements(result).Should().ContainSingle().Which.Text.English.Should().EndWith($": {told}");
        result.OutcomeOf("cell").Should().Be("Undetermined(Completed, Good, Excellent)");
        result.Find("cell")!.HangsOn.Should().Equal("m4");
    }

    [Fact]
    public void Some_counts_given_leave_open_what_the_round_leaves_open()
    {
        var result = Rated("subunits.total=5", "", Good, Good, Completed, Any);

        (result.OutcomeOf("cell"), Disagreements(result).Length).Should().Be(("Undetermined(Completed, Good, Excellent)", 0));
    }

    private static RoundBreach[] Disagreements(RoundResult result) => [.. result.Breaches.Where(breach => breach.Kind == BreachKind.CountsDisagree)];

    private static RoundResult Rated(string given, params string[] members) =>
        Text.Evaluate(members.Select((change, i) => Text.Member($"m{i}", $"unit=cell {change}")).Append(Text.Cell("cell", given)));
}
