using System.Text.Json;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>Writes what one text says differently from another as JSON. Readers must pass over properties that they do not know.</summary>
public static class DifferencesJson
{
    /// <summary>Writes the properties of a document.</summary>
    /// <param name="writer">Where to, inside an object.</param>
    /// <param name="differences">The differences.</param>
    /// <param name="language">The language of texts.</param>
    public static void WriteProperties(Utf8JsonWriter writer, RegulationDifferences differences, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(differences);
        writer.WriteNumber("contract", EvaluationJson.Contract);
        WriteText(writer, "from", differences.From, language);
        WriteText(writer, "to", differences.To, language);
        writer.WriteStartArray("differences");
        foreach (var item in differences.Items)
        {
            writer.WriteStartObject();
            writer.WriteString("section", Vocabulary.NameOf(item.Section));
            writer.WriteString("kind", item.Kind is { } kind ? Vocabulary.NameOf(kind) : null);
            writer.WriteString("key", item.Key);
            writer.WriteString("change", Vocabulary.NameOf(item.Change));
            writer.WriteString("effect", Vocabulary.NameOf(item.Effect));
            writer.WriteString("what", item.What.In(language));
            WriteSide(writer, "from", item.From, item.FromSource, language);
            WriteSide(writer, "to", item.To, item.ToSource, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, Regulation regulation, Language language)
    {
        writer.WriteStartObject(name);
        writer.WriteString("regulation", regulation.Id);
        writer.WriteString("title", regulation.Title.In(language));
        writer.WriteNumber("revision", regulation.Revision);
        writer.WriteString("fingerprint", regulation.LogicFingerprint);
        writer.WriteEndObject();
    }

    /// <summary>Writes how one text has it; null where it has not.</summary>
    private static void WriteSide(Utf8JsonWriter writer, string name, Label? text, Source? source, Language language)
    {
        if (text is null && source is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("text", text?.In(language));
        EvaluationJson.WriteCitation(writer, "citation", source?.Citation);
        writer.WriteString("evidence", source is null ? null : Vocabulary.NameOf(source.Evidence));
        writer.WriteEndObject();
    }
}
