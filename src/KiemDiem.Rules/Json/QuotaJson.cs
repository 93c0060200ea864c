using System.Text.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Json;

/// <summary>Writes a quota held against counts as JSON, by every reading side by side.</summary>
public static class QuotaJson
{
    /// <summary>Writes the properties of a finding, inside an object.</summary>
    public static void Write(Utf8JsonWriter writer, QuotaFinding finding, int ratingYear)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(finding);
        writer.WriteString("cohort", finding.Cohort);
        EvaluationJson.WriteTexts(writer, "kinds", finding.Kinds.Select(Vocabulary.NameOf));
        writer.WriteNumber("share", finding.Share);
        writer.WriteBoolean("outstanding", finding.IsOutstanding);
        RoundJson.WriteRange(writer, "excellent", finding.Excellent);
        RoundJson.WriteRange(writer, "good", finding.Good);
        RoundJson.WriteRange(writer, "others", finding.Others);
        writer.WriteString("status", Vocabulary.NameOf(finding.Status));
        writer.WriteBoolean("breached", finding.IsBreached);
        WriteReadings(writer, finding.Readings, finding.Set.Reading);
        EvaluationJson.WriteTexts(writer, "candidates", finding.Candidates);
        EvaluationJson.WriteTexts(writer, "hangsOn", finding.HangsOn);
        EvaluationJson.WriteTexts(writer, "unranked", finding.Unranked);
        WriteProposal(writer, finding.Proposal);
        EvaluationJson.WriteSource(writer, finding.Quota.Source, ratingYear);
    }

    /// <summary>Writes a quota by every reading as the property <c>readings</c>.</summary>
    /// <param name="writer">Where to, inside an object.</param>
    /// <param name="readings">The quota by each reading.</param>
    /// <param name="set">The reading that is set.</param>
    public static void WriteReadings(Utf8JsonWriter writer, IEnumerable<QuotaReadingResult> readings, QuotaReading set)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(readings);
        writer.WriteStartArray("readings");
        foreach (var reading in readings)
        {
            writer.WriteStartObject();
            writer.WriteString("denominator", Vocabulary.NameOf(reading.Reading.Denominator));
            writer.WriteString("rounding", Vocabulary.NameOf(reading.Reading.Rounding));
            writer.WriteBoolean("countsHead", reading.Reading.CountsHead);
            writer.WriteBoolean("isSet", reading.Reading == set);
            writer.WriteString("status", Vocabulary.NameOf(reading.Status));
            RoundJson.WriteRange(writer, "base", reading.Base);
            RoundJson.WriteRange(writer, "cap", reading.Cap);
            RoundJson.WriteRange(writer, "excess", reading.Excess);
            RoundJson.WriteRange(writer, "largestLawful", reading.LargestLawful);
            RoundJson.WriteRange(writer, "toLower", reading.ToLower);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteProposal(Utf8JsonWriter writer, QuotaProposal? proposal)
    {
        if (proposal is null)
        {
            writer.WriteNull("proposal");
            return;
        }

        writer.WriteStartObject("proposal");
        EvaluationJson.WriteTexts(writer, "stay", proposal.Stay);
        EvaluationJson.WriteTexts(writer, "lowered", proposal.Lowered);
        EvaluationJson.WriteTexts(writer, "tied", proposal.Tied);
        writer.WriteNumber("tiedToStay", proposal.TiedToStay);
        writer.WriteEndObject();
    }
}
