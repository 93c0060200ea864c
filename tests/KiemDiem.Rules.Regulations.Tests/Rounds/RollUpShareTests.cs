using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>The shares of subunits under 21-HD/BTCTW and 89-QĐ/TW, filled from the round; both sides of each.</summary>
public sealed class RollUpShareTests
{
    private static readonly RoundText Text = RoundText.QD132;

    private static readonly Dictionary<char, string> Changes = new()
    {
        ['X'] = "", ['T'] = "judgements.exemplary=false", ['H'] = "grades.taskResults=average", ['K'] = "grades.taskResults=poor", ['N'] = "reviewed=false",
    };

    /// <summary>Tiết 1.3: all at least Completed, 80 % Good for Excellent, 50 % for Good; over 20 % not completed is not completed.</summary>
    [Theory]
    [InlineData("XTTTH", "Rated(Excellent)")]
    [InlineData("XTTHH", "Rated(Good)")]
    [InlineData("TTTTTTTTHH", "Rated(Excellent)")]
    [InlineData("TTTTTTTHHH", "Rated(Good)")]
    [InlineData("XTHH", "Rated(Good)")]
    [InlineData("THHH", "Rated(Completed)")]
    [InlineData("TTTTTHHHHH", "Rated(Good)")]
    [InlineData("TTTTHHHHHH", "Rated(Completed)")]
    [InlineData("HHHHH", "Rated(Completed)")]
    [InlineData("XXXXK", "Rated(Completed)")]
    [InlineData("XXXK", "Rated(NotCompleted)")]
    [InlineData("XXXXXXXXKK", "Rated(Completed)")]
    [InlineData("XXXXXXXKKK", "Rated(NotCompleted)")]
    [InlineData("XTTTHNNNN", "Rated(Excellent)")]
    [InlineData("XXXXKN", "Rated(Completed)")]
    [InlineData("XXXKNN", "Rated(NotCompleted)")]
    [InlineData("NN", "Rated(Excellent)")]
    public void Cell_and_organisation_follow_the_shares_of_those_below(string below, string outcome)
    {
        Rated(Text.Cell("above"), below, (id, change) => Text.Member(id, $"unit=above {change}")).Should().Be(outcome);
        Rated(Text.Organization("above"), below, (id, change) => Text.Cell(id, $"parent=above {RoundText.Alone} {change}")).Should().Be(outcome);
        Rated(Text.Organization("above"), below, (id, change) => Text.Organization(id, $"parent=above {RoundText.Alone} {change}")).Should().Be(outcome);
        Rated(Text.Unit("above"), below, (id, change) => Text.Unit(id, $"parent=above {RoundText.Alone} {change}")).Should().Be(outcome);
    }

    /// <summary>89-QĐ/TW, III.1: of the units below that of the leader 70 % Good for Excellent.</summary>
    [Theory]
    [InlineData("XTTTTTTHHH", "Rated(Excellent)")]
    [InlineData("XTTTTTHHHH", "Rated(Good)")]
    [InlineData("XXXXXXXXXK", "Rated(Completed)")]
    public void Leader_follows_the_shares_of_the_units_below_that_of_the_leader(string below, string outcome)
    {
        var cases = Below(below, (id, change) => Text.Unit(id, $"parent=unit {RoundText.Alone} {change}"));

        var result = Text.Evaluate([Text.Unit("unit"), Text.Leader("leader", "position=deputy unit=unit"), .. cases]);

        result.OutcomeOf("leader").Should().Be(outcome);
        result.Find("leader")!.RollUp!.Total.Should().Be(new CountRange(10, 10));
    }

    [Fact]
    public void Members_of_a_cell_are_no_subordinate_units_of_its_leader()
    {
        var result = Text.Evaluate(
            Text.Cell("cell"), Text.Leader("leader", $"{RoundText.Alone} position=head unit=cell"), Text.Member("m", "unit=cell grades.taskResults=average"));

        result.Find("leader")!.RollUp.Should().BeNull();
        result.Find("cell")!.RollUp!.Completed.Should().Be(new CountRange(1, 1));
    }

    [Fact]
    public void Only_those_directly_below_are_counted()
    {
        var result = Text.Evaluate(
            Text.Organization("top"), Text.Organization("middle", "parent=top"), Text.Cell("cell", "parent=middle"),
            Text.Member("m", "unit=cell parent=top grades.taskResults=poor"));

        result.Cases.Select(item => $"{item.Case.Id}: {item.Outcome} of {item.RollUp?.Total.ToString() ?? "none"}").Should().Equal(
            "m: Rated(NotCompleted) of none", "cell: Rated(NotCompleted) of 1", "middle: Rated(NotCompleted) of 1", "top: Rated(NotCompleted) of 1");
    }

    private static string Rated(ReviewCase above, string below, Func<string, string, ReviewCase> make) =>
        Text.Evaluate(Below(below, make).Append(above)).OutcomeOf("above");

    private static IEnumerable<ReviewCase> Below(string below, Func<string, string, ReviewCase> make) =>
        below.Select((one, i) => make($"b{i}", Changes[one]));
}
