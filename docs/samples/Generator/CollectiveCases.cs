using System.Text.Json.Nodes;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>The facts about the Party organisation, its cells, the people's committee as a unit, and its leadership.</summary>
internal sealed class CollectiveCases
{
    public const string OrganizationId = "db-minh-tan";
    public const string UnitId = "ubnd-minh-tan";
    public const string LeadershipId = "tt-ubnd-minh-tan";

    public static readonly string[] Cohorts = ["dang-bo-xa", "chi-bo", "ubnd-xa", "tap-the-ubnd-xa", "chu-tich-xa", "pho-chu-tich-xa"];

    private static readonly string[] Criteria = ["partyBuilding", "leadershipCapacity", "inspectionIntegrity", "organizingPrinciples", "unityCoordination", "leadershipResponsibility", "taskResults", "remediation"];

    private readonly int _year;
    private readonly Randomizer _random;

    public CollectiveCases(int year, Randomizer random)
    {
        _year = year;
        _random = random;
    }

    public JsonObject Organization(IReadOnlyCollection<CellPlan> cells)
    {
        var facts = Start(OrganizationId, "partyOrganization", "Đảng bộ xã Minh Tân", null, "dang-bo-xa");
        AddYear(facts, Profile.Good, 30);
        facts["subunits"] = Subunits([.. cells.Select(cell => cell.OwnIn(_year))]);
        facts["peerBodiesLowestRating"] = "good";
        facts["participation"] = Founded(1976);
        return facts;
    }

    public JsonObject Cell(CellPlan cell, IReadOnlyCollection<Profile> members)
    {
        var facts = Start(cell.Id, "partyCell", cell.Name, OrganizationId, "chi-bo");
        AddYear(facts, cell.OwnIn(_year), 12);
        facts["subunits"] = Subunits(members);
        facts["peerBodiesLowestRating"] = "good";
        facts["participation"] = Founded(_random.Int(1980, 2005));
        return facts;
    }

    public JsonObject Unit()
    {
        var facts = Start(UnitId, "unit", "Ủy ban nhân dân xã Minh Tân", null, "ubnd-xa");
        AddYear(facts, Profile.Good, 24);
        facts["subunits"] = Subunits([.. Enumerable.Repeat(Profile.Good, 6), Profile.Completed]);
        facts["participation"] = Founded(1976);
        return facts;
    }

    /// <summary>Outstanding by its own facts, in a unit that is rated Good.</summary>
    public JsonObject Leadership()
    {
        var facts = Start(LeadershipId, "leadershipCollective", "Tập thể lãnh đạo Ủy ban nhân dân xã Minh Tân", UnitId, "tap-the-ubnd-xa");
        AddYear(facts, _year == 2021 ? Profile.Excellent : Profile.Good, 24);
        facts["unitRating"] = "good";
        facts["memberCount"] = 5;
        facts["participation"] = Founded(1976);
        return facts;
    }

    private static JsonObject Start(string id, string kind, string name, string? parent, string cohort)
    {
        var facts = new JsonObject { ["id"] = id, ["kind"] = kind, ["name"] = name };
        if (parent is not null)
        {
            facts["parent"] = parent;
        }

        facts["cohort"] = cohort;
        return facts;
    }

    private static JsonObject Founded(int year) => new() { ["foundedOn"] = $"{year}-01-01" };

    private void AddYear(JsonObject facts, Profile profile, int tasks)
    {
        var grades = new JsonObject();
        foreach (var criterion in Criteria)
        {
            // Under 132-QĐ/TW Party building is a result beside the tasks.
            grades[criterion] = (criterion is "taskResults" or "partyBuilding", profile) switch
            {
                (true, Profile.Excellent) => "excellent",
                (true, Profile.Completed) => "average",
                _ => _random.Bool(0.85f) ? "good" : profile == Profile.Excellent ? "excellent" : "average",
            };
        }

        // A body that found itself strong in everything but the results would not be believed.
        var completed = profile == Profile.Completed ? tasks - _random.Int(1, 3) : tasks;
        facts["grades"] = profile == Profile.Good ? With(grades, "partyBuilding", "good", "taskResults", "good") : grades;
        facts["tasks"] = new JsonObject
        {
            ["assigned"] = tasks,
            ["completed"] = completed,
            ["onTime"] = profile == Profile.Completed ? completed - 2 : completed,
            ["exceeded"] = profile == Profile.Excellent ? (tasks / 2) + 1 : tasks / 5,
            ["keyTargetsMissed"] = false,
        };
        facts["discipline"] = new JsonArray();
        facts["memberDiscipline"] = new JsonArray();
        facts["findings"] = new JsonObject { ["degradation"] = false, ["disunity"] = false, ["corruptionUnderManagement"] = false };
        facts["judgements"] = new JsonObject { ["exemplary"] = profile == Profile.Excellent };
    }

    private static JsonObject With(JsonObject grades, params string[] pairs)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            grades[pairs[i]] = pairs[i + 1];
        }

        return grades;
    }

    /// <summary>How the rated ones came out, as an office would count them.</summary>
    private JsonObject Subunits(IReadOnlyCollection<Profile> profiles)
    {
        var (excellent, good, completed, notCompleted) = (0, 0, 0, 0);
        foreach (var profile in profiles)
        {
            switch (profile)
            {
                case Profile.Exempt or Profile.Suspended or Profile.CommitteeSuspended or Profile.NewlyAdmitted or Profile.NotReviewed:
                    break;
                case Profile.Excellent:
                case Profile.SickLeave when _year != 2021:
                    excellent++;
                    break;
                case Profile.Completed:
                case Profile.SickLeave when _year == 2021:
                    completed++;
                    break;
                case Profile.Reprimanded or Profile.PoorCriterion or Profile.UnderHalf or Profile.ProhibitedActs:
                case Profile.SelfRemedied when _year == 2021:
                    notCompleted++;
                    break;
                default:
                    good++;
                    break;
            }
        }

        return new()
        {
            ["total"] = excellent + good + completed + notCompleted,
            ["excellent"] = excellent,
            ["good"] = good,
            ["completed"] = completed,
            ["notCompleted"] = notCompleted,
            // Under 124-QĐ/TW a fault of an earlier year counts in that year.
            ["disciplined"] = profiles.Count(profile => profile is Profile.Reprimanded or Profile.SelfRemedied || (profile == Profile.OldFault && _year == 2021)),
            ["disciplinedSelfRemedied"] = profiles.Count(profile => profile == Profile.SelfRemedied),
        };
    }
}
