using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Values, thresholds and outcomes in words.</summary>
public static class ValueText
{
    /// <summary>What was seen.</summary>
    public static string Observed(Operand operand, ObservedValue value, Language language)
    {
        ArgumentNullException.ThrowIfNull(operand);
        return value.State switch
        {
            FactState.Unknown => Word.NotGiven.In(language),
            FactState.None => Word.NoneThere.In(language),
            _ when operand.Type == OperandType.Share && operand is not FactOperand =>
                Word.Of.In(language, value.Numerator, value.Denominator, Percent((decimal)value.Numerator / value.Denominator, language)),
            _ => Number(operand, (decimal)value.Numerator / value.Denominator, language),
        };
    }

    /// <summary>What is required: the comparison and the threshold.</summary>
    public static string Required(Condition condition, Language language)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var threshold = Number(condition.Operand, condition.Required, language);
        return condition.Comparison switch
        {
            Comparison.Is => threshold,
            Comparison.AtLeast when condition.Required == Highest(condition.Operand.Type) => threshold,
            Comparison.AtLeast => Word.AtLeast.In(language, threshold),
            Comparison.AtMost => Word.AtMost.In(language, threshold),
            Comparison.LessThan => Word.LessThan.In(language, threshold),
            _ => Word.MoreThan.In(language, threshold),
        };
    }

    /// <summary>A set of outcomes, best rating first.</summary>
    public static string Outcomes(OutcomeSet set, Language language)
    {
        var ratings = Enum.GetValues<Rating>().OrderDescending().Where(rating => set.Contains(OutcomeSets.Of(rating))).Select(rating => Vocabulary.LabelOf(rating).In(language));
        var others = new[] { (OutcomeSet.NotRated, Word.NotRated), (OutcomeSet.NeedsAuthority, Word.NeedsAuthority) }
            .Where(other => set.Contains(other.Item1)).Select(other => other.Item2.In(language));
        return string.Join("; ", ratings.Concat(others));
    }

    /// <summary>A level of evidence.</summary>
    public static string Of(Evidence evidence, Language language) => evidence switch
    {
        Evidence.Dispatch => Word.EvidenceDispatch.In(language),
        Evidence.Published => Word.EvidencePublished.In(language),
        Evidence.Reported => Word.EvidenceReported.In(language),
        _ => Word.EvidenceUnverified.In(language),
    };

    /// <summary>The evidence of a provision, with the only rating year that it speaks of.</summary>
    public static string Of(Source source, Language language)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.AttestedYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"{Of(source.Evidence, language)} ({year})") : Of(source.Evidence, language);
    }

    private static string Number(Operand operand, decimal value, Language language) => operand.Type switch
    {
        OperandType.Boolean => (value == 0 ? Word.No : Word.Yes).In(language),
        OperandType.Grade => Vocabulary.LabelOf((Grade)(int)value).In(language),
        OperandType.Rating => Vocabulary.LabelOf((Rating)(int)value).In(language),
        OperandType.Position => Vocabulary.LabelOf((Position)(int)value).In(language),
        OperandType.Share => Percent(value, language),
        OperandType.Year => value.ToString("0", CultureInfo.InvariantCulture),
        OperandType.Months => Word.Months.In(language, Decimal(value, language)),
        OperandType.Number when operand is FactOperand { Fact.Unit: { } unit } => $"{Decimal(value, language)} {unit.In(language)}",
        _ => Decimal(value, language),
    };

    private static decimal? Highest(OperandType type) => type switch
    {
        OperandType.Share => 1,
        OperandType.Grade => (int)Grade.Excellent,
        OperandType.Rating => (int)Rating.Excellent,
        OperandType.Position => (int)Position.Head,
        _ => null,
    };

    private static string Percent(decimal share, Language language)
    {
        var percent = share * 100;
        var rounded = decimal.Round(percent, 2);
        return $"{(rounded == percent ? "" : "≈")}{Decimal(rounded, language)}%";
    }

    private static string Decimal(decimal value, Language language)
    {
        var text = value.ToString("0.#########", CultureInfo.InvariantCulture);
        return language == Language.Vietnamese ? text.Replace('.', ',') : text;
    }
}
