using System.Globalization;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>A JSON value with the place where it stands: for documents that are read once and whose mistakes are all told.</summary>
internal sealed class JsonTree
{
    /// <summary>A decimal holds at least this many digits; a longer number would be rounded, and so is not read.</summary>
    private const int MostDigits = 28;

    private JsonTree(JsonTokenType type, long offset, string? text)
    {
        Type = type;
        Offset = offset;
        Text = text;
    }

    /// <summary>The type of the value's first token.</summary>
    public JsonTokenType Type { get; }

    /// <summary>Where it begins, in bytes.</summary>
    public long Offset { get; }

    /// <summary>The text of a string in NFC, or a number as written; null where the string is no text.</summary>
    public string? Text { get; }

    /// <summary>The properties of an object, in their order, also those that come twice.</summary>
    public List<(string Name, long Offset, JsonTree Value)> Properties { get; } = [];

    /// <summary>The items of an array.</summary>
    public List<JsonTree> Items { get; } = [];

    /// <summary>The number, exactly; null where it is none, or finer or longer than numbers may be.</summary>
    public decimal? Number => Type == JsonTokenType.Number && Text!.Length <= MostDigits
        && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.Round(number, ObjectFact<decimal>.MaximumDecimals) == number
        && (number != 0 || Text.Split('e', 'E')[0].AsSpan().IndexOfAnyInRange('1', '9') < 0) ? number : null;

    /// <summary>The value as messages show it.</summary>
    public string Found => Type switch
    {
        JsonTokenType.StartArray when Items.Count == 0 => "[]",
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String => JsonText.Cut($"\"{Text}\""),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => JsonText.Cut(Text ?? ""),
    };

    /// <summary>Reads the value that the reader stands on.</summary>
    public static JsonTree Read(ref Utf8JsonReader reader)
    {
        var tree = new JsonTree(reader.TokenType, reader.TokenStartIndex, reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Of(ref reader),
            JsonTokenType.Number => JsonText.Raw(ref reader),
            _ => null,
        });
        if (tree.Type == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                tree.Items.Add(Read(ref reader));
            }
        }
        else if (tree.Type == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (name, offset) = (JsonText.Name(ref reader), reader.TokenStartIndex);
                reader.Read();
                tree.Properties.Add((name, offset, Read(ref reader)));
            }
        }

        return tree;
    }
}
