using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What is due in a round: the last day in time, the day as the text names it, for whom, the article.</summary>
internal sealed class DeadlineView
{
    private readonly RatingRules _rules;
    private readonly Language _language;

    public DeadlineView(RatingRules rules, Language language)
    {
        _rules = rules;
        _language = language;
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        RulesHeading.Write(writer, _rules, _language);
        PlainConsole.On(writer, host, toScreen).Write(Table(_rules.Calendar.Entries));
        if (_rules.Calendar.Remark is { } remark)
        {
            writer.WriteLine(remark.In(_language));
        }
    }

    /// <summary>A table of some of the entries.</summary>
    public Table Table(IEnumerable<CalendarEntry> entries)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(Say.LastDay.In(_language)).NoWrap());
        foreach (var column in new[] { Say.AsNamed, Say.DueWhat, Say.DueWho, Say.DueLevel, Say.Article, Say.Evidence })
        {
            table.AddColumn(column.In(_language));
        }

        foreach (var entry in entries)
        {
            var deadline = entry.Deadline;
            table.AddRow(
                new Text(entry.LastDay is { } day ? DateText.Plain(day) : ""),
                new Text(Named(deadline)),
                new Text(deadline.What.In(_language)),
                new Text(deadline.Who.In(_language)),
                new Text(deadline.Level is { } level ? ProcedureText.LabelOf(level).In(_language) : ""),
                new Text(deadline.Source.Citation.In(_language)),
                new Text(ValueText.Of(deadline.Source.EvidenceFor(_rules.RatingYear), _language)));
        }

        return table;
    }

    public void WriteJson(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        JsonOutput.WriteRules(writer, _rules);
        writer.WriteBoolean("hasLocalDates", _rules.Calendar.HasLocalDates);
        writer.WriteString("remark", _rules.Calendar.Remark?.In(_language));
        WriteEntries(writer, "deadlines", _rules.Calendar.Entries);
    });

    /// <summary>Writes some of the entries as a property.</summary>
    public void WriteEntries(Utf8JsonWriter writer, string name, IEnumerable<CalendarEntry> entries)
    {
        writer.WriteStartArray(name);
        foreach (var entry in entries)
        {
            var deadline = entry.Deadline;
            writer.WriteStartObject();
            writer.WriteString("code", deadline.Code);
            writer.WriteString("task", Vocabulary.NameOf(deadline.Task));
            writer.WriteString("level", deadline.Level is { } level ? Vocabulary.NameOf(level) : null);
            writer.WriteString("what", deadline.What.In(_language));
            writer.WriteString("who", deadline.Who.In(_language));
            writer.WriteString("lastDay", entry.LastDay is { } day ? DateText.Iso(day) : null);
            writer.WriteString("named", Named(deadline));
            JsonOutput.WriteSource(writer, deadline.Source, _rules.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void WriteCsv(TextWriter text) => CsvRows.Write(
        text,
        ["year", "regulation", "code", "task", "level", "what", "who", "lastDay", "named", "document", "date", "provision", "evidence"],
        _rules.Calendar.Entries.Select(entry => new[]
        {
            _rules.RatingYear.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _rules.Regulation.Id,
            entry.Deadline.Code,
            Vocabulary.NameOf(entry.Deadline.Task),
            entry.Deadline.Level is { } level ? Vocabulary.NameOf(level) : null,
            entry.Deadline.What.In(_language),
            entry.Deadline.Who.In(_language),
            entry.LastDay is { } day ? DateText.Iso(day) : null,
            Named(entry.Deadline),
            entry.Deadline.Source.Citation.Document.Number,
            DateText.Iso(entry.Deadline.Source.Citation.Document.Date),
            entry.Deadline.Source.Citation.Provision,
            Vocabulary.NameOf(entry.Deadline.Source.EvidenceFor(_rules.RatingYear)),
        }));

    private string Named(Deadline deadline) => ProcedureText.Due(deadline, _rules.RatingYear, _language);
}
