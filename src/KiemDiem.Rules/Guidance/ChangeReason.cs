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
}
