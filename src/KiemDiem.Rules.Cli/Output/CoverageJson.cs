using System.Globalization;
using System.Text.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Law;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>The coverage of a rule set for programs: every part that cites a provision by itself, texts in both languages.</summary>
internal sealed class CoverageJson
{
    private readonly Regulation _regulation;

    public CoverageJson(Regulation regulation) => _regulation = regulation;

    public void Write(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        var texts = LawCoverage.Of(_regulation);
        RegulationList.WriteHeader(writer, _regulation);
        WriteCounts(writer, texts.SelectMany(text => text.Provisions));
        writer.WriteStartArray("texts");
        foreach (var text in texts)
        {
            WriteText(writer, text);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("notInInventory");
        foreach (var citation in LawCoverage.NotInInventory(_regulation))
        {
            writer.WriteStartObject();
            WriteDocument(writer, citation.Document);
            writer.WriteString("provision", citation.Provision);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WriteText(Utf8JsonWriter writer, CoveredText text)
    {
        writer.WriteStartObject();
        WriteDocument(writer, text.Text.Document);
        WriteLabel(writer, "kind", text.Text.Document.Kind);
        WriteLabel(writer, "title", text.Text.Title);
        WriteLabel(writer, "seen", text.Text.Seen);
        WriteCounts(writer, text.Provisions);
        writer.WriteStartArray("provisions");
        foreach (var item in text.Provisions)
        {
            writer.WriteStartObject();
            writer.WriteString("provision", item.Provision.Provision);
            WriteLabel(writer, "paraphrase", item.Provision.Paraphrase);
            writer.WriteString("state", Vocabulary.NameOf(item.Provision.State));
            WriteLabel(writer, "reason", item.Provision.Reason);
            writer.WriteStartArray("citedBy");
            foreach (var part in item.CitedBy)
            {
                writer.WriteStartObject();
                writer.WriteString("type", Vocabulary.NameOf(part.Type));
                writer.WriteString("kind", part.Kind is { } kind ? Vocabulary.NameOf(kind) : null);
                writer.WriteString("code", part.Code);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, LegalDocument document)
    {
        writer.WriteString("document", document.Number);
        writer.WriteString("date", document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteCounts(Utf8JsonWriter writer, IEnumerable<CoveredProvision> provisions)
    {
        var states = provisions.ToLookup(item => item.Provision.State);
        writer.WriteStartObject("counts");
        foreach (var state in Enum.GetValues<ProvisionState>())
        {
            writer.WriteNumber(Vocabulary.NameOf(state), states[state].Count());
        }

        writer.WriteEndObject();
    }

    private static void WriteLabel(Utf8JsonWriter writer, string name, Label? label)
    {
        writer.WriteString(name, label?.Vietnamese);
        writer.WriteString($"{name}English", label?.English);
    }
}
