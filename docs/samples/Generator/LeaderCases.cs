using System.Text.Json.Nodes;

namespace KiemDiem.Rules.Samples;

/// <summary>The chairman of the people's committee and the two deputies, as leaders; as members they have a case of their own.</summary>
internal static class LeaderCases
{
    private static readonly string[] Criteria = ["politicalIdeology", "ethicsLifestyle", "organizationDiscipline", "workStyle", "taskResults", "capacityExemplarity", "remediation"];

    public static IEnumerable<JsonObject> All(Commune commune, int year)
    {
        var leaders = commune.Leaders;
        return
        [
            // The head's own year was outstanding; the collective and the unit were good.
            Leader(leaders[0], 1, "head", outstanding: true),
            Leader(leaders[1], 2, "deputy", outstanding: year == 2023),
            Leader(leaders[2], 3, "deputy", outstanding: false),
        ];
    }

    private static JsonObject Leader(Person person, int number, string position, bool outstanding)
    {
        var grades = new JsonObject();
        foreach (var criterion in Criteria)
        {
            grades[criterion] = criterion == "taskResults" && outstanding ? "excellent" : "good";
        }

        return new()
        {
            ["id"] = $"ld-{number:000}",
            ["kind"] = "leader",
            ["person"] = person.PersonId,
            ["name"] = person.Name,
            ["unit"] = CollectiveCases.UnitId,
            ["cohort"] = position == "head" ? "chu-tich-xa" : "pho-chu-tich-xa",
            ["position"] = position,
            ["collective"] = CollectiveCases.LeadershipId,
            ["managedCentrally"] = false,
            ["grades"] = grades,
            ["tasks"] = Tasks(16, outstanding ? 9 : 3),
            ["unitTasks"] = Tasks(24, outstanding ? 13 : 6),
            ["discipline"] = new JsonArray(),
            ["findings"] = new JsonObject
            {
                ["degradation"] = false,
                ["prohibitedActs"] = false,
                ["exemplarityBreach"] = false,
                ["corruptionUnderManagement"] = false,
            },
            ["judgements"] = new JsonObject { ["exemplary"] = outstanding, ["exemplaryConduct"] = true, ["initiatives"] = outstanding },
            ["stateEmployee"] = true,
            ["stateRating"] = outstanding ? "excellent" : "good",
            ["subunits"] = new JsonObject
            {
                ["total"] = 7,
                ["excellent"] = 0,
                ["good"] = 6,
                ["completed"] = 1,
                ["notCompleted"] = 0,
                ["disciplined"] = 0,
                ["disciplinedSelfRemedied"] = 0,
            },
            ["unitRating"] = "good",
            ["collectiveRating"] = "good",
        };
    }

    private static JsonObject Tasks(int assigned, int exceeded) => new()
    {
        ["assigned"] = assigned,
        ["completed"] = assigned,
        ["onTime"] = assigned,
        ["exceeded"] = exceeded,
        ["keyTargetsMissed"] = false,
    };
}
