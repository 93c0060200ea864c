using System.Globalization;
using System.Text.Json;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>Reads thresholds as their operands have them: a truth, a name, or a number that the operand can come to.</summary>
internal static class OverlayValues
{
    private const decimal LargestNumber = 1_000_000_000;

    /// <summary>A threshold; null when it is not usable, which is told.</summary>
    /// <param name="parent">The object that has it.</param>
    /// <param name="name">Its property.</param>
    /// <param name="operand">What is compared with it; null where that is not known, and any number will do.</param>
    public static decimal? Read(ObjectReader parent, string name, Operand? operand)
    {
        if (parent.Get(name) is not { } value)
        {
            return null;
        }

        var path = parent.PathOf(name);
        switch (operand?.Type)
        {
            case OperandType.Boolean:
                return value.Type switch { JsonTokenType.True => 1, JsonTokenType.False => 0, _ => Wrong(Allowed.Flag, JsonTokenType.True) };
            case OperandType.Grade:
                return Named<Grade>();
            case OperandType.Rating:
                return Named<Rating>();
            case OperandType.Position:
                return Named<Position>();
        }

        var (minimum, maximum) = RangeOf(operand);
        return value.Number is { } number && number >= minimum && number <= maximum ? number : Wrong(Allowed.Range(minimum, maximum, false), JsonTokenType.Number);

        decimal? Wrong(Label allowed, JsonTokenType rightType)
        {
            parent.Wrong(value, path, allowed, rightType);
            return null;
        }

        decimal? Named<TEnum>()
            where TEnum : struct, Enum
        {
            if (value is { Type: JsonTokenType.String, Text: { } text } && Vocabulary.TryParse<TEnum>(text, out var parsed))
            {
                return Convert.ToInt32(parsed, CultureInfo.InvariantCulture);
            }

            parent.WrongName(value, path, Vocabulary.NamesOf<TEnum>());
            return null;
        }
    }

    private static (decimal Minimum, decimal Maximum) RangeOf(Operand? operand) => operand switch
    {
        FactOperand { Fact: var fact } => (fact.Minimum ?? 0, fact.Maximum ?? LargestNumber),
        { Type: OperandType.Share } => (0, 1),
        ScoreOperand score => (score.Facts.Sum(fact => fact.Minimum ?? 0), score.Facts.Sum(fact => fact.Maximum ?? LargestNumber)),
        null => (-LargestNumber, LargestNumber),
        _ => (0, LargestNumber),
    };
}
