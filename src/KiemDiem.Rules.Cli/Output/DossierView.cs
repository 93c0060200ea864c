using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What the files of cases lack, and when the files are due.</summary>
internal sealed class DossierView
{
    private const int SubjectWidth = 26;

    private readonly RatingRules _rules;
    private readonly IReadOnlyList<DossierCheck> _checks;
    private readonly Language _language;

    public DossierView(RatingRules rules, IReadOnlyList<DossierCheck> checks, Language language)
    {
        _rules = rules;
        _checks = checks;
        _language = language;
    }

    private IEnumerable<CalendarEntry> FilesDue => _rules.Calendar.EntriesOf(DeadlineTask.Files, DeadlineTask.Report);

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        RulesHeading.Write(writer, _rules, _language);
        var console = PlainConsole.On(writer, host, toScreen);
        console.Write(Cases());
        if (FilesDue.Any())
        {
            writer.WriteLine(Say.FilesDue.In(_language));
            console.Write(new DeadlineView(_rules, _language).Table(FilesDue));
        }

        if (_rules.Calendar.Remark is { } remark)
        {
            writer.WriteLine(remark.In(_language));
        }

        writer.WriteLine(Say.DossierSummary.In(_language, _checks.Count, _checks.Count(check => check.HasFault), _checks.Count(check => check.IsOpen)));
    }

    public void WriteJson(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        JsonOutput.WriteRules(writer, _rules);
        new DeadlineView(_rules, _language).WriteEntries(writer, "filesDue", FilesDue);
        writer.WriteString("remark", _rules.Calendar.Remark?.In(_language));
        writer.WriteStartArray("results");
        foreach (var check in _checks)
        {
            writer.WriteStartObject();
            WriteCheck(writer, check);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private Table Cases()
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(Say.Id.In(_language)).NoWrap());
        table.AddColumn(new TableColumn(Say.Subject.In(_language)) { Width = SubjectWidth });
        foreach (var column in new[] { Say.DossierItem, Say.FileStatus, Say.Article, Say.Evidence })
        {
            table.AddColumn(column.In(_language));
        }

        var rows = new DossierRows(_language);
        foreach (var check in _checks)
        {
            var subject = check.Evaluation.Case;
            var kind = Vocabulary.LabelOf(subject.Kind).In(_language);
            var (id, who) = (subject.Id, subject.Name is { } name ? $"{name}\n{kind}" : kind);
            foreach (var (item, status, source) in rows.Of(check))
            {
                table.AddRow(
                    new Text(id), new Text(who), new Text(item), new Text(status),
                    new Text(source?.Citation.In(_language) ?? ""),
                    new Text(source is null ? "" : ValueText.Of(source.EvidenceFor(_rules.RatingYear), _language)));
                (id, who) = ("", "");
            }
        }

        return table;
    }

    private void WriteCheck(Utf8JsonWriter writer, DossierCheck check)
    {
        var subject = check.Evaluation.Case;
        writer.WriteString("id", subject.Id);
        writer.WriteString("kind", Vocabulary.NameOf(subject.Kind));
        writer.WriteString("name", subject.Name);
        writer.WriteBoolean("isDue", check.IsDue);
        writer.WriteString("notDueBecause", check.NotDueBecause?.In(_language));
        writer.WriteBoolean("namesNothing", check.NamesNothing);
        writer.WriteBoolean("hasFault", check.HasFault);
        writer.WriteBoolean("isOpen", check.IsOpen);
        writer.WriteStartArray("documents");
        foreach (var (item, status) in check.Documents)
        {
            writer.WriteStartObject();
            writer.WriteString("code", item.Code);
            writer.WriteString("label", item.Label.In(_language));
            writer.WriteBoolean("ifAny", item.IsIfAny);
            writer.WriteString("status", Vocabulary.NameOf(status));
            JsonOutput.WriteSource(writer, item.Source, _rules.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("registrations");
        foreach (var (item, count, status) in check.Registrations)
        {
            writer.WriteStartObject();
            writer.WriteString("code", item.Code);
            writer.WriteString("label", item.Label.In(_language));
            writer.WriteNumber("minimum", item.Minimum);
            writer.WriteNumber("maximum", item.Maximum);
            WriteCount(writer, count);
            writer.WriteString("status", Vocabulary.NameOf(status));
            JsonOutput.WriteSource(writer, item.Source, _rules.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        JsonOutput.WriteTexts(writer, "unrecognizedDocuments", check.UnrecognizedDocuments);
        JsonOutput.WriteTexts(writer, "allowedDocuments", check.AllowedDocuments);
        JsonOutput.WriteTexts(writer, "unrecognizedRegistrations", check.UnrecognizedRegistrations);
        JsonOutput.WriteTexts(writer, "allowedRegistrations", check.AllowedRegistrations);
    }

    private static void WriteCount(Utf8JsonWriter writer, int? count)
    {
        if (count is { } known)
        {
            writer.WriteNumber("count", known);
        }
        else
        {
            writer.WriteNull("count");
        }
    }
}
