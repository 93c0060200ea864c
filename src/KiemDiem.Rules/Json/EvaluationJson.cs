using System.Globalization;
using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>Writes evaluations as JSON, contract 1. Readers must pass over properties that they do not know.</summary>
public static class EvaluationJson
{
    /// <summary>The number of the contract.</summary>
    public const int Contract = 1;

    /// <summary>Writes a whole document: the header and all results.</summary>
    public static void WriteDocument(Utf8JsonWriter writer, EvaluationHeader header, IEnumerable<Evaluation> results, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(results);
        writer.WriteStartObject();
        WriteHeader(writer, header, language);
        writer.WriteStartArray("results");
        foreach (var result in results)
        {
            writer.WriteStartObject();
            WriteResult(writer, result, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes one result with the header on it, for JSON Lines.</summary>
    public static void WriteLine(Utf8JsonWriter writer, EvaluationHeader header, Evaluation result, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        writer.WriteStartObject();
        WriteHeader(writer, header, language);
        WriteResult(writer, result, language);
        writer.WriteEndObject();
    }

    internal static void WriteHeader(Utf8JsonWriter writer, EvaluationHeader header, Language language)
    {
        ArgumentNullException.ThrowIfNull(header);
        writer.WriteNumber("contract", Contract);
        writer.WriteNumber("year", header.RatingYear);
        writer.WriteString("locality", header.Locality);
        writer.WriteString("regulation", header.Regulation.Id);
        writer.WriteNumber("revision", header.Regulation.Revision);
        writer.WriteString("fingerprint", header.Regulation.LogicFingerprint);
        writer.WriteBoolean("counterfactual", header.IsCounterfactual);
        writer.WriteString("engine", header.EngineName);
        writer.WriteBoolean("assumeNone", header.Options.AssumeNone);
        writer.WriteStartObject("settings");
        foreach (var (name, value) in header.Regulation.Settings.Values)
        {
            if (bool.TryParse(value, out var flag))
            {
                writer.WriteBoolean(name, flag);
            }
            else
            {
                writer.WriteString(name, value);
            }
        }

        writer.WriteEndObject();
        writer.WriteString("notice", Word.Proposal.In(language));
    }

    /// <summary>Writes who a case is and what came of it.</summary>
    internal static void WriteOutcome(Utf8JsonWriter writer, ReviewCase subject, Outcome outcome)
    {
        writer.WriteString("id", subject.Id);
        writer.WriteString("kind", Vocabulary.NameOf(subject.Kind));
        WriteOutcome(writer, outcome);
    }

    /// <summary>Writes an outcome.</summary>
    internal static void WriteOutcome(Utf8JsonWriter writer, Outcome outcome)
    {
        writer.WriteString("outcome", Vocabulary.NameOf(outcome.Kind));
        writer.WriteString("rating", outcome.Rating is { } rating ? Vocabulary.NameOf(rating) : null);
        WriteTexts(writer, "candidates", outcome.Candidates.Names());
        WriteTexts(writer, "possible", outcome.Possible.Names());
        writer.WriteBoolean("isExact", outcome.IsExact);
        writer.WriteString("reason", outcome.Reason);
        WriteCitation(writer, "clause", outcome.Clause?.Citation);
        writer.WriteBoolean("reviewDue", outcome.ReviewDue);
    }

    /// <summary>Writes a provision and its evidence for a rating year; null where there is none.</summary>
    internal static void WriteSource(Utf8JsonWriter writer, Source? source, int ratingYear)
    {
        WriteCitation(writer, "citation", source?.Citation);
        writer.WriteString("evidence", source is null ? null : Vocabulary.NameOf(source.EvidenceFor(ratingYear)));
    }

    /// <summary>Writes the reasons of an evaluation.</summary>
    internal static void WriteReasons(Utf8JsonWriter writer, Evaluation result)
    {
        WriteTexts(writer, "missing", result.Missing.Select(fact => fact.Key));
        WriteTexts(writer, "assumed", result.Assumed);
        WriteReadings(writer, result);
        WriteFindings(writer, result);
    }

    private static void WriteResult(Utf8JsonWriter writer, Evaluation result, Language language)
    {
        WriteOutcome(writer, result.Case, result.Outcome);
        WriteReasons(writer, result);
        writer.WriteStartArray("adjustments");
        WriteAdjustments(writer, result);
        writer.WriteEndArray();
        WriteNotes(writer, result, language);
    }

    private static void WriteReadings(Utf8JsonWriter writer, Evaluation result)
    {
        writer.WriteStartArray("readings");
        foreach (var reading in result.Readings)
        {
            writer.WriteStartObject();
            writer.WriteString("setting", reading.Setting);
            writer.WriteString("value", reading.Value);
            writer.WriteString("other", reading.Other);
            writer.WriteStartObject("outcome");
            writer.WriteString("outcome", Vocabulary.NameOf(reading.Outcome.Kind));
            writer.WriteString("rating", reading.Outcome.Rating is { } rating ? Vocabulary.NameOf(rating) : null);
            WriteTexts(writer, "candidates", reading.Outcome.Candidates.Names());
            WriteTexts(writer, "possible", reading.Outcome.Possible.Names());
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter writer, Evaluation result)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            var condition = finding.Condition;
            writer.WriteStartObject();
            writer.WriteString("key", condition.Key);
            writer.WriteString("level", Vocabulary.NameOf(condition.Level));
            writer.WriteString("status", Vocabulary.NameOf(finding.Status));
            writer.WritePropertyName("observed");
            WriteObserved(writer, condition.Operand, finding.Observed);
            WriteRequired(writer, condition);
            WriteCitation(writer, "citation", condition.Source.Citation);
            writer.WriteString("evidence", Vocabulary.NameOf(condition.Source.EvidenceFor(result.RatingYear)));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the lowering by ceilings, as items of an array.</summary>
    internal static void WriteAdjustments(Utf8JsonWriter writer, Evaluation result)
    {
        foreach (var adjustment in result.Adjustments)
        {
            WriteAdjustment(writer, adjustment.From, adjustment.To, adjustment.Rule.Key, adjustment.Rule.Source, result.RatingYear);
        }
    }

    /// <summary>Writes one lowering.</summary>
    internal static void WriteAdjustment(Utf8JsonWriter writer, Rating from, Rating to, string rule, Source source, int ratingYear)
    {
        writer.WriteStartObject();
        writer.WriteString("from", Vocabulary.NameOf(from));
        writer.WriteString("to", Vocabulary.NameOf(to));
        writer.WriteString("rule", rule);
        WriteSource(writer, source, ratingYear);
        writer.WriteEndObject();
    }

    internal static void WriteNotes(Utf8JsonWriter writer, Evaluation result, Language language)
    {
        writer.WriteStartArray("notes");
        foreach (var note in result.Notes)
        {
            writer.WriteStartObject();
            writer.WriteString("code", note.Code);
            WriteCitation(writer, "citation", note.Source.Citation);
            writer.WriteString("text", note.Text.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes what a condition requires; null where there is none.</summary>
    internal static void WriteRequired(Utf8JsonWriter writer, Condition? condition)
    {
        if (condition is null)
        {
            writer.WriteNull("required");
            return;
        }

        writer.WriteStartObject("required");
        writer.WriteString("operator", Vocabulary.NameOf(condition.Comparison));
        writer.WritePropertyName("value");
        WriteNumber(writer, condition.Operand.Type, condition.Required);
        writer.WriteEndObject();
    }

    internal static void WriteObserved(Utf8JsonWriter writer, Operand operand, ObservedValue value)
    {
        if (value.State != FactState.Known)
        {
            writer.WriteNullValue();
        }
        else if (operand.Type == OperandType.Share && operand is not FactOperand)
        {
            // A share of counts as it was counted: exact, and a reader sees of how many.
            writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}"));
        }
        else
        {
            WriteNumber(writer, operand.Type, (decimal)value.Numerator / value.Denominator);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, OperandType type, decimal value)
    {
        switch (type)
        {
            case OperandType.Boolean:
                writer.WriteBooleanValue(value != 0);
                break;
            case OperandType.Grade:
                writer.WriteStringValue(Vocabulary.NameOf((Grade)(int)value));
                break;
            case OperandType.Rating:
                writer.WriteStringValue(Vocabulary.NameOf((Rating)(int)value));
                break;
            case OperandType.Position:
                writer.WriteStringValue(Vocabulary.NameOf((Position)(int)value));
                break;
            default:
                writer.WriteNumberValue(value);
                break;
        }
    }

    internal static void WriteCitation(Utf8JsonWriter writer, string name, Citation? citation)
    {
        if (citation is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("document", citation.Document.Number);
        writer.WriteString("date", citation.Document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("provision", citation.Provision);
        writer.WriteEndObject();
    }

    internal static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
