using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>A condition that a change is for, with its threshold, provision and evidence.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="MustHold">Whether the way needs it to hold; otherwise it must not, as the cases of NotCompleted.</param>
public sealed record ChangeReason(Condition Condition, bool MustHold)
{
    /// <summary>The condition in words, as it reads for a kind of subject.</summary>
    public string Describe(SubjectKind kind, Language language)
    {
        var text = $"{Condition.Operand.Label.For(kind, language)}: {ValueText.Required(Condition, language)}";
        return MustHold ? text : $"{Word.NotTheCase.In(language)} {text}";
    }

    /// <summary>Whether it asks for more of the same operand, so that the other need not be told.</summary>
    internal bool Implies(ChangeReason other)
    {
        if (Condition.Operand.Key != other.Condition.Operand.Key || Condition.Role != other.Condition.Role)
        {
            // What is asked of a level says what a case of NotCompleted forbids, where both are bounds on one operand that applies.
            return Condition.Operand.Key == other.Condition.Operand.Key && MustHold && !other.MustHold && Bounds(other);
        }

        return Bounds(other);
    }

    private bool Bounds(ChangeReason other)
    {
        var (mine, theirs) = (Condition.Required, other.Condition.Required);
        return (Side, other.Side) switch
        {
            (1, 1) => mine > theirs,
            (-1, -1) => mine < theirs,
            (1, 0) => other is { MustHold: false, Condition.Comparison: Comparison.Is } && mine > theirs,
            (-1, 0) => other is { MustHold: false, Condition.Comparison: Comparison.Is } && mine < theirs,
            _ => false,
        };
    }

    /// <summary>1 for a lower bound, -1 for an upper one, 0 for neither.</summary>
    private int Side => (Condition.Comparison, MustHold) switch
    {
        (Comparison.AtLeast or Comparison.MoreThan, true) or (Comparison.LessThan or Comparison.AtMost, false) => 1,
        (Comparison.AtMost or Comparison.LessThan, true) or (Comparison.MoreThan or Comparison.AtLeast, false) => -1,
        _ => 0,
    };
}
