using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What one text says, for programs: conditions, gaps, and what it orders for the round.</summary>
internal sealed class RegulationJson
{
    private readonly Regulation _regulation;
    private readonly Language _language;

    public RegulationJson(Regulation regulation, Language language)
    {
        _regulation = regulation;
        _language = language;
    }

    public void Write(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        RegulationList.WriteHeader(writer, _regulation);
        WriteAll(writer, "ladders", _regulation.Ladders, ladder => WriteLadder(writer, ladder));
        WriteAll(writer, "localFacts", _regulation.LocalFacts, rule =>
        {
            writer.WriteString("key", rule.Fact.Key);
            writer.WriteString("label", rule.Fact.Label.In(_language));
            writer.WriteString("type", Vocabulary.NameOf(rule.Fact.LocalType));
            WriteKinds(writer, rule.Fact.Kinds);
            WriteSource(writer, rule.Source);
        });
        WriteProcedure(writer, _regulation.Procedure);
    });

    private void WriteLadder(Utf8JsonWriter writer, Ladder ladder)
    {
        writer.WriteString("kind", Vocabulary.NameOf(ladder.Kind));
        WriteAll(writer, "conditions", ladder.Conditions, condition =>
        {
            writer.WriteString("key", condition.Key);
            writer.WriteString("label", condition.Operand.Label.In(_language));
            writer.WriteString("operator", Vocabulary.NameOf(condition.Comparison));
            writer.WriteString("required", ValueText.Required(condition, _language));
            WriteSource(writer, condition.Source);
        });
        WriteAll(writer, "gaps", ladder.Gaps, gap =>
        {
            writer.WriteString("key", gap.Key);
            writer.WriteString("label", gap.Label.In(_language));
            JsonOutput.WriteTexts(writer, "candidates", gap.Candidates.Select(Vocabulary.NameOf));
            WriteSource(writer, gap.Source);
        });
        JsonOutput.WriteTexts(writer, "fallback", ladder.Fallback.Candidates.Select(Vocabulary.NameOf));
    }

    private void WriteProcedure(Utf8JsonWriter writer, ReviewProcedure procedure)
    {
        WriteAll(writer, "order", _regulation.Round.Order, rule =>
        {
            writer.WriteString("order", Vocabulary.NameOf(rule.Order));
            writer.WriteString("text", ProcedureText.LabelOf(rule.Order).In(_language));
            WriteSource(writer, rule.Source);
        });
        WriteAll(writer, "deadlines", procedure.Deadlines, deadline =>
        {
            writer.WriteString("code", deadline.Code);
            writer.WriteString("task", Vocabulary.NameOf(deadline.Task));
            writer.WriteString("level", deadline.Level is { } level ? Vocabulary.NameOf(level) : null);
            writer.WriteString("what", deadline.What.In(_language));
            writer.WriteString("who", deadline.Who.In(_language));
            writer.WriteString("due", ProcedureText.Due(deadline, _language));
            writer.WritePropertyName("onlyYear");
            JsonSerializer.Serialize(writer, deadline.OnlyYear);
            WriteSource(writer, deadline.Source);
        });
        WriteAll(writer, "dossier", procedure.Dossier, item =>
        {
            writer.WriteString("code", item.Code);
            writer.WriteString("label", item.Label.In(_language));
            WriteKinds(writer, item.Kinds);
            writer.WriteBoolean("ifAny", item.IsIfAny);
            WriteSource(writer, item.Source);
        });
        WriteAll(writer, "registrations", procedure.Registrations, item =>
        {
            writer.WriteString("code", item.Code);
            writer.WriteString("label", item.Label.In(_language));
            WriteKinds(writer, item.Kinds);
            writer.WriteNumber("minimum", item.Minimum);
            writer.WriteNumber("maximum", item.Maximum);
            WriteSource(writer, item.Source);
        });
        WriteAll(writer, "rules", procedure.Rules, rule =>
        {
            writer.WriteString("code", rule.Code);
            writer.WriteString("step", Vocabulary.NameOf(rule.Step));
            writer.WriteString("text", rule.Text.In(_language));
            WriteSource(writer, rule.Source);
        });
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> properties)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            properties(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteKinds(Utf8JsonWriter writer, IEnumerable<SubjectKind> kinds) => JsonOutput.WriteTexts(writer, "kinds", kinds.Select(Vocabulary.NameOf));

    /// <summary>The provision, and the best evidence that there is for any year.</summary>
    private static void WriteSource(Utf8JsonWriter writer, Source source)
    {
        writer.WriteString("document", source.Citation.Document.Number);
        writer.WriteString("provision", source.Citation.Provision);
        writer.WriteString("evidence", Vocabulary.NameOf(source.Evidence));
    }
}
