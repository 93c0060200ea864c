using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Reads and writes texts as the tests have them.</summary>
internal static class CaseTexts
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CaseFile Read(string json, params LocalFact[] localFacts) =>
        CaseJson.Read(Encoding.UTF8.GetBytes(json), new() { LocalFacts = [.. localFacts] });

    /// <summary>A fact of a local rule set.</summary>
    public static LocalFact Local(string key, LocalFactType type = LocalFactType.Text) => new(key, new("thử", "trial"), type, maximum: type == LocalFactType.Number ? 100 : null);

    public static CaseFile ReadLines(string json) => CaseJson.ReadLines(Encoding.UTF8.GetBytes(json));

    /// <summary>A case of one fact beside its id and kind.</summary>
    public static string CaseOf(string kind, string key, string value) => key.Split('.') switch
    {
        [var group, var name] => $$$"""{"id": "a", "kind": "{{{kind}}}", "{{{group}}}": {"{{{name}}}": {{{value}}}}}""",
        _ => $$"""{"id": "a", "kind": "{{kind}}", "{{key}}": {{value}}}""",
    };

    /// <summary>The line and the column in bytes where a piece of a text first stands.</summary>
    public static (long Line, long Column) PlaceOf(string text, string piece)
    {
        var before = text[..text.IndexOf(piece, StringComparison.Ordinal)];
        return (before.Count(letter => letter == '\n') + 1, Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]) + 1);
    }

    public static DataProblem OnlyProblem(this CaseFile file)
    {
        file.Problems.Should().ContainSingle();
        return file.Problems[0];
    }

    public static string Write(ReviewCase subject)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Plain))
        {
            CaseJsonWriter.Write(writer, subject);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
