using System.Text.Json;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>Writes what one population comes to under two texts as JSON, contract 1. Readers must pass over properties that they do not know.</summary>
public static class ComparisonJson
{
    /// <summary>Writes a whole document.</summary>
    public static void WriteDocument(Utf8JsonWriter writer, PopulationComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteProperties(writer, comparison, language);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a document, for one that has more.</summary>
    /// <param name="writer">Where to, inside an object.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of texts.</param>
    /// <param name="progress">Told how many of those who moved are written; null for nobody.</param>
    public static void WriteProperties(Utf8JsonWriter writer, PopulationComparison comparison, Language language, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        writer.WriteNumber("contract", EvaluationJson.Contract);
        writer.WriteNumber("year", comparison.From.RatingYear);
        writer.WriteString("notice", Word.Proposal.In(language));
        WriteText(writer, "from", comparison.From, language);
        WriteText(writer, "to", comparison.To, language);
        writer.WriteNumber("subjects", comparison.Matrix.Total);
        writer.WriteStartObject("moves");
        foreach (var (move, count) in comparison.Moves)
        {
            writer.WriteNumber(Vocabulary.NameOf(move), count);
        }

        writer.WriteEndObject();
        WriteMatrix(writer, "matrix", comparison.Matrix);
        writer.WriteStartObject("ceased");
        foreach (var value in OutcomeClasses.All)
        {
            writer.WriteNumber(Vocabulary.NameOf(value), comparison.Matrix.Ceased(value));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("became");
        foreach (var value in OutcomeClasses.All)
        {
            writer.WriteNumber(Vocabulary.NameOf(value), comparison.Matrix.Became(value));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("matrixByKind");
        foreach (var (kind, matrix) in comparison.ByKind)
        {
            WriteMatrix(writer, Vocabulary.NameOf(kind), matrix);
        }

        writer.WriteEndObject();
        WriteCauses(writer, comparison, language);
        WriteLacking(writer, comparison, language);
        writer.WriteStartArray("moved");
        var done = 0;
        foreach (var item in comparison.Moved)
        {
            WriteMoved(writer, item);
            progress?.Invoke(++done);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, EvaluationHeader header, Language language)
    {
        writer.WriteStartObject(name);
        EvaluationJson.WriteHeader(writer, header, language);
        writer.WriteEndObject();
    }

    private static void WriteMatrix(Utf8JsonWriter writer, string name, TransitionMatrix matrix)
    {
        writer.WriteStartObject(name);
        foreach (var from in OutcomeClasses.All)
        {
            writer.WriteStartObject(Vocabulary.NameOf(from));
            foreach (var to in OutcomeClasses.All)
            {
                writer.WriteNumber(Vocabulary.NameOf(to), matrix[from, to]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteCauses(Utf8JsonWriter writer, PopulationComparison comparison, Language language)
    {
        writer.WriteStartArray("causes");
        foreach (var (kind, cause, subjects) in comparison.Causes)
        {
            writer.WriteStartObject();
            writer.WriteString("key", cause.Key);
            writer.WriteString("kind", Vocabulary.NameOf(kind));
            writer.WriteString("cause", Vocabulary.NameOf(cause.Kind));
            writer.WriteString("decidesIn", Vocabulary.NameOf(cause.DecidesIn));
            writer.WriteString("rule", cause.Rule);
            writer.WriteString("fact", cause.Fact?.Key);
            writer.WriteString("text", cause.Describe(comparison, kind, language));
            WriteSide(writer, "from", cause.FromCondition, cause.FromSource, comparison.From.RatingYear);
            WriteSide(writer, "to", cause.ToCondition, cause.ToSource, comparison.To.RatingYear);
            writer.WriteNumber("subjects", subjects);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes what one text has: its condition, and its provision; null where it says nothing.</summary>
    private static void WriteSide(Utf8JsonWriter writer, string name, Condition? condition, Source? source, int year)
    {
        if (source is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("condition", condition?.Key);
        EvaluationJson.WriteRequired(writer, condition);
        EvaluationJson.WriteSource(writer, source, year);
        writer.WriteEndObject();
    }

    private static void WriteLacking(Utf8JsonWriter writer, PopulationComparison comparison, Language language)
    {
        writer.WriteStartArray("lacking");
        foreach (var (fact, from, to, both) in comparison.Lacking)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Key);
            writer.WriteString("label", fact.Label.In(language));
            writer.WriteNumber("from", from);
            writer.WriteNumber("to", to);
            writer.WriteNumber("both", both);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMoved(Utf8JsonWriter writer, ComparedCase item)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Case.Id);
        writer.WriteString("kind", Vocabulary.NameOf(item.Case.Kind));
        writer.WriteString("move", Vocabulary.NameOf(item.Move));
        WriteOutcome(writer, "from", item.From);
        WriteOutcome(writer, "to", item.To);
        writer.WriteStartArray("causes");
        foreach (var cause in item.Causes)
        {
            writer.WriteStartObject();
            writer.WriteString("key", cause.Key);
            WriteSeen(writer, "from", item.From, cause.FromCondition);
            WriteSeen(writer, "to", item.To, cause.ToCondition);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter writer, string name, Evaluation evaluation)
    {
        writer.WriteStartObject(name);
        writer.WriteString("class", Vocabulary.NameOf(OutcomeClasses.Of(evaluation.Outcome)));
        EvaluationJson.WriteOutcome(writer, evaluation.Outcome);
        EvaluationJson.WriteTexts(writer, "missing", evaluation.Missing.Select(fact => fact.Key));
        EvaluationJson.WriteTexts(writer, "assumed", evaluation.Assumed);
        writer.WriteEndObject();
    }

    /// <summary>Writes what came of a condition in a case; null where the text has no such condition, or the rule as a whole is the cause.</summary>
    private static void WriteSeen(Utf8JsonWriter writer, string name, Evaluation evaluation, Condition? condition)
    {
        if (condition is null)
        {
            writer.WriteNull(name);
            return;
        }

        var finding = evaluation.Findings[evaluation.Ladder.Conditions.IndexOf(condition)];
        writer.WriteStartObject(name);
        writer.WriteString("status", Vocabulary.NameOf(finding.Status));
        writer.WritePropertyName("observed");
        EvaluationJson.WriteObserved(writer, condition.Operand, finding.Observed);
        writer.WriteEndObject();
    }
}
