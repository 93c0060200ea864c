using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Writes evaluations in the format that was asked for.</summary>
internal sealed class EvaluationOutput
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RatingRules _rules;
    private readonly IReadOnlyList<Evaluation> _results;
    private readonly ToolHost _host;
    private readonly Language _language;
    private readonly bool _explain;

    public EvaluationOutput(RatingRules rules, IReadOnlyList<Evaluation> results, ToolHost host, Language language, bool explain)
    {
        _rules = rules;
        _results = results;
        _host = host;
        _language = language;
        _explain = explain;
    }

    public void Write(string format, FileInfo? file)
    {
        switch (format)
        {
            case "json":
                OutputTarget.Write(file, _host, WriteJson);
                break;
            case "jsonl":
                OutputTarget.Write(file, _host, WriteJsonLines);
                break;
            case "csv":
                OutputTarget.WriteText(file, _host, WriteCsv);
                break;
            default:
                OutputTarget.WriteText(file, _host, writer => new EvaluationTable(_rules, _results, Watched(), _language).Write(writer, _host, file is null, _explain));
                break;
        }
    }

    private void WriteJson(Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            EvaluationJson.WriteDocument(writer, _rules.Header, Watched(), _language);
        }

        stream.WriteByte((byte)'\n');
    }

    private void WriteJsonLines(Stream stream)
    {
        foreach (var result in Watched())
        {
            using (var writer = new Utf8JsonWriter(stream, Compact))
            {
                EvaluationJson.WriteLine(writer, _rules.Header, result, _language);
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private void WriteCsv(TextWriter text)
    {
        string[] header =
        [
            "id", "kind", "name", "year", "regulation", "outcome", "rating", "candidates", "possible", "reason", "reviewDue",
            "mainReason", "document", "date", "provision", "evidence", "missing", "assumed", "adjustments", "notes", .. _explain ? ["explanation"] : Array.Empty<string>(),
        ];
        CsvRows.Write(text, header, Watched().Select(Row));
    }

    private IEnumerable<string?> Row(Evaluation result)
    {
        var outcome = result.Outcome;
        var (reason, source) = result.Summarize(_language);
        string?[] row =
        [
            result.Case.Id,
            Vocabulary.NameOf(result.Case.Kind),
            result.Case.Name,
            result.RatingYear.ToString(CultureInfo.InvariantCulture),
            result.Regulation.Id,
            Vocabulary.NameOf(outcome.Kind),
            outcome.Rating is { } rating ? Vocabulary.NameOf(rating) : null,
            string.Join(' ', outcome.Candidates.Names()),
            string.Join(' ', outcome.Possible.Names()),
            outcome.Reason,
            outcome.ReviewDue ? "true" : "false",
            reason,
            source.Citation.Document.Number,
            source.Citation.Document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            source.Citation.Provision,
            Vocabulary.NameOf(source.EvidenceFor(result.RatingYear)),
            string.Join(' ', result.Missing.Select(fact => fact.Key)),
            string.Join(' ', result.Assumed),
            string.Join(' ', result.Adjustments.Select(adjustment => adjustment.Rule.Key)),
            string.Join(' ', result.Notes.Select(note => note.Code)),
        ];
        return _explain ? row.Append(result.Explain(_language)) : row;
    }

    /// <summary>The results, with progress shown: their reasons are worked out as they are written, which is most of the work.</summary>
    private IEnumerable<Evaluation> Watched()
    {
        using var progress = new Progress(_host, Say.Writing.In(_language));
        for (var i = 0; i < _results.Count; i++)
        {
            progress.Report(i, _results.Count);
            yield return _results[i];
        }
    }
}
