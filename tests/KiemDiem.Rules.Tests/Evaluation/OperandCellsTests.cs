using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class OperandCellsTests
{
    [Theory]
    [InlineData("0.333333333", new[] { "0", "0.166666666", "0.333333333", "0.666666666", "1" })]
    [InlineData("0.000000001", new[] { "0", "0.000000000", "0.000000001", "0.500000000", "1" })]
    public void Number_between_two_thresholds_has_no_more_decimals_than_a_number_may_have(string threshold, string[] values)
    {
        var cut = decimal.Parse(threshold, System.Globalization.CultureInfo.InvariantCulture);
        OperandCells.Around([cut], 0, 1).Should().Equal(values.Select(value => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Threshold_of_nine_decimals_can_be_judged_on_an_unknown_share()
    {
        var condition = SyntheticLadders.Condition(Operands.Of(FactTable.RemediatedShare), Comparison.LessThan, 0.333333333m, ConditionRole.Trigger);
        var judge = new Judge(SyntheticLadders.Bind(SyntheticLadders.OfTriggers(SubjectKind.Unit, condition), RuleOptions.Default));
        judge.Outcome(new ReviewCase("unknown", SubjectKind.Unit)).Possible.Should().Be(OutcomeSet.NotCompleted | OutcomeSet.Excellent);
    }
}
