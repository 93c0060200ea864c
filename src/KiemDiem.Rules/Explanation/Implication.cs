using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Whether a condition goes without saying once another is known to hold.</summary>
internal static class Implication
{
    public static bool Implies(this Condition shown, Condition other) => shown.Operand.Key == other.Operand.Key && (shown.Comparison, other.Comparison) switch
    {
        (Comparison.AtLeast, Comparison.AtLeast) or (Comparison.MoreThan, Comparison.MoreThan) or (Comparison.MoreThan, Comparison.AtLeast) => shown.Required >= other.Required,
        (Comparison.AtLeast, Comparison.MoreThan) => shown.Required > other.Required,
        (Comparison.AtMost, Comparison.AtMost) or (Comparison.LessThan, Comparison.LessThan) or (Comparison.LessThan, Comparison.AtMost) => shown.Required <= other.Required,
        (Comparison.AtMost, Comparison.LessThan) => shown.Required < other.Required,
        (Comparison.Is, Comparison.Is) => shown.Required == other.Required,
        _ => false,
    };
}
