using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KiemDiem.Rules.Json;

/// <summary>The texts of JSON tokens. A text can be well-formed JSON and yet be no text: half of a surrogate pair, escaped.</summary>
internal static class JsonText
{
    private const int MostShown = 60;

    /// <summary>The text of a string, in NFC; null when the token is another, or what is escaped in it is no text.</summary>
    public static string? Of(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return null;
        }

        try
        {
            return reader.GetString()!.Normalize();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The text of a string that says something; otherwise null.</summary>
    public static string? NotBlank(ref Utf8JsonReader reader) => Of(ref reader) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The name of a property; where it is no text, as it is escaped.</summary>
    public static string Name(ref Utf8JsonReader reader) => Of(ref reader) ?? Raw(ref reader);

    /// <summary>The token as written, without quotes.</summary>
    public static string Raw(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>What stands there, as written, cut to a readable length.</summary>
    public static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String => Cut($"\"{Raw(ref reader)}\""),
        _ => Cut(Raw(ref reader)),
    };

    /// <summary>A text cut to a readable length, never within a character.</summary>
    public static string Cut(string text) => text.Length <= MostShown
        ? text
        : text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)] + "…";

    /// <summary>Where the first byte stands that is not UTF-8; null when all are.</summary>
    public static int? FirstNotUtf8(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return null;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }
}
