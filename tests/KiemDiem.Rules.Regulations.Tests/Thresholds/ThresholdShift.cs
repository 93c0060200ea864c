using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

/// <summary>
/// The conditions that a slip of one step would make of a condition. One step is: true for false; the next grade, rating or position; 1/100 of
/// a share; one month or year; one of a count, and a tenth of a number that is not whole. A comparison slips between "from … up" and "over", and
/// between "up to" and "under".
/// </summary>
internal static class ThresholdShift
{
    public static IEnumerable<Condition> Of(Condition condition)
    {
        if (condition.Operand.Type == OperandType.Boolean)
        {
            return [condition.With(required: 1 - condition.Required)];
        }

        var step = Step(condition.Operand);
        return new[] { condition.With(required: condition.Required - step), condition.With(required: condition.Required + step) }
            .Where(shifted => !HoldsAlways(shifted))
            .Concat(Strictness(condition.Comparison) is { } other ? [condition.With(other)] : []);
    }

    private static decimal Step(Operand operand) => operand switch
    {
        { Type: OperandType.Share } => 0.01m,
        FactOperand { Fact: FactDefinition<decimal> } or ScoreOperand => 0.1m,
        _ => 1,
    };

    // "In the year at all" is written as zero months or more; less than nothing would be the same law.
    private static bool HoldsAlways(Condition condition) =>
        condition is { Operand.Type: OperandType.Months, Comparison: Comparison.AtLeast, Required: < 0 };

    private static Comparison? Strictness(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => Comparison.MoreThan,
        Comparison.MoreThan => Comparison.AtLeast,
        Comparison.AtMost => Comparison.LessThan,
        Comparison.LessThan => Comparison.AtMost,
        _ => null,
    };
}
