using System.Text.Json;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>Writes the facts of organisations, cells, units and collectives that their planned year follows from.</summary>
internal sealed class CollectiveText(Utf8JsonWriter json)
{
    private static readonly string[] Criteria = ["partyBuilding", "leadershipCapacity", "inspectionIntegrity", "organizingPrinciples", "unityCoordination", "leadershipResponsibility", "remediation"];

    private readonly YearText _year = new(json);

    public void Write(PlannedSubject subject, Randomizer random)
    {
        var isNear = subject.Year == PlannedYear.Good && random.Bool(0.1f);
        json.WriteStartObject("grades");
        foreach (var criterion in Criteria)
        {
            json.WriteString(criterion, YearText.Grade(subject, random));
        }

        json.WriteString("taskResults", YearText.Results(subject, isNear));
        json.WriteEndObject();
        _year.WriteTasks("tasks", subject, isNear, random);

        // A collective falls with the discipline of a member, other kinds with their own.
        var isOfMember = subject.Kind == PlannedSubject.Collective;
        _year.WriteDiscipline("discipline", subject.IsDisciplined && !isOfMember, subject, random);
        _year.WriteDiscipline("memberDiscipline", subject.IsDisciplined && isOfMember, subject, random);

        json.WriteStartObject("findings");
        json.WriteBoolean("degradation", false);
        json.WriteBoolean("disunity", false);
        json.WriteBoolean("corruptionUnderManagement", false);
        json.WriteEndObject();
        json.WriteStartObject("judgements");
        json.WriteBoolean("exemplary", YearText.IsOutstanding(subject));
        json.WriteEndObject();
    }
}
