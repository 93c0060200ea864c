using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads cases from JSON and JSON Lines. Strict: what is not in the contract is a problem, and all problems of a file are told at once.</summary>
public static class CaseJson
{
    private static readonly JsonReaderOptions Strict = new() { CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false };

    /// <summary>Reads a file of one case, an array of cases, or a round.</summary>
    /// <param name="utf8">The text, in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static CaseFile Read(ReadOnlyMemory<byte> utf8, CaseReadOptions? options = null)
    {
        var text = WithoutMark(utf8);
        var problems = new ProblemList();
        var context = new ReadingContext(text, new((options ??= new()).LocalFacts), problems);
        var root = new RoundReader(context, options);
        if (!IsUtf8(text.Span, context))
        {
            return root.ToFile(problems);
        }

        var reader = new Utf8JsonReader(text.Span, Strict);
        try
        {
            reader.Read();
            root.Read(ref reader);
            reader.Read();
        }
        catch (JsonException exception)
        {
            AddMalformed(exception, reader.BytesConsumed, context);
        }

        return root.ToFile(problems);
    }

    /// <summary>Reads a stream of one case, an array of cases, or a round.</summary>
    /// <param name="utf8">The stream; it is read to its end and left open.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<CaseFile> ReadAsync(Stream utf8, CaseReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(await ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false), options);

    /// <summary>Reads JSON Lines: one case a line. Empty lines are passed over.</summary>
    /// <param name="utf8">The text, in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static CaseFile ReadLines(ReadOnlyMemory<byte> utf8, CaseReadOptions? options = null)
    {
        var text = WithoutMark(utf8);
        options ??= new();
        var problems = new ProblemList();
        var context = new ReadingContext(text, new(options.LocalFacts), problems);
        var cases = ImmutableArray.CreateBuilder<ReviewCase>();
        for (var (start, line) = (0, 1); start < text.Length; line++)
        {
            var length = text.Span[start..].IndexOf((byte)'\n');
            length = length < 0 ? text.Length - start : length;
            var content = text.Slice(start, length);
            if (!IsBlank(content.Span))
            {
                if (ReadLine(content, line, context) is { } subject)
                {
                    cases.Add(subject);
                }

                options.Progress?.Invoke(cases.Count);
            }

            start += length + 1;
        }

        return new(null, null, [], cases.ToImmutable(), problems);
    }

    /// <summary>Reads a stream of JSON Lines: one case a line.</summary>
    /// <param name="utf8">The stream; it is read to its end and left open.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<CaseFile> ReadLinesAsync(Stream utf8, CaseReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadLines(await ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false), options);

    private static ReviewCase? ReadLine(ReadOnlyMemory<byte> content, int line, ReadingContext file)
    {
        // The line is a text of its own: places in it are counted from its start.
        var context = file.ForLine(content, line);
        if (!IsUtf8(content.Span, context))
        {
            return null;
        }

        var reader = new Utf8JsonReader(content.Span, Strict);
        try
        {
            reader.Read();
            var subject = CaseReader.Read(ref reader, context, "$");
            reader.Read();
            return subject;
        }
        catch (JsonException exception)
        {
            AddMalformed(exception, reader.BytesConsumed, context);
            return null;
        }
    }

    private static void AddMalformed(JsonException exception, long offset, ReadingContext context)
    {
        // The exception counts bytes within its line; the reader's own count is where the last whole token ended.
        var place = exception is { LineNumber: { } line, BytePositionInLine: { } column } ? context.OffsetOf(line, column) : offset;
        var what = exception.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ');
        context.Add(DataProblemCode.Malformed, "$", place, what, Allowed.Json);
    }

    /// <summary>Whether a text is UTF-8. Of one that is not no more is told: its words would be guesses.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> text, ReadingContext context)
    {
        if (JsonText.FirstNotUtf8(text) is not { } offset)
        {
            return true;
        }

        context.Add(DataProblemCode.Malformed, "$", offset, string.Create(CultureInfo.InvariantCulture, $"0x{text[offset]:X2}"), Allowed.Json);
        return false;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static async Task<ReadOnlyMemory<byte>> ReadToEndAsync(Stream utf8, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var copy = new MemoryStream();
        await utf8.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return copy.GetBuffer().AsMemory(0, checked((int)copy.Length));
    }
}
