using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>The smallest piece of a rule that is compared: one thing that a level asks for, one of the cases that a trigger joins.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Formula">The piece.</param>
/// <param name="IsWhole">Whether it is the whole rule, so that the words of the rule are its words.</param>
internal sealed record RulePart(LadderRule Rule, Formula Formula, bool IsWhole)
{
    /// <summary>The condition that it is about.</summary>
    public Condition Main { get; } = MainOf(Formula);

    /// <summary>The key: that of the condition; of a case that is weighed that of the rule, since the same case can stand beside it as one that is not.</summary>
    public string Key => Rule is not Trigger { IsWeighed: true } ? Main.Key : IsWhole ? Rule.Key : $"{Rule.Key}:{Main.Key}";

    /// <summary>What it is about: the operand, or of discipline the list, whatever is asked of it.</summary>
    public string Subject => Main.Operand is DisciplineOperand discipline ? discipline.List.Key : Main.Operand.Key;

    /// <summary>What a level asks for, one by one.</summary>
    public static IEnumerable<RulePart> Asked(LadderRule rule, Formula formula) => formula is All all ? all.Parts.SelectMany(part => Asked(rule, part)) : [new(rule, formula, IsWhole: false)];

    /// <summary>The cases that a trigger joins by "or", each with the exceptions of all.</summary>
    public static IReadOnlyList<RulePart> Cases(LadderRule rule)
    {
        var cases = Alternatives(rule.When).ToList();
        return [.. cases.Select(formula => new RulePart(rule, formula, cases.Count == 1))];
    }

    /// <summary>In words for one kind of subject: all of it, with thresholds.</summary>
    public Label Words(SubjectKind kind) => new(Words(kind, Language.Vietnamese), Words(kind, Language.English));

    private string Words(SubjectKind kind, Language language)
    {
        var rows = new FormulaRows(kind, language).Of(Formula).ToList();
        return string.Join("; ", rows.Where(row => !row.IsHeading || row.Words.EndsWith(':')).Select(row => row.Threshold.Length == 0 || row.Threshold == Word.Yes.In(language) ? row.Words : $"{row.Words}: {row.Threshold}")).Replace(":; ", ": ", StringComparison.Ordinal);
    }

    private static IEnumerable<Formula> Alternatives(Formula formula) => formula switch
    {
        Any any => any.Parts.SelectMany(Alternatives),
        Unless unless => Alternatives(unless.Rule).Select(rule => (Formula)Formula.Unless(rule, unless.Exception)),
        _ => [formula],
    };

    private static Condition MainOf(Formula formula) => formula switch
    {
        Condition condition => condition,
        Any { Parts: [Model.Not { Part: Condition }, Condition required] } => required,
        Unless unless => MainOf(unless.Rule),
        _ => formula.Conditions.First(),
    };
}
