using System.Text.Json;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>Writes the facts of members and leaders that their planned year follows from.</summary>
internal sealed class IndividualText(Utf8JsonWriter json)
{
    private static readonly string[] Criteria = ["politicalIdeology", "ethicsLifestyle", "organizationDiscipline", "workStyle", "capacityExemplarity"];

    private readonly YearText _year = new(json);

    public void Write(PlannedSubject subject, Randomizer random)
    {
        // Nobody grades those who take no part.
        if (subject.Year is not (PlannedYear.Exempt or PlannedYear.Suspended))
        {
            // Some lack only the judgement for Excellent, others only the tasks exceeded.
            var isNear = subject.Year == PlannedYear.Good && random.Bool(0.1f);
            WriteGrades(subject, isNear, random);
            _year.WriteTasks("tasks", subject, isNear, random);
            WriteFindings(subject);
            WriteJudgements(subject, isNear, random);
            if (subject.Kind == PlannedSubject.Leader)
            {
                _year.WriteTasks("unitTasks", subject, isNear, random);
            }
        }

        if (subject.Kind == PlannedSubject.Member)
        {
            WriteParticipation(subject, random);
        }
    }

    private void WriteGrades(PlannedSubject subject, bool isNear, Randomizer random)
    {
        json.WriteStartObject("grades");
        foreach (var criterion in Criteria)
        {
            var isPoor = criterion == "workStyle" && subject.Fault == PlannedFault.PoorCriterion;
            json.WriteString(criterion, isPoor ? "poor" : YearText.Grade(subject, random));
        }

        json.WriteString("taskResults", YearText.Results(subject, isNear));
        if (random.Bool(0.2f))
        {
            json.WriteNull("remediation");
        }
        else
        {
            json.WriteString("remediation", YearText.Grade(subject, random));
        }

        json.WriteEndObject();
        _year.WriteDiscipline("discipline", subject.IsDisciplined, subject, random);
    }

    private void WriteFindings(PlannedSubject subject)
    {
        json.WriteStartObject("findings");
        json.WriteBoolean("degradation", subject.Fault == PlannedFault.Degradation);
        if (subject.Year != PlannedYear.GoodOrNotCompleted)
        {
            json.WriteBoolean("prohibitedActs", subject.Fault == PlannedFault.ProhibitedActs);
        }

        json.WriteBoolean("exemplarityBreach", false);
        if (subject.Kind == PlannedSubject.Leader)
        {
            json.WriteBoolean("corruptionUnderManagement", false);
        }

        json.WriteEndObject();
    }

    private void WriteJudgements(PlannedSubject subject, bool isNear, Randomizer random)
    {
        json.WriteStartObject("judgements");
        json.WriteBoolean("exemplary", YearText.IsOutstanding(subject) || (!isNear && random.Bool(0.1f)));
        if (subject.Kind == PlannedSubject.Leader)
        {
            json.WriteBoolean("exemplaryConduct", true);
            json.WriteBoolean("initiatives", YearText.IsOutstanding(subject));
        }

        json.WriteEndObject();
    }

    private void WriteParticipation(PlannedSubject subject, Randomizer random)
    {
        json.WriteStartObject("participation");
        if (subject.Year == PlannedYear.Exempt)
        {
            json.WriteBoolean("exempt", true);
        }
        else if (subject.Year == PlannedYear.Suspended)
        {
            json.WriteBoolean("suspended", true);
        }

        // Six months are full on the last of June, and no longer on the first of July.
        var admitted = subject.Year == PlannedYear.NewlyAdmitted ? new DateOnly(YearText.RatingYear, 7, 1).AddDays(random.Int(0, 150))
            : random.Bool(0.01f) ? new DateOnly(YearText.RatingYear, 6, 30)
            : new DateOnly(random.Int(1970, YearText.RatingYear - 1), random.Int(1, 12), random.Int(1, 28));
        json.WriteString("admittedOn", YearText.Day(admitted));
        json.WriteEndObject();
    }
}
