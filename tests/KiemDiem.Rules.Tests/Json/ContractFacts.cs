namespace KiemDiem.Rules.Tests.Json;

/// <summary>The facts of contract 1, written out: key, a kind that has it, a value as JSON, a value of a wrong type, whether null is a value.</summary>
internal static class ContractFacts
{
    private const string Member = "partyMember";
    private const string Leader = "leader";
    private const string Cell = "partyCell";

    public static readonly (string Key, string Kind, string Valid, string WrongType, bool TakesNull)[] All =
    [
        Text("person"), Text("name"), Text("unit"), Text("parent"), Text("cohort"), Text("collective"),
        ("position", Leader, "\"deputy\"", "1", false),
        Flag("managedCentrally"), Flag("reviewed"),
        Grade("politicalIdeology", Member), Grade("ethicsLifestyle", Member), Grade("organizationDiscipline", Member), Grade("workStyle", Member),
        Grade("partyBuilding", Cell), Grade("leadershipCapacity", Cell), Grade("inspectionIntegrity", Cell), Grade("organizingPrinciples", Cell),
        Grade("unityCoordination", Cell), Grade("leadershipResponsibility", Cell),
        Grade("taskResults", Member), Grade("capacityExemplarity", Member), Grade("remediation", Member, true),
        ("score.general", Member, "28.5", "\"28\"", false), ("score.results", Member, "70", "true", false),
        .. Tasks("tasks", Cell), .. Tasks("unitTasks", Leader),
        Disciplines("discipline", Member), Disciplines("memberDiscipline", Cell),
        Flag("findings.degradation"), Flag("findings.prohibitedActs"), Flag("findings.exemplarityBreach"), Flag("findings.disunity"),
        Flag("findings.personnelViolations"), Flag("findings.corruptionUnderManagement"), Flag("findings.corruptionSelfRemedied"), Flag("findings.selfDetectedAndRemedied"),
        Flag("judgements.exemplary"), Flag("judgements.exemplaryConduct"), Flag("judgements.initiatives"),
        ("remediatedShare", Member, "0.75", "\"75%\"", true), ("lowConfidenceShare", Leader, "0", "[]", true),
        Flag("stateEmployee"), Rating("stateRating", Member),
        Count("subunits.total", Cell), Count("subunits.excellent", Cell), Count("subunits.good", Cell), Count("subunits.completed", Cell),
        Count("subunits.notCompleted", Cell), Count("subunits.disciplined", Cell), Count("subunits.disciplinedSelfRemedied", Cell),
        Rating("peerBodiesLowestRating", Cell), Rating("unitRating", Leader), Rating("collectiveRating", Leader), Count("memberCount", Cell),
        Flag("participation.exempt"), Flag("participation.suspended"), Flag("participation.committeeSuspended"),
        Date("participation.admittedOn", false), Date("participation.foundedOn", false),
        ("participation.sickLeaveMonths", Member, "3.5", "\"3\"", false),
        Flag("participation.maternityLeave"), Flag("participation.temporaryActivity"), Date("participation.transferredOn", true),
        ("quarters", Member, """["good","excellent","completed","notCompleted"]""", "\"good\"", false),
        ("dossier", Member, """["bản tự kiểm điểm"]""", "{}", false),
        ("registrations", Member, "[]", "1", false),
    ];

    public static TheoryData<string> Keys => [.. All.Select(fact => fact.Key)];

    public static (string Key, string Kind, string Valid, string WrongType, bool TakesNull) Of(string key) => All.Single(fact => fact.Key == key);

    private static (string, string, string, string, bool) Text(string key) => (key, Member, "\"Chi bộ thôn Ngòi\"", "7", false);

    private static (string, string, string, string, bool) Flag(string key) => (key, Member, "true", "\"true\"", false);

    private static (string, string, string, string, bool) Grade(string key, string kind, bool takesNull = false) => ("grades." + key, kind, "\"average\"", "3", takesNull);

    private static (string, string, string, string, bool) Rating(string key, string kind) => (key, kind, "\"completed\"", "2", true);

    private static (string, string, string, string, bool) Count(string key, string kind) => (key, kind, "7", "\"7\"", false);

    private static (string, string, string, string, bool) Date(string key, bool takesNull) => (key, Member, "\"2023-06-30\"", "20230630", takesNull);

    private static (string, string, string, string, bool) Disciplines(string key, string kind) =>
        (key, kind, """[{"form":"warning","violatedOn":"2023-01-02","decidedOn":"2023-03-04","dutyRelated":true,"atFormerUnit":false,"selfDetectedAndRemedied":true,"countedBefore":false,"aggravatedOn":"2023-05-06"}]""", "\"warning\"", false);

    private static (string, string, string, string, bool)[] Tasks(string group, string kind) =>
    [
        Count(group + ".assigned", kind), Count(group + ".completed", kind), Count(group + ".onTime", kind), Count(group + ".exceeded", kind),
        (group + ".keyTargetsMissed", kind, "false", "0", true), (group + ".fiveTargetsMissed", kind, "true", "\"no\"", true), (group + ".forceMajeure", kind, "true", "1", false),
    ];
}
