using System.Text.Json;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>Writes the facts that the planned year of a case follows from.</summary>
internal sealed class CaseText(Utf8JsonWriter json)
{
    private const int Assigned = 20;

    private static readonly string[] OfIndividuals = ["politicalIdeology", "ethicsLifestyle", "organizationDiscipline", "workStyle", "capacityExemplarity", "remediation"];
    private static readonly string[] OfCollectives = ["partyBuilding", "leadershipCapacity", "inspectionIntegrity", "organizingPrinciples", "unityCoordination", "leadershipResponsibility", "remediation"];

    public void Write(PlannedCase subject)
    {
        var isIndividual = subject.Kind is SubjectKind.PartyMember or SubjectKind.Leader;
        json.WriteStartObject();
        WriteReferences(subject);
        WriteGrades(subject, isIndividual ? OfIndividuals : OfCollectives);
        WriteTasks("tasks", subject, isCollective: !isIndividual);
        if (subject.Kind == SubjectKind.Leader)
        {
            WriteTasks("unitTasks", subject, isCollective: false);
        }

        WriteDiscipline(subject, isIndividual);
        WriteFindings(subject, isIndividual);
        WriteJudgements(subject);
        if (subject.GivesSubunits)
        {
            WriteSubunits();
        }

        json.WriteEndObject();
    }

    private void WriteReferences(PlannedCase subject)
    {
        json.WriteString("id", subject.Id);
        json.WriteString("kind", Vocabulary.NameOf(subject.Kind));
        WriteGiven("person", subject.Person);
        WriteGiven("unit", subject.Unit);
        WriteGiven("parent", subject.Parent);
        WriteGiven("collective", subject.Collective);
        WriteGiven("position", subject.Position is { } position ? Vocabulary.NameOf(position) : null);
        json.WriteString("cohort", subject.Cohort);
    }

    private void WriteGiven(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteGrades(PlannedCase subject, string[] criteria)
    {
        json.WriteStartObject("grades");
        foreach (var criterion in criteria)
        {
            json.WriteString(criterion, subject.Year >= Rating.Good ? "good" : "average");
        }

        json.WriteString("taskResults", subject.Year switch
        {
            Rating.Excellent => "excellent",
            Rating.Good => "good",
            Rating.Completed => "average",
            _ => "poor",
        });
        json.WriteEndObject();
    }

    private void WriteTasks(string name, PlannedCase subject, bool isCollective)
    {
        json.WriteStartObject(name);
        json.WriteNumber("assigned", Assigned);
        json.WriteNumber("completed", subject.Year >= Rating.Good ? Assigned : Assigned - 2);
        json.WriteNumber("onTime", subject.Year >= Rating.Good ? Assigned : Assigned - 4);
        json.WriteNumber("exceeded", subject.Year == Rating.Excellent ? Assigned / 2 : 1);
        if (isCollective)
        {
            json.WriteBoolean("keyTargetsMissed", false);
        }

        json.WriteEndObject();
    }

    private void WriteDiscipline(PlannedCase subject, bool isIndividual)
    {
        if (subject.Gap != PlannedGap.Discipline)
        {
            json.WriteStartArray("discipline");
            if (subject.IsRemedied)
            {
                json.WriteStartObject();
                json.WriteString("form", "reprimand");
                json.WriteString("violatedOn", "2023-03-01");
                json.WriteString("decidedOn", "2023-09-01");
                json.WriteBoolean("selfDetectedAndRemedied", true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (!isIndividual && subject.Gap != PlannedGap.Finding)
        {
            json.WriteStartArray("memberDiscipline");
            json.WriteEndArray();
        }
    }

    private void WriteFindings(PlannedCase subject, bool isIndividual)
    {
        json.WriteStartObject("findings");
        json.WriteBoolean("degradation", false);
        if (isIndividual)
        {
            if (subject.Gap != PlannedGap.Finding)
            {
                json.WriteBoolean("prohibitedActs", false);
            }

            json.WriteBoolean("exemplarityBreach", false);
        }
        else
        {
            json.WriteBoolean("disunity", false);
        }

        if (subject.Kind != SubjectKind.PartyMember)
        {
            json.WriteBoolean("corruptionUnderManagement", false);
        }

        json.WriteEndObject();
    }

    private void WriteJudgements(PlannedCase subject)
    {
        json.WriteStartObject("judgements");
        if (subject.Gap != PlannedGap.Judgement)
        {
            json.WriteBoolean("exemplary", subject.Year == Rating.Excellent);
        }

        if (subject.Kind == SubjectKind.Leader)
        {
            json.WriteBoolean("exemplaryConduct", true);
        }

        json.WriteEndObject();
    }

    private void WriteSubunits()
    {
        json.WriteStartObject("subunits");
        json.WriteNumber("total", 6);
        json.WriteNumber("excellent", 1);
        json.WriteNumber("good", 4);
        json.WriteNumber("completed", 1);
        json.WriteNumber("notCompleted", 0);
        json.WriteNumber("disciplined", 0);
        json.WriteEndObject();
    }
}
