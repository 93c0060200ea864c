using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KiemDiem.Rules.Samples;

/// <summary>JSON as it stands in the files: Vietnamese letters as they are, line feeds on every system.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions ManyLines = new(OneLine) { WriteIndented = true, IndentSize = 2, NewLine = "\n" };

    public static string Indented(JsonNode node) => node.ToJsonString(ManyLines) + "\n";

    public static string Compact(JsonNode node) => node.ToJsonString(OneLine);

    public static string Lines(IEnumerable<JsonNode> nodes) => string.Concat(nodes.Select(node => Compact(node) + "\n"));
}
