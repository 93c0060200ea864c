using System.Collections.Immutable;
using System.Text.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads overlays: a host's own rules on an encoded text, as JSON. Strict: all mistakes are told, with their places, and nothing is taken in part.</summary>
/// <remarks>The form is published as a JSON Schema. What an overlay may do to a text is checked here against that text.</remarks>
public static class OverlayJson
{
    /// <summary>The number of the form.</summary>
    public const int Form = 1;

    /// <summary>Reads an overlay.</summary>
    /// <param name="utf8">The text, in UTF-8, with or without a byte order mark.</param>
    /// <param name="source">Where the text that it stands on is found.</param>
    public static OverlayFile Read(ReadOnlyMemory<byte> utf8, IRegulationSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = JsonText.WithoutMark(utf8);
        var problems = new ProblemList();
        var context = new ReadingContext(text, new([]), problems);
        var overlay = Parse(text, context) is { } tree ? new OverlayReader(context, source).Read(tree) : null;
        if (overlay is not null && problems.Count == 0)
        {
            return new(overlay, InOrder(overlay.On(source).Problems));
        }

        return new(null, InOrder(problems.Listed), problems.Unlisted);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="utf8">The stream; it is read to its end and left open.</param>
    /// <param name="source">Where the text that it stands on is found.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<OverlayFile> ReadAsync(Stream utf8, IRegulationSource source, CancellationToken cancellationToken = default) =>
        Read(await JsonText.ReadToEndAsync(utf8, cancellationToken).ConfigureAwait(false), source);

    private static ImmutableArray<DataProblem> InOrder(IEnumerable<DataProblem> problems) => [.. problems.OrderBy(problem => (problem.Line, problem.Column))];

    private static JsonTree? Parse(ReadOnlyMemory<byte> text, ReadingContext context)
    {
        if (!JsonText.IsUtf8(text.Span, context))
        {
            return null;
        }

        var reader = new Utf8JsonReader(text.Span, JsonText.Strict);
        try
        {
            reader.Read();
            var tree = JsonTree.Read(ref reader);
            reader.Read();
            return tree;
        }
        catch (JsonException exception)
        {
            JsonText.AddMalformed(exception, reader.BytesConsumed, context);
            return null;
        }
    }
}
