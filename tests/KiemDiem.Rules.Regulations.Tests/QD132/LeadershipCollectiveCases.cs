using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD132;

/// <summary>Tập thể lãnh đạo, quản lý: 21-HD/BTCTW, Mục II.B, Tiết 3.</summary>
internal static class LeadershipCollectiveCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd132-hd21",
        Year = 2021,
        Kind = SubjectKind.LeadershipCollective,
        Ideal = """
            grades.partyBuilding/leadershipCapacity/inspectionIntegrity/organizingPrinciples/unityCoordination/leadershipResponsibility/taskResults/remediation=excellent/good/good/good/good/good/excellent/good
            tasks.assigned/completed=20/20 tasks.keyTargetsMissed=false discipline=[] memberDiscipline=[]
            findings.disunity/degradation=false/false judgements.exemplary=true unitRating=excellent
            """,
        Triggers =
        [
            ("findings.disunity=true", "disunity"),
            ("findings.degradation=true", "degradation"),
            ("tasks.completed=9 tasks.keyTargetsMissed=true", "tasks"),
            ("discipline=reprimand@2021-03-01..2021-09-01", "discipline"),
            ("memberDiscipline=warning@2021-03-01..2021-09-01", "memberDiscipline"),
            ("memberDiscipline=warning@2021-03-01..2021-09-01+self+former", "memberDiscipline"),
        ],
        Weighed =
        [
            ("discipline=warning@2021-03-01..2023-12-01+self", "reRating", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("memberDiscipline=warning@2021-03-01..2023-12-01+self", "memberReRating", "NeedsAuthority(NotCompleted, Excellent, notCompleted.memberReRating)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            ("judgements.exemplary=false", "Rated(Good)"),
            ("grades.taskResults=good", "Rated(Good)"),
            ("grades.partyBuilding=good", "Rated(Good)"),
            ("grades.leadershipCapacity=average", "Rated(Good)"),
            ("grades.inspectionIntegrity=average", "Rated(Good)"),
            ("grades.organizingPrinciples=average", "Rated(Good)"),
            ("grades.unityCoordination=average", "Rated(Good)"),
            ("grades.leadershipResponsibility=average", "Rated(Good)"),
            ("grades.remediation=average", "Rated(Good)"),
            ("grades.partyBuilding=average", "Rated(Completed)"),
            ("grades.taskResults=average", "Rated(Completed)"),
            ("grades.partyBuilding=poor", "Rated(NotCompleted)"),
            ("grades.unityCoordination=poor", "Rated(NotCompleted)"),
            // Under half and key targets missed: the comma is read as "and".
            ("tasks.completed=9", "Rated(Excellent)"),
            ("tasks.keyTargetsMissed=true", "Rated(Excellent)"),
            ("tasks.completed=9 tasks.keyTargetsMissed=-", "Rated(Excellent)"),
            ("tasks.completed=9 tasks.keyTargetsMissed=true tasks.forceMajeure=true", "Rated(Excellent)"),
            // Members: from Warning up.
            ("memberDiscipline=reprimand@2021-03-01..2021-09-01", "Rated(Excellent)"),
            ("memberDiscipline=warning@2021-03-01..2021-09-01+counted", "Rated(Excellent)"),
            ("memberDiscipline=warning@2021-03-01..2023-12-01", "Rated(NotCompleted)"),
            ("memberDiscipline=warning@2021-03-01..2023-12-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.memberReRating)"),
            ("memberDiscipline=reprimand@2021-03-01..2023-12-01+self", "Rated(Excellent)"),
            ("discipline=warning@2021-03-01..2023-12-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
        ],
        Gates =
        [
            ("participation.foundedOn=2021-07-01", "NotRated(foundedUnderSixMonths)", false),
            ("reviewed=false", "NotRated(notReviewed)", true),
        ],
        Ceilings =
        [
            ("unitRating=good", "Rated(Good)", "ceiling.unitRating.good"),
            ("unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
            ("unitRating=notCompleted", "Rated(NotCompleted)", "ceiling.unitRating.notCompleted"),
            ("unitRating=-", "Rated(Excellent)", ""),
            ("unitRating=good judgements.exemplary=false", "Rated(Good)", ""),
        ],
        Unknowns =
        [
            ("unitRating=?", "Undetermined(Ratings)"),
            ("tasks.keyTargetsMissed=?", "Rated(Excellent)"),
            ("tasks.completed=9 tasks.keyTargetsMissed=?", "Undetermined(NotCompleted, Excellent)"),
            ("memberDiscipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("memberDiscipline=?@2021-03-01..2021-09-01", "Undetermined(NotCompleted, Excellent)"),
            ("grades.unityCoordination=?", "Undetermined(NotCompleted, Good, Excellent)"),
        ],
    };
}
