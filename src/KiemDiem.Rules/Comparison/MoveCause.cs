using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>Why the outcome of a subject is another: a rule that decides under one of the texts, and what the other text has in its place.</summary>
public sealed record MoveCause
{
    internal MoveCause(CauseKind kind, ComparedText decidesIn, string rule, Label label)
    {
        (Kind, DecidesIn, Rule, Label) = (kind, decidesIn, rule, label);
    }

    /// <summary>How the texts differ here.</summary>
    public CauseKind Kind { get; }

    /// <summary>The text under which it decides: it keeps the subject from what the other text gives.</summary>
    public ComparedText DecidesIn { get; }

    /// <summary>The key of the rule that decides: a gate, trigger, level, gap or ceiling, or the fallback.</summary>
    public string Rule { get; }

    /// <summary>That rule in words.</summary>
    public Label Label { get; }

    /// <summary>What the other text says under the same key; null where it has no such rule.</summary>
    public Label? Counterpart { get; internal init; }

    /// <summary>The condition as the text that is compared from has it; null where it has none, or where the rule as a whole is the cause.</summary>
    public Condition? FromCondition { get; internal init; }

    /// <summary>The condition as the text that is compared to has it; null where it has none, or where the rule as a whole is the cause.</summary>
    public Condition? ToCondition { get; internal init; }

    /// <summary>The provision of the text that is compared from; null where it says nothing of it.</summary>
    public Source? FromSource { get; internal init; }

    /// <summary>The provision of the text that is compared to; null where it says nothing of it.</summary>
    public Source? ToSource { get; internal init; }

    /// <summary>The fact that is not given; null for another kind of cause.</summary>
    public FactDefinition? Fact { get; internal init; }

    /// <summary>The condition in the text in which it decides.</summary>
    public Condition? Condition => DecidesIn == ComparedText.From ? FromCondition : ToCondition;

    /// <summary>Whether the words of the rule already say the condition.</summary>
    internal bool IsWholeRule { get; init; }

    /// <summary>The key that this cause has for every subject of its kind, for example <c>to:threshold:excellent:excellent.tasks.exceededShare.atLeast</c>.</summary>
    public string Key => string.Join(':', new[] { Vocabulary.NameOf(DecidesIn), Vocabulary.NameOf(Kind), Rule, Fact?.Key ?? Condition?.Key }.Where(part => part is not null));

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
