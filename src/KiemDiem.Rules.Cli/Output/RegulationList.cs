using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>The encoded texts with their years and evidence.</summary>
internal sealed class RegulationList
{
    private readonly IReadOnlyList<Regulation> _regulations;
    private readonly Language _language;

    public RegulationList(IReadOnlyList<Regulation> regulations, Language language)
    {
        _regulations = regulations;
        _language = language;
    }

    public static string Years(Regulation regulation, Language language)
    {
        var first = regulation.FirstYear.ToString(CultureInfo.InvariantCulture);
        return regulation.LastYear == regulation.FirstYear ? first : $"{first}-{regulation.LastYear?.ToString(CultureInfo.InvariantCulture) ?? Say.Now.In(language)}";
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("Id").NoWrap());
        table.AddColumn(Say.Title.In(_language));
        table.AddColumn(new TableColumn(Say.Years.In(_language)).NoWrap());
        table.AddColumn(Say.Locality.In(_language));
        table.AddColumn(Say.BasedOn.In(_language));
        table.AddColumn(Say.Revision.In(_language));
        foreach (var evidence in EvidenceCounts.BestFirst)
        {
            table.AddColumn(ValueText.Of(evidence, _language));
        }

        foreach (var regulation in _regulations)
        {
            string[] cells =
            [
                regulation.Id, regulation.Title.In(_language), Years(regulation, _language), regulation.Locality ?? "", regulation.BaseId ?? "",
                regulation.Revision.ToString(CultureInfo.InvariantCulture),
                .. EvidenceCounts.BestFirst.Select(evidence => EvidenceCounts.Of(regulation, evidence).ToString(CultureInfo.InvariantCulture)),
            ];
            table.AddRow([.. cells.Select(cell => new Text(cell))]);
        }

        PlainConsole.On(writer, host, toScreen).Write(table);
    }

    public void WriteJson(Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var regulation in _regulations)
            {
                writer.WriteStartObject();
                WriteHeader(writer, regulation);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    public static void WriteHeader(Utf8JsonWriter writer, Regulation regulation)
    {
        writer.WriteString("id", regulation.Id);
        writer.WriteString("title", regulation.Title.Vietnamese);
        writer.WriteString("titleEnglish", regulation.Title.English);
        writer.WriteNumber("firstYear", regulation.FirstYear);
        writer.WritePropertyName("lastYear");
        if (regulation.LastYear is { } last)
        {
            writer.WriteNumberValue(last);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteString("locality", regulation.Locality);
        writer.WriteString("basedOn", regulation.BaseId);
        writer.WriteNumber("revision", regulation.Revision);
        writer.WriteString("fingerprint", regulation.LogicFingerprint);
        writer.WriteStartObject("evidence");
        foreach (var evidence in EvidenceCounts.BestFirst)
        {
            writer.WriteNumber(Vocabulary.NameOf(evidence), EvidenceCounts.Of(regulation, evidence));
        }

        writer.WriteEndObject();
    }
}
