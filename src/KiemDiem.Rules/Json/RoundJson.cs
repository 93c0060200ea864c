using System.Text.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Json;

/// <summary>Writes what came of a round as JSON, contract 1. Readers must pass over properties that they do not know.</summary>
public static class RoundJson
{
    /// <summary>Writes a whole document.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of texts.</param>
    /// <param name="withReasons">Whether each result has all its reasons, as of a single case.</param>
    public static void WriteDocument(Utf8JsonWriter writer, RoundResult result, Language language, bool withReasons = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteProperties(writer, result, language, withReasons);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a document, for one that has more.</summary>
    /// <param name="writer">Where to, inside an object.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of texts.</param>
    /// <param name="withReasons">Whether each result has all its reasons, as of a single case.</param>
    /// <param name="progress">Told how many results are written; null for nobody.</param>
    public static void WriteProperties(Utf8JsonWriter writer, RoundResult result, Language language, bool withReasons = false, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        EvaluationJson.WriteHeader(writer, result.Header, language);
        WriteOrder(writer, result.Header);
        writer.WriteStartArray("results");
        var done = 0;
        foreach (var item in result.Cases)
        {
            writer.WriteStartObject();
            WriteResult(writer, item, language, withReasons);
            writer.WriteEndObject();
            progress?.Invoke(++done);
        }

        writer.WriteEndArray();
        WriteCounts(writer, result);
        writer.WriteStartArray("quotas");
        foreach (var quota in result.Quotas)
        {
            writer.WriteStartObject();
            QuotaJson.Write(writer, quota, result.Header.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        EvaluationJson.WriteTexts(writer, "withoutCohort", result.WithoutCohort);
        WriteBreaches(writer, result, language);
    }

    private static void WriteOrder(Utf8JsonWriter writer, EvaluationHeader header)
    {
        writer.WriteStartArray("order");
        foreach (var rule in header.Regulation.Round.Order)
        {
            writer.WriteStartObject();
            writer.WriteString("order", Vocabulary.NameOf(rule.Order));
            EvaluationJson.WriteSource(writer, rule.Source, header.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, RoundCase item, Language language, bool withReasons)
    {
        var year = item.Evaluation.RatingYear;
        EvaluationJson.WriteOutcome(writer, item.Case, item.Outcome);
        writer.WriteString("name", item.Case.Name);
        writer.WriteNumber("step", item.Step);
        writer.WriteNumber("level", item.Level);
        writer.WriteString("above", item.Above?.Case.Id);
        EvaluationJson.WriteTexts(writer, "samePerson", item.SamePerson.Select(other => other.Case.Id));
        EvaluationJson.WriteTexts(writer, "hangsOn", item.HangsOn);
        writer.WriteStartArray("adjustments");
        EvaluationJson.WriteAdjustments(writer, item.Evaluation);
        if (item.Lowering is { } lowering)
        {
            EvaluationJson.WriteAdjustment(writer, Rating.Excellent, Rating.Good, $"quota.{lowering.Cohort}", lowering.Source, year);
        }

        writer.WriteEndArray();
        WriteRollUp(writer, item.RollUp);
        WriteReplacement(writer, item.Replaces, year);
        if (withReasons)
        {
            EvaluationJson.WriteReasons(writer, item.Evaluation);
            EvaluationJson.WriteNotes(writer, item.Evaluation, language);
        }
    }

    private static void WriteRollUp(Utf8JsonWriter writer, RollUp? rollUp)
    {
        if (rollUp is null)
        {
            writer.WriteNull("rollUp");
            return;
        }

        writer.WriteStartObject("rollUp");
        foreach (var (fact, range) in rollUp.Counts)
        {
            WriteRange(writer, fact.Key[(fact.Key.IndexOf('.', StringComparison.Ordinal) + 1)..], range);
        }

        EvaluationJson.WriteTexts(writer, "hangsOn", rollUp.HangsOn);
        writer.WriteStartObject("conditions");
        foreach (var (condition, truth) in rollUp.Conditions)
        {
            writer.WriteString(condition.Key, Vocabulary.NameOf(truth));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteReplacement(Utf8JsonWriter writer, Replacement? replacement, int year)
    {
        if (replacement is null)
        {
            writer.WriteNull("replaces");
            return;
        }

        writer.WriteStartObject("replaces");
        writer.WriteString("outcome", Vocabulary.NameOf(replacement.Earlier.Kind));
        writer.WriteString("rating", replacement.Earlier.Rating is { } rating ? Vocabulary.NameOf(rating) : null);
        writer.WriteString("regulation", replacement.Regulation);
        writer.WriteNumber("revision", replacement.Revision);
        writer.WriteString("ground", Vocabulary.NameOf(replacement.Ground));
        EvaluationJson.WriteSource(writer, replacement.Source, year);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, RoundResult result)
    {
        writer.WriteStartArray("counts");
        foreach (var count in result.Counts)
        {
            writer.WriteStartObject();
            writer.WriteNumber("level", count.Level);
            writer.WriteString("kind", Vocabulary.NameOf(count.Kind));
            writer.WriteNumber("excellent", count.Excellent);
            writer.WriteNumber("good", count.Good);
            writer.WriteNumber("completed", count.Completed);
            writer.WriteNumber("notCompleted", count.NotCompleted);
            writer.WriteNumber("notRated", count.NotRated);
            writer.WriteNumber("needsAuthority", count.NeedsAuthority);
            writer.WriteNumber("undetermined", count.Undetermined);
            writer.WriteNumber("total", count.Total);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBreaches(Utf8JsonWriter writer, RoundResult result, Language language)
    {
        writer.WriteStartArray("breaches");
        foreach (var breach in result.Breaches)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Vocabulary.NameOf(breach.Kind));
            writer.WriteString("id", breach.Id);
            writer.WriteString("field", breach.Field);
            EvaluationJson.WriteTexts(writer, "cases", breach.Cases);
            writer.WriteString("text", breach.Text.In(language));
            EvaluationJson.WriteSource(writer, breach.Source, result.Header.RatingYear);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WriteRange(Utf8JsonWriter writer, string name, CountRange range)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("least", range.Least);
        writer.WriteNumber("most", range.Most);
        writer.WriteEndObject();
    }
}
