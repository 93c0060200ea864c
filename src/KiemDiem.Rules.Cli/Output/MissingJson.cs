using System.Text.Json;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What is missing for a rating, for programs.</summary>
internal sealed class MissingJson
{
    private readonly RatingRules _rules;
    private readonly RatingWays _ways;
    private readonly Language _language;

    public MissingJson(RatingRules rules, RatingWays ways, Language language)
    {
        _rules = rules;
        _ways = ways;
        _language = language;
    }

    public void Write(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        JsonOutput.WriteRules(writer, _rules);
        var (subject, outcome) = (_ways.Evaluation.Case, _ways.Evaluation.Outcome);
        writer.WriteString("id", subject.Id);
        writer.WriteString("kind", Vocabulary.NameOf(subject.Kind));
        writer.WriteString("name", subject.Name);
        writer.WriteString("outcome", Vocabulary.NameOf(outcome.Kind));
        JsonOutput.WriteTexts(writer, "possible", outcome.Possible.Names());
        writer.WriteString("target", Vocabulary.NameOf(_ways.Target));
        writer.WriteBoolean("isReached", _ways.IsReached);
        writer.WriteBoolean("isUnreachable", _ways.IsUnreachable);
        writer.WriteBoolean("needsMoreThanThisYear", _ways.NeedsMoreThanThisYear);
        writer.WriteBoolean("isComplete", _ways.IsComplete);
        writer.WriteBoolean("hasMore", _ways.HasMore);
        writer.WriteStartArray("obstacles");
        foreach (var obstacle in _ways.Obstacles)
        {
            writer.WriteStartObject();
            writer.WriteString("key", obstacle.Key);
            writer.WriteString("label", obstacle.Label.In(_language));
            JsonOutput.WriteSource(writer, obstacle.Source, _rules.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteReasons(writer, "hopeless", _ways.Hopeless);
        WriteQuota(writer);
        writer.WriteStartArray("sets");
        foreach (var set in _ways.Sets)
        {
            WriteSet(writer, set);
        }

        writer.WriteEndArray();
    });

    private void WriteQuota(Utf8JsonWriter writer)
    {
        if (_ways.Quota is not { } quota)
        {
            writer.WriteNull("quota");
            return;
        }

        writer.WriteStartObject("quota");
        JsonOutput.WriteSource(writer, quota.Source, _rules.RatingYear);
        writer.WriteEndObject();
    }

    private void WriteSet(Utf8JsonWriter writer, ChangeSet set)
    {
        writer.WriteStartObject();
        writer.WriteNumber("size", set.Changes.Length);
        writer.WriteBoolean("isOfThisYear", set.IsOfThisYear);
        JsonOutput.WriteTexts(writer, "reaches", set.Outcome.Possible.Names());
        writer.WriteStartArray("changes");
        foreach (var change in set.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("key", change.Key);
            writer.WriteString("label", change.Label.In(_language));
            writer.WriteString("class", Vocabulary.NameOf(change.Class));
            writer.WriteBoolean("wasUnknown", change.WasUnknown);
            writer.WriteString("from", change.From.In(_language));
            writer.WriteString("to", change.To.In(_language));
            writer.WriteString("example", change.Example.In(_language));
            WriteCell(writer, change.Cell);
            WriteReasons(writer, "for", change.For);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("case");
        CaseJsonWriter.Write(writer, set.Applied);
        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, ChangeCell? cell)
    {
        if (cell is null)
        {
            writer.WriteNull("cell");
            return;
        }

        writer.WriteStartObject("cell");
        if (!cell.Values.IsEmpty)
        {
            JsonOutput.WriteTexts(writer, "values", cell.Values);
        }

        WriteEnd(writer, "least", cell.Least, "includesLeast", cell.IncludesLeast);
        WriteEnd(writer, "most", cell.Most, "includesMost", cell.IncludesMost);
        if (cell.FirstDay is { } first)
        {
            writer.WriteString("firstDay", DateText.Iso(first));
        }

        if (cell.LastDay is { } last)
        {
            writer.WriteString("lastDay", DateText.Iso(last));
        }

        writer.WriteBoolean("includesNone", cell.IncludesNone);
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? value, string includes, bool isIncluded)
    {
        if (value is { } known)
        {
            writer.WriteNumber(name, known);
            writer.WriteBoolean(includes, isIncluded);
        }
    }

    private void WriteReasons(Utf8JsonWriter writer, string name, IEnumerable<ChangeReason> reasons)
    {
        writer.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("condition", reason.Condition.Key);
            writer.WriteBoolean("mustHold", reason.MustHold);
            writer.WriteString("text", reason.Describe(_ways.Evaluation.Case.Kind, _language));
            JsonOutput.WriteSource(writer, reason.Condition.Source, _rules.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
