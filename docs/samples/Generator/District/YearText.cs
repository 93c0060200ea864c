using System.Globalization;
using System.Text.Json;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>Writes what individuals and collectives have in common: grades, tasks and discipline of a planned year.</summary>
internal sealed class YearText(Utf8JsonWriter json)
{
    public const int RatingYear = 2023;

    public static bool IsOutstanding(PlannedSubject subject) => subject.Year is PlannedYear.Excellent or PlannedYear.ExcellentOrGood;

    public static string Results(PlannedSubject subject, bool isNear) =>
        IsOutstanding(subject) || isNear ? "excellent" : IsModest(subject) ? "average" : "good";

    /// <summary>A grade of a criterion that is not the results.</summary>
    public static string Grade(PlannedSubject subject, Randomizer random) => random.Bool(0.8f) ? "good" : IsOutstanding(subject) ? "excellent" : "average";

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Of the tasks of an Excellent year half are exceeded, or more; of one near it too.</summary>
    public void WriteTasks(string name, PlannedSubject subject, bool isNear, Randomizer random)
    {
        var assigned = random.Int(8, 20);
        var completed = subject.Fault == PlannedFault.UnderHalf ? assigned * 2 / 5
            : IsModest(subject) ? assigned - random.Int(0, assigned / 5)
            : assigned;
        json.WriteStartObject(name);
        json.WriteNumber("assigned", assigned);
        json.WriteNumber("completed", completed);
        json.WriteNumber("onTime", IsModest(subject) ? completed - random.Int(1, completed / 3) : completed);
        if (subject.Year != PlannedYear.ExcellentOrGood)
        {
            json.WriteNumber("exceeded", IsOutstanding(subject) || isNear ? random.Int((assigned + 1) / 2, assigned * 3 / 4)
                : IsModest(subject) ? 0
                : random.Int(0, (assigned - 1) / 2));
        }

        if (subject.Kind != PlannedSubject.Member)
        {
            json.WriteBoolean("keyTargetsMissed", subject.Fault == PlannedFault.UnderHalf);
        }

        json.WriteEndObject();
    }

    public void WriteDiscipline(string name, bool isDisciplined, PlannedSubject subject, Randomizer random)
    {
        json.WriteStartArray(name);
        if (isDisciplined)
        {
            json.WriteStartObject();
            json.WriteString("form", "reprimand");
            json.WriteString("violatedOn", Day(new(RatingYear, random.Int(1, 5), random.Int(1, 28))));
            json.WriteString("decidedOn", Day(new(RatingYear, random.Int(7, 10), random.Int(1, 28))));
            json.WriteBoolean("dutyRelated", true);
            json.WriteBoolean("selfDetectedAndRemedied", subject.Fault == PlannedFault.SelfRemedied);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Not completed without a fault of its own, for what was found below it, a body had an ordinary year.</summary>
    private static bool IsModest(PlannedSubject subject) =>
        subject.Year == PlannedYear.Completed || (subject.Year == PlannedYear.NotCompleted && subject.Fault != PlannedFault.None);
}
