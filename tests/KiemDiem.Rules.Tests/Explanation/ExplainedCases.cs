using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Explanation;

using Evaluation = KiemDiem.Rules.Evaluation;

/// <summary>Six cases whose explanations together show everything that an explanation can say.</summary>
internal static class ExplainedCases
{
    /// <summary>Good, because of two conditions not Excellent; a criterion that does not apply, discipline that re-rates an earlier year, and what was assumed.</summary>
    public static Evaluation MemberGood => RegulationCatalog.Default.For(2023).Evaluate(new ReviewCase("dv-014", SubjectKind.PartyMember)
    {
        Name = "Lò Thị Hạnh",
        Grades = new()
        {
            PoliticalIdeology = Grade.Excellent, EthicsLifestyle = Grade.Good, OrganizationDiscipline = Grade.Average, WorkStyle = Grade.Good,
            CapacityExemplarity = Grade.Good, TaskResults = Grade.Excellent, Remediation = Fact<Grade>.None,
        },
        Tasks = new() { Assigned = 24, Completed = 24, OnTime = 24, Exceeded = 11 },
        Findings = new() { Degradation = false, ProhibitedActs = false, ExemplarityBreach = false },
        Judgements = new() { Exemplary = true },
        Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2022, 11, 3), DecidedOn = new(2023, 2, 14), DutyRelated = true }],
    });

    /// <summary>Not rated because admitted on 1 July, with a review still due.</summary>
    public static Evaluation MemberNotRated => RegulationCatalog.Default.For(2021).Evaluate(new ReviewCase("dv-088", SubjectKind.PartyMember)
    {
        Name = "Hoàng Văn Páo",
        Participation = new() { AdmittedOn = new DateOnly(2021, 7, 1), TransferredOn = new DateOnly(2021, 9, 15) },
    });

    /// <summary>A deputy whose Good is lowered by the rating of the collective, in a place with rules of its own; maternity leave as a note.</summary>
    public static Evaluation LeaderLowered => RegulationCatalog.Default.For(2021, "tuyen-quang").Evaluate(new ReviewCase("ld-002", SubjectKind.Leader)
    {
        Name = "Ma Thị Sen",
        Position = Position.Deputy,
        Tasks = new() { Assigned = 15, Completed = 15, OnTime = 15, Exceeded = 4 },
        UnitTasks = new() { Assigned = 30, Completed = 30, OnTime = 27, Exceeded = 12 },
        Subunits = new() { Total = Fact<int>.Known(0) },
        Judgements = new() { ExemplaryConduct = true, Initiatives = false },
        Findings = new() { Degradation = false, CorruptionUnderManagement = false },
        Discipline = [],
        CollectiveRating = Rating.Completed,
        UnitRating = Rating.Good,
        Participation = new() { MaternityLeave = true, SickLeaveMonths = 0 },
    });

    /// <summary>A head whom no level fits: the text leaves it to the authority. Judged by a text that does not govern the year.</summary>
    public static Evaluation LeaderForTheAuthority => RegulationCatalog.Default.For(2023).WithRegulation("qd132-hd21").Evaluate(new ReviewCase("ld-001", SubjectKind.Leader)
    {
        Name = "Trần Quốc Toản",
        Position = Position.Head,
        ManagedCentrally = false,
        Reviewed = true,
        Tasks = new() { Assigned = 12, Completed = 11, OnTime = 8, Exceeded = 2 },
        UnitTasks = new() { Assigned = 30, Completed = 21, OnTime = 20, Exceeded = 3 },
        Subunits = new() { Total = 7, Excellent = 0, Good = 4, Completed = 2, NotCompleted = 1 },
        Judgements = new() { ExemplaryConduct = true, Initiatives = true },
        Findings = new() { Degradation = false, CorruptionUnderManagement = true, CorruptionSelfRemedied = true },
        Discipline = [],
        CollectiveRating = Rating.Good,
        UnitRating = Rating.Good,
        Participation = new() { SickLeaveMonths = 0, MaternityLeave = false },
    });

    /// <summary>A cell of which too many members and too few tasks make it not completed.</summary>
    public static Evaluation CellNotCompleted => RegulationCatalog.Default.For(2021).Evaluate(new ReviewCase("cb-06", SubjectKind.PartyCell)
    {
        Name = "Chi bộ thôn Nà Tông",
        Grades = new()
        {
            PartyBuilding = Grade.Average, LeadershipCapacity = Grade.Average, InspectionIntegrity = Grade.Average, OrganizingPrinciples = Grade.Good,
            UnityCoordination = Grade.Good, LeadershipResponsibility = Grade.Average, TaskResults = Grade.Poor, Remediation = Grade.Average,
        },
        Tasks = new() { Assigned = 21, Completed = 10, OnTime = 9, Exceeded = 0 },
        Subunits = new() { Total = 9, Excellent = 0, Good = 3, Completed = 4, NotCompleted = 2, Disciplined = 0 },
        PeerBodiesLowestRating = Fact<Rating>.None,
        Judgements = new() { Exemplary = false },
        Discipline = [],
    });

    /// <summary>A cell of which too little is known.</summary>
    public static Evaluation CellUndetermined => RegulationCatalog.Default.For(2023).Evaluate(new ReviewCase("cb-03", SubjectKind.PartyCell)
    {
        Grades = new()
        {
            PartyBuilding = Grade.Good, LeadershipCapacity = Grade.Good, InspectionIntegrity = Grade.Average, OrganizingPrinciples = Grade.Good,
            UnityCoordination = Grade.Good, LeadershipResponsibility = Grade.Good, TaskResults = Grade.Good,
        },
        Tasks = new() { Assigned = 18, Completed = 17, KeyTargetsMissed = false },
        Findings = new() { CorruptionUnderManagement = false },
        Discipline = [],
    });
}
