using System.Text.Encodings.Web;
using System.Text.Json;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>JSON that people read, too.</summary>
internal static class JsonOutput
{
    public static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes one object.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> properties)
    {
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes which rules were used.</summary>
    public static void WriteRules(Utf8JsonWriter writer, RatingRules rules)
    {
        writer.WriteNumber("year", rules.RatingYear);
        writer.WriteString("locality", rules.Locality);
        writer.WriteString("regulation", rules.Regulation.Id);
        writer.WriteNumber("revision", rules.Regulation.Revision);
        writer.WriteBoolean("counterfactual", rules.IsCounterfactual);
    }

    /// <summary>Writes a provision and its evidence for a rating year.</summary>
    public static void WriteSource(Utf8JsonWriter writer, Source source, int ratingYear)
    {
        writer.WriteStartObject("citation");
        writer.WriteString("document", source.Citation.Document.Number);
        writer.WriteString("date", DateText.Iso(source.Citation.Document.Date));
        writer.WriteString("provision", source.Citation.Provision);
        writer.WriteEndObject();
        writer.WriteString("evidence", Vocabulary.NameOf(source.EvidenceFor(ratingYear)));
    }

    /// <summary>Writes a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
