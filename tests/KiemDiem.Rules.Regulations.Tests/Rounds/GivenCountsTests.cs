using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Counts of subunits that a case gives beside what the round finds.</summary>
public sealed class GivenCountsTests
{
    private const string Counts = "subunits.total/excellent/good/completed/notCompleted";
    private const string Good = "judgements.exemplary=false";
    private const string Completed = "grades.taskResults=average";
    private const string GoodOrExcellent = "judgements.exemplary=?";
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

    /// <summary>One is Good or Excellent, the other anything below: each count by itself can be, but no Good and no Excellent together cannot.</summary>
    [Fact]
    public void Given_counts_that_the_open_can_come_to_only_one_by_one_are_told_and_not_used()
    {
        string[] members = [GoodOrExcellent, $"{Any} {Good}"];
        var without = Rated("", members).OutcomeOf("cell");

        var result = Rated($"{Counts}=2/0/0/1/1", members);

        Disagreements(result).Should().ContainSingle().Which.Text.English.Should().EndWith(
            "they cannot come about together: subunits.total 2, subunits.excellent 0, subunits.good 0, subunits.completed 1, subunits.notCompleted 1");
        (result.OutcomeOf("cell"), without).Should().Be((without, "Undetermined(NotCompleted, Good, Excellent)"));
        Rated($"{Counts}=2/1/0/1/0", members).OutcomeOf("cell").Should().Be("Rated(Good)");
    }

    /// <summary>Under 124-QĐ/TW it matters who was disciplined: two may have been, one of them self-remedied.</summary>
    [Theory]
    [InlineData("0/0", false)]
    [InlineData("1/1", false)]
    [InlineData("1/0", false)]
    [InlineData("2/1", false)]
    [InlineData("2/0", true)]
    public void Given_discipline_is_held_against_what_can_come_about_together(string given, bool isTold)
    {
        var text = RoundText.QD124;
        var result = text.Evaluate(
            text.Unit("u", $"subunits.total/excellent/good/completed/notCompleted=2/2/0/0/0 subunits.disciplined/disciplinedSelfRemedied={given}"),
            text.Unit("a", $"{RoundText.NoneBelow} parent=u discipline=reprimand@?..2023-09-01"),
            text.Unit("b", $"{RoundText.NoneBelow} parent=u discipline=reprimand@?..2023-09-01+self"));

        Disagreements(result).Length.Should().Be(isTold ? 1 : 0);
    }

    private static RoundBreach[] Disagreements(RoundResult result) => [.. result.Breaches.Where(breach => breach.Kind == BreachKind.CountsDisagree)];

    private static RoundResult Rated(string given, params string[] members) =>
        Text.Evaluate(members.Select((change, i) => Text.Member($"m{i}", $"unit=cell {change}")).Append(Text.Cell("cell", given)));
}
