using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class ObservedValueTests
{
    [Theory]
    [InlineData(1, 3, "0.333333333", Comparison.MoreThan, true)]
    [InlineData(1, 3, "0.333333334", Comparison.LessThan, true)]
    [InlineData(4, 5, "0.8", Comparison.Is, true)]
    [InlineData(4, 5, "0.8", Comparison.AtLeast, true)]
    [InlineData(4, 5, "0.8", Comparison.AtMost, true)]
    [InlineData(4, 5, "0.8", Comparison.LessThan, false)]
    [InlineData(4, 5, "0.8", Comparison.MoreThan, false)]
    [InlineData(799_999_999, 1_000_000_000, "0.8", Comparison.AtLeast, false)]
    [InlineData(800_000_001, 1_000_000_000, "0.8", Comparison.AtMost, false)]
    public void Share_is_compared_without_rounding(int count, int total, string required, Comparison comparison, bool holds) =>
        ObservedValue.Share(count, total).Satisfies(Condition(required, comparison)).Should().Be(holds);

    [Theory]
    [InlineData(ConditionRole.Requirement, true)]
    [InlineData(ConditionRole.Trigger, false)]
    public void None_meets_a_requirement_and_sets_off_nothing(ConditionRole role, bool holds)
    {
        foreach (var comparison in Enum.GetValues<Comparison>())
        {
            ObservedValue.None.Satisfies(Condition("0.5", comparison, role)).Should().Be(holds);
            ObservedValue.Share(0, 0).Satisfies(Condition("0.5", comparison, role)).Should().Be(holds, "of nothing there is no share");
        }
    }

    [Fact]
    public void Shares_of_the_same_size_are_told_apart_by_their_counts()
    {
        ObservedValue.Share(1, 2).Should().Be(ObservedValue.Share(1, 2));
        (ObservedValue.Share(1, 2) != ObservedValue.Share(2, 4)).Should().BeTrue();
        ObservedValue.Share(2, 4).Numerator.Should().Be(2);
        ObservedValue.Share(2, 4).Denominator.Should().Be(4);
    }

    private static Condition Condition(string required, Comparison comparison, ConditionRole role = ConditionRole.Requirement) => SyntheticLadders.Condition(
        Operands.Of(SubunitMeasure.AtLeastGoodShare), comparison, decimal.Parse(required, System.Globalization.CultureInfo.InvariantCulture), role);
}
