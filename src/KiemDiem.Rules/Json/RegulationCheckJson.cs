using System.Text.Json;
using KiemDiem.Rules.Analysis;

namespace KiemDiem.Rules.Json;

/// <summary>Writes what was found of a text as JSON, with the cases that show it.</summary>
public static class RegulationCheckJson
{
    /// <summary>Writes the properties <c>hasFault</c>, <c>counts</c> and <c>findings</c>, inside an object.</summary>
    public static void Write(Utf8JsonWriter writer, RegulationCheck check, Language language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(check);
        writer.WriteBoolean("hasFault", check.HasFault);
        writer.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<LawFindingKind>())
        {
            writer.WriteNumber(Vocabulary.NameOf(kind), check.Findings.Count(finding => finding.Kind == kind));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("findings");
        foreach (var finding in check.Findings)
        {
            writer.WriteStartObject();
            WriteFinding(writer, check, finding, language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the case of a finding as a file that can be evaluated: the year, the place, and the case.</summary>
    public static void WriteFile(Utf8JsonWriter writer, RegulationCheck check, WitnessCase witness)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(witness);
        writer.WriteStartObject();
        writer.WriteNumber("year", witness.RatingYear);
        if (check.Regulation.Locality is { } locality)
        {
            writer.WriteString("locality", locality);
        }

        writer.WriteStartArray("cases");
        CaseJsonWriter.Write(writer, witness.Case);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, RegulationCheck check, LawFinding finding, Language language)
    {
        writer.WriteString("id", finding.Id);
        writer.WriteString("finding", Vocabulary.NameOf(finding.Kind));
        writer.WriteBoolean("fault", finding.IsFault);
        writer.WriteString("kind", Vocabulary.NameOf(finding.Subject));
        writer.WriteString("of", finding.Of);
        writer.WriteString("key", finding.Key);
        writer.WriteString("text", finding.Text.In(language));
        EvaluationJson.WriteTexts(writer, "by", finding.By);
        EvaluationJson.WriteTexts(writer, "candidates", finding.Candidates.Names());
        EvaluationJson.WriteSource(writer, finding.Source, finding.Witness?.RatingYear ?? check.Regulation.FirstYear);
        if (finding.Witness is not { } witness)
        {
            writer.WriteNull("outcome");
            writer.WriteNull("witness");
            return;
        }

        writer.WriteStartObject("outcome");
        EvaluationJson.WriteOutcome(writer, witness.Case, witness.Outcome);
        writer.WriteEndObject();
        writer.WritePropertyName("witness");
        WriteFile(writer, check, witness);
    }
}
