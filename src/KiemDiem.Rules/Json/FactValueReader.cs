using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the value of one fact from the token that a reader stands on, and says what is wrong with it.</summary>
internal static partial class FactValueReader
{
    /// <summary>A decimal holds at least this many digits; a longer number would be rounded, and so is not read.</summary>
    private const int MostDigits = 28;

    /// <summary>Reads a value into storage. The reader ends on the last token of the value.</summary>
    public static void Read(ref Utf8JsonReader reader, FactDefinition fact, FactStorage storage, ReadingContext context, string path, Dictionary<string, long> places)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (fact.AllowsNone)
            {
                fact.WriteNone(storage);
            }
            else
            {
                context.Add(DataProblemCode.NoneNotAllowed, path, reader.TokenStartIndex, "null", fact.Allowed);
            }

            return;
        }

        switch (fact)
        {
            case FactDefinition<IReadOnlyList<Discipline>> list:
                DisciplineReader.Read(ref reader, list, storage, context, path, places);
                break;
            case FactDefinition<IReadOnlyList<Rating>> ratings:
                ListReader.Read(ref reader, ratings, storage, context, path, name => Vocabulary.TryParse<Rating>(name, out var rating) ? (true, rating) : default);
                break;
            case FactDefinition<IReadOnlyList<string>> texts:
                ListReader.Read(ref reader, texts, storage, context, path, text => (true, text));
                break;
            default:
                if (Parse(ref reader, fact, out var value) is { } code)
                {
                    context.Add(code, path, reader.TokenStartIndex, JsonText.Found(ref reader), fact.Allowed);
                    reader.Skip();
                }
                else
                {
                    fact.WriteBoxed(storage, value!);
                }

                break;
        }
    }

    public static DataProblemCode? ParseFlag(ref Utf8JsonReader reader, out object? value)
    {
        value = reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => null };
        return value is null ? DataProblemCode.WrongType : null;
    }

    public static DataProblemCode? ParseName(ref Utf8JsonReader reader, Func<string, object?> find, out object? value)
    {
        value = JsonText.Of(ref reader) is { } name ? find(name) : null;
        return value is not null ? null : reader.TokenType == JsonTokenType.String ? DataProblemCode.UnknownName : DataProblemCode.WrongType;
    }

    public static DataProblemCode? ParseDate(ref Utf8JsonReader reader, out object? value)
    {
        var text = JsonText.Of(ref reader);
        value = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return value is not null ? null : text is not null && ShapeOfDate().IsMatch(text) ? DataProblemCode.OutOfRange : DataProblemCode.WrongType;
    }

    private static DataProblemCode? Parse(ref Utf8JsonReader reader, FactDefinition fact, out object? value)
    {
        switch (fact.Type)
        {
            case FactType.Boolean:
                return ParseFlag(ref reader, out value);
            case FactType.Name:
                return ParseName(ref reader, fact.ValueOf, out value);
            case FactType.Count:
                return ParseCount(ref reader, fact, out value);
            case FactType.Number:
                return ParseNumber(ref reader, fact, out value);
            case FactType.Date:
                return ParseDate(ref reader, out value);
            default:
                value = JsonText.NotBlank(ref reader);
                return value is null ? DataProblemCode.WrongType : null;
        }
    }

    private static DataProblemCode? ParseCount(ref Utf8JsonReader reader, FactDefinition fact, out object? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.Number || reader.ValueSpan.IndexOfAny(".eE"u8) >= 0)
        {
            return DataProblemCode.WrongType;
        }

        value = reader.TryGetInt64(out var count) && count >= fact.Minimum && count <= fact.Maximum ? (int)count : null;
        return value is null ? DataProblemCode.OutOfRange : null;
    }

    private static DataProblemCode? ParseNumber(ref Utf8JsonReader reader, FactDefinition fact, out object? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return DataProblemCode.WrongType;
        }

        value = reader.ValueSpan.Length <= MostDigits
            && reader.TryGetDecimal(out var number) && number >= fact.Minimum && number <= fact.Maximum
            && decimal.Round(number, ObjectFact<decimal>.MaximumDecimals) == number
            && (number != 0 || IsZero(reader.ValueSpan)) ? number : null;
        return value is null ? DataProblemCode.OutOfRange : null;
    }

    /// <summary>Whether a number that was read as zero is zero, and not merely too small.</summary>
    private static bool IsZero(ReadOnlySpan<byte> number)
    {
        var exponent = number.IndexOfAny((byte)'e', (byte)'E');
        return (exponent < 0 ? number : number[..exponent]).IndexOfAnyInRange((byte)'1', (byte)'9') < 0;
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShapeOfDate();
}
