using System.Text.Json;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>Writes the cases of a district: who it is, the facts of its year, and what the file states of others.</summary>
/// <remarks>The facts of a case are drawn from its own lots, so that they are the same wherever it stands in the file.</remarks>
internal sealed class CaseText(Utf8JsonWriter json, int seed)
{
    private readonly IndividualText _individual = new(json);
    private readonly CollectiveText _collective = new(json);

    public void Write(PlannedSubject subject, int number)
    {
        var random = new Randomizer(unchecked((seed * 1_000_003) + number));
        json.WriteStartObject();
        json.WriteString("id", subject.Id);
        json.WriteString("kind", subject.Kind);
        WriteGiven("person", subject.Person);
        json.WriteString("name", subject.Name);
        WriteGiven("unit", subject.UnitId);
        WriteGiven("parent", subject.ParentId);
        json.WriteString("cohort", subject.Cohort);
        WriteGiven("position", subject.Position);
        WriteGiven("collective", subject.CollectiveId);
        if (subject.Kind is PlannedSubject.Member or PlannedSubject.Leader)
        {
            _individual.Write(subject, random);
        }
        else
        {
            _collective.Write(subject, random);
        }

        WriteCounts(subject.GivenCounts);
        WriteGiven("unitRating", subject.GivenUnitRating);
        WriteGiven("collectiveRating", subject.GivenCollectiveRating);
        json.WriteEndObject();
    }

    private void WriteGiven(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteCounts(DistrictCounts? counts)
    {
        if (counts is null)
        {
            return;
        }

        json.WriteStartObject("subunits");
        json.WriteNumber("total", counts.Total);
        json.WriteNumber("excellent", counts.Excellent);
        json.WriteNumber("good", counts.Good);
        json.WriteNumber("completed", counts.Completed);
        json.WriteNumber("notCompleted", counts.NotCompleted);
        json.WriteNumber("disciplined", counts.Disciplined);
        json.WriteNumber("disciplinedSelfRemedied", counts.DisciplinedSelfRemedied);
        json.WriteEndObject();
    }
}
