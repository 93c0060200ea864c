using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD124;

/// <summary>Tập thể lãnh đạo, quản lý: 124-QĐ/TW, Điều 12, 4.2.</summary>
internal static class LeadershipCollectiveCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd124-hd25",
        Year = 2023,
        Kind = SubjectKind.LeadershipCollective,
        Ideal = """
            grades.partyBuilding/leadershipCapacity/inspectionIntegrity/organizingPrinciples/unityCoordination/leadershipResponsibility/taskResults/remediation=good/good/good/good/good/good/excellent/good
            tasks.assigned/completed=20/20 tasks.keyTargetsMissed=false discipline=[] memberDiscipline=[] judgements.exemplary=true
            findings.disunity/degradation=false/false
            """,
        Triggers =
        [
            ("grades.partyBuilding=poor", "poorCriterion"),
            ("grades.leadershipCapacity=poor", "poorCriterion"),
            ("grades.inspectionIntegrity=poor", "poorCriterion"),
            ("grades.organizingPrinciples=poor", "poorCriterion"),
            ("grades.unityCoordination=poor", "poorCriterion"),
            ("grades.leadershipResponsibility=poor", "poorCriterion"),
            ("grades.remediation=poor", "poorCriterion"),
            ("grades.taskResults=poor", "poorCriterion"),
            ("findings.disunity=true", "disunity"),
            ("findings.degradation=true", "degradation"),
            ("tasks.completed=9 tasks.keyTargetsMissed=true", "tasks"),
            ("discipline=reprimand@2023-03-01..2023-09-01", "discipline"),
            ("memberDiscipline=reprimand@2023-03-01..2023-09-01", "discipline"),
            ("discipline=reprimand@2023-03-01..2024-02-01", "discipline"),
        ],
        Weighed =
        [
            ("discipline=reprimand@2023-03-01..2024-02-01+self", "reRating", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("memberDiscipline=reprimand@2023-03-01..2024-02-01+self", "memberReRating", "NeedsAuthority(NotCompleted, Good, notCompleted.memberReRating)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            ("judgements.exemplary=false", "Rated(Good)"),
            ("grades.taskResults=good", "Rated(Good)"),
            ("grades.partyBuilding=average", "Rated(Good)"),
            ("grades.leadershipCapacity=average", "Rated(Good)"),
            ("grades.inspectionIntegrity=average", "Rated(Good)"),
            ("grades.organizingPrinciples=average", "Rated(Good)"),
            ("grades.unityCoordination=average", "Rated(Good)"),
            ("grades.leadershipResponsibility=average", "Rated(Good)"),
            ("grades.remediation=average", "Rated(Good)"),
            ("grades.remediation=-", "Rated(Excellent)"),
            ("grades.taskResults=average", "Rated(Completed)"),
            ("tasks.completed=9", "Rated(Excellent)"),
            ("tasks.keyTargetsMissed=true", "Rated(Excellent)"),
            ("tasks.completed=9 tasks.keyTargetsMissed=true tasks.forceMajeure=true", "Rated(Excellent)"),
            // Any form counts unless self-detected and remedied; Excellent knows no exception for a member.
            ("discipline=reprimand@2023-03-01..2023-09-01+self", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2023-03-01..2023-09-01+self", "Rated(Good)"),
            ("memberDiscipline=reprimand@2023-03-01..2023-09-01+former", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2022-03-01..2023-02-01", "Rated(Excellent)"),
            ("discipline=reprimand@2023-03-01..2024-02-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("memberDiscipline=reprimand@2023-03-01..2024-02-01+self", "NeedsAuthority(NotCompleted, Good, notCompleted.memberReRating)"),
            ("memberDiscipline=reprimand@2023-03-01..2024-02-01+self+former", "Rated(Excellent)"),
        ],
        Gates =
        [
            ("reviewed=false", "NotRated(notReviewed)", true),
        ],
        Notes =
        [
            ("discipline=reprimand@2022-03-01..2023-02-01", "reRatesYear"),
            ("memberDiscipline=reprimand@2022-03-01..2023-02-01", "reRatesYear"),
            ("memberDiscipline=reprimand@2022-03-01..2023-02-01+former", ""),
            ("discipline=reprimand@2023-03-01..2024-02-01", ""),
        ],
        Unknowns =
        [
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("grades.taskResults=?", "Undetermined(Ratings)"),
            ("tasks.keyTargetsMissed=?", "Rated(Excellent)"),
            ("tasks.completed=9 tasks.keyTargetsMissed=?", "Undetermined(NotCompleted, Excellent)"),
            ("memberDiscipline=?", "Undetermined(NotCompleted, Good, Excellent, NeedsAuthority)"),
        ],
    };
}
