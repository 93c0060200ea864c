using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Formulas in words, a line a condition: "and" is one line under the other, all else stands under a heading.</summary>
internal sealed class FormulaRows(SubjectKind kind, Language language)
{
    /// <summary>The lines of a formula; where several conditions must hold together, a heading says so.</summary>
    public IEnumerable<FormulaRow> Of(Formula formula) => Part(formula, 0);

    /// <summary>The lines of conditions that a sentence before them already says must all hold.</summary>
    public IEnumerable<FormulaRow> OfAll(Formula formula) => formula is All all ? all.Parts.SelectMany(OfAll) : Part(formula, 0);

    private IEnumerable<FormulaRow> Part(Formula formula, int depth) => formula switch
    {
        Condition condition => [Line(condition, Words(condition), depth)],
        All { Parts: [var only] } => Part(only, depth),
        Any { Parts: [var only] } => Part(only, depth),
        All all => Leaves(all).SelectMany(part => Part(part, depth + 1)).Prepend(Heading(Word.Together, depth)),
        Any { Parts: [Not { Part: Condition applies }, Condition required] } =>
            [Line(required, $"{Words(required)} ({Word.OnlyWhere.In(language, Phrase(applies))})", depth)],
        Any any => any.Parts.SelectMany(part => Part(part, depth + 1)).Prepend(Heading(Word.OneOf, depth)),
        Not { Part: Condition condition } => [new(Words(condition), Negated(condition), condition.Source, depth)],
        Not not => Part(not.Part, depth + 1).Prepend(Heading(Word.NotTheCase, depth)),
        Unless unless => Part(unless.Rule, depth).Concat(Exception(unless.Exception, depth == 0 ? 0 : depth + 1)),
        _ => throw new InvalidOperationException($"A formula of type {formula.GetType()} has no words."),
    };

    private static IEnumerable<Formula> Leaves(Formula formula) => formula is All all ? all.Parts.SelectMany(Leaves) : [formula];

    private IEnumerable<FormulaRow> Exception(Formula exception, int depth)
    {
        var words = Word.Excepted.In(language);
        return exception is Condition condition
            ? [Line(condition, $"{words}: {Words(condition)}", depth)]
            : Part(exception, depth + 1).Prepend(new($"{words}:", "", null, depth));
    }

    private FormulaRow Heading(Word word, int depth) => new(word.In(language), "", null, depth);

    private FormulaRow Line(Condition condition, string words, int depth) => new(words, Threshold(condition), condition.Source, depth);

    private string Words(Condition condition) => condition.Operand.Label.For(kind, language);

    /// <summary>What is required. "None" reads better than "at most 0".</summary>
    private string Threshold(Condition condition) => condition is { Comparison: Comparison.AtMost, Required: 0 }
        ? Word.NoneAtAll.In(language)
        : ValueText.Required(condition, language);

    /// <summary>A condition within a sentence.</summary>
    private string Phrase(Condition condition) => condition is { Operand.Type: OperandType.Boolean, Comparison: Comparison.Is, Required: 1 }
        ? Words(condition)
        : $"{Words(condition)}: {Threshold(condition)}";

    /// <summary>What holds where the condition does not.</summary>
    private string Negated(Condition condition)
    {
        Comparison? opposite = condition.Comparison switch
        {
            Comparison.AtLeast => Comparison.LessThan,
            Comparison.LessThan => Comparison.AtLeast,
            Comparison.AtMost => Comparison.MoreThan,
            Comparison.MoreThan => Comparison.AtMost,
            _ when condition.Operand.Type == OperandType.Boolean => Comparison.Is,
            _ => null,
        };
        if (opposite is not { } comparison)
        {
            return Word.Otherwise.In(language, Threshold(condition));
        }

        var required = comparison == Comparison.Is ? 1 - condition.Required : condition.Required;
        return Threshold(new(condition.Level, condition.Operand, comparison, required, condition.Role, condition.Source));
    }
}
