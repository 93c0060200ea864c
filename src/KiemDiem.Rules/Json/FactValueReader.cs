using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the value of one fact from the token that a reader stands on, and says what is wrong with it.</summary>
internal static class FactValueReader
{
    /// <summary>Reads a value into storage. The reader ends on the last token of the value.</summary>
    public static void Read(ref Utf8JsonReader reader, FactDefinition fact, FactStorage storage, ReadingContext context, string path)
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
                DisciplineReader.Read(ref reader, list, storage, context, path);
                break;
            case FactDefinition<IReadOnlyList<Rating>> ratings:
                ReadList(ref reader, ratings, storage, context, path, text => Vocabulary.TryParse<Rating>(text, out var rating) ? rating : null);
                break;
            case FactDefinition<IReadOnlyList<string>> texts:
                ReadTexts(ref reader, texts, storage, context, path);
                break;
            default:
                if (Parse(ref reader, fact.Type, fact, out var value) is { } code)
                {
                    context.Add(code, path, reader.TokenStartIndex, Found(ref reader), fact.Allowed);
                    reader.Skip();
                }
                else
                {
                    fact.WriteBoxed(storage, value!);
                }

                break;
        }
    }

    /// <summary>What stands there, as written, cut to a readable length.</summary>
    public static string Found(ref Utf8JsonReader reader)
    {
        const int most = 60;
        var text = reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            JsonTokenType.String => $"\"{reader.GetString()}\"",
            _ => Encoding.UTF8.GetString(reader.ValueSpan),
        };
        return text.Length <= most ? text : text[..most] + "…";
    }

    /// <summary>Reads a date, or returns null.</summary>
    public static DateOnly? Date(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static DataProblemCode? Parse(ref Utf8JsonReader reader, FactType type, FactDefinition fact, out object? value)
    {
        value = null;
        switch (type)
        {
            case FactType.Boolean:
                value = reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => null };
                return value is null ? DataProblemCode.WrongType : null;
            case FactType.Name:
                value = reader.TokenType == JsonTokenType.String ? fact.ValueOf(reader.GetString()!) : null;
                return value is not null ? null : reader.TokenType == JsonTokenType.String ? DataProblemCode.UnknownName : DataProblemCode.WrongType;
            case FactType.Count:
                if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var count))
                {
                    return DataProblemCode.WrongType;
                }

                value = count < fact.Minimum || count > fact.Maximum ? null : (int)count;
                return value is null ? DataProblemCode.OutOfRange : null;
            case FactType.Number:
                if (reader.TokenType != JsonTokenType.Number)
                {
                    return DataProblemCode.WrongType;
                }

                value = reader.TryGetDecimal(out var number) && number >= fact.Minimum && number <= fact.Maximum
                    && decimal.Round(number, ObjectFact<decimal>.MaximumDecimals) == number ? number : null;
                return value is null ? DataProblemCode.OutOfRange : null;
            case FactType.Date:
                value = Date(ref reader);
                return value is not null ? null : reader.TokenType == JsonTokenType.String ? DataProblemCode.OutOfRange : DataProblemCode.WrongType;
            default:
                value = reader.TokenType == JsonTokenType.String && !string.IsNullOrWhiteSpace(reader.GetString()) ? reader.GetString()!.Normalize() : null;
                return value is null ? DataProblemCode.WrongType : null;
        }
    }

    private static void ReadTexts(ref Utf8JsonReader reader, FactDefinition<IReadOnlyList<string>> fact, FactStorage storage, ReadingContext context, string path)
    {
        var items = new List<string>();
        foreach (var text in ListItems(ref reader, fact, context, path))
        {
            items.Add(text.Normalize());
        }

        fact.Write(storage, Fact<IReadOnlyList<string>>.Known([.. items]));
    }

    private static void ReadList<T>(ref Utf8JsonReader reader, FactDefinition<IReadOnlyList<T>> fact, FactStorage storage, ReadingContext context, string path, Func<string, T?> parse)
        where T : struct
    {
        var items = new List<T>();
        var start = reader.TokenStartIndex;
        foreach (var text in ListItems(ref reader, fact, context, path))
        {
            if (parse(text) is { } item)
            {
                items.Add(item);
            }
            else
            {
                context.Add(DataProblemCode.UnknownName, path, start, $"\"{text}\"", fact.Allowed);
            }
        }

        fact.Write(storage, Fact<IReadOnlyList<T>>.Known([.. items]));
    }

    private static List<string> ListItems(ref Utf8JsonReader reader, FactDefinition fact, ReadingContext context, string path)
    {
        var items = new List<string>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, Found(ref reader), fact.Allowed);
            reader.Skip();
            return items;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                items.Add(reader.GetString()!);
            }
            else
            {
                context.Add(DataProblemCode.WrongType, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), reader.TokenStartIndex, Found(ref reader), fact.Allowed);
                reader.Skip();
            }
        }

        return items;
    }
}
