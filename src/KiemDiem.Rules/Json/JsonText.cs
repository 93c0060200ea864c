using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace KiemDiem.Rules.Json;

/// <summary>The texts of JSON tokens. A text can be well-formed JSON and yet be no text: half of a surrogate pair, escaped.</summary>
internal static class JsonText
{
    /// <summary>How documents are read: no comments, no trailing commas.</summary>
    public static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false };

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

    /// <summary>Tells of text that is no JSON, and where.</summary>
    public static void AddMalformed(JsonException exception, long offset, ReadingContext context)
    {
        // The exception counts bytes within its line; the reader's own count is where the last whole token ended.
        var place = exception is { LineNumber: { } line, BytePositionInLine: { } column } ? context.OffsetOf(line, column) : offset;
        var what = exception.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ');
        context.Add(DataProblemCode.Malformed, "$", place, what, Allowed.Json);
    }

    /// <summary>Whether a text is UTF-8. Of one that is not no more is told: its words would be guesses.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> text, ReadingContext context)
    {
        if (FirstNotUtf8(text) is not { } offset)
        {
            return true;
        }

        context.Add(DataProblemCode.Malformed, "$", offset, string.Create(CultureInfo.InvariantCulture, $"0x{text[offset]:X2}"), Allowed.Json);
        return false;
    }

    /// <summary>The text without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    /// <summary>Reads a stream to its end.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadToEndAsync(Stream utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var copy = new MemoryStream();
        await utf8.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return copy.GetBuffer().AsMemory(0, checked((int)copy.Length));
    }
}
