using System.Collections.Immutable;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads cases from JSON and JSON Lines. Strict: what is not in the contract is a problem, and all problems of a file are told at once.</summary>
public static class CaseJson
{
    /// <summary>Reads a file of one case, an array of cases, or a round.</summary>
    /// <param name="utf8">The text, in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static CaseFile Read(ReadOnlyMemory<byte> utf8, CaseReadOptions? options = null)
    {
        var text = JsonText.WithoutMark(utf8);
        var problems = new ProblemList();
        var context = new ReadingContext(text, new((options ??= new()).LocalFacts), problems);
        var root = new RoundReader(context, options);
        if (!JsonText.IsUtf8(text.Span, context))
        {
            return root.ToFile(problems);
        }

        var reader = new Utf8JsonReader(text.Span, JsonText.Strict);
        try
        {
            reader.Read();
            root.Read(ref reader);
            reader.Read();
        }
        catch (JsonException exception)
        {
            JsonText.AddMalformed(exception, reader.BytesConsumed, context);
        }

        return root.ToFile(problems);
    }

    /// <summary>Reads a stream of one case, an array of cases, or a round.</summary>
    /// <param name="utf8">The stream; it is read to its end and left open.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<CaseFile> ReadAsync(Stream utf8, CaseReadOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(await JsonText.ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false), options);

    /// <summary>Reads JSON Lines: one case a line. Empty lines are passed over.</summary>
    /// <param name="utf8">The text, in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public static CaseFile ReadLines(ReadOnlyMemory<byte> utf8, CaseReadOptions? options = null)
    {
        var text = JsonText.WithoutMark(utf8);
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
        ReadLines(await JsonText.ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false), options);

    private static ReviewCase? ReadLine(ReadOnlyMemory<byte> content, int line, ReadingContext file)
    {
        // The line is a text of its own: places in it are counted from its start.
        var context = file.ForLine(content, line);
        if (!JsonText.IsUtf8(content.Span, context))
        {
            return null;
        }

        var reader = new Utf8JsonReader(content.Span, JsonText.Strict);
        try
        {
            reader.Read();
            var subject = CaseReader.Read(ref reader, context, "$");
            reader.Read();
            return subject;
        }
        catch (JsonException exception)
        {
            JsonText.AddMalformed(exception, reader.BytesConsumed, context);
            return null;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
