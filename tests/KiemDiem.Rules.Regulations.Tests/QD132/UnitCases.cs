using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD132;

/// <summary>Tổ chức, cơ quan, đơn vị: 132-QĐ/TW, Điều 12, read after the tier of Party organisations.</summary>
internal static class UnitCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd132-hd21",
        Year = 2021,
        Kind = SubjectKind.Unit,
        Ideal = """
            grades.partyBuilding/leadershipCapacity/inspectionIntegrity/organizingPrinciples/unityCoordination/leadershipResponsibility/taskResults/remediation=good/good/good/good/good/good/excellent/good
            tasks.assigned/completed=20/20 discipline=[] judgements.exemplary=true
            subunits.total/excellent/good/completed/notCompleted=10/1/7/2/0
            """,
        Triggers =
        [
            ("tasks.completed=9", "tasks"),
            ("subunits.good/completed/notCompleted=4/2/3", "subunits"),
        ],
        Weighed =
        [
            ("discipline=warning@2021-03-01..2023-12-01+self", "reRating", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            ("judgements.exemplary=false", "Rated(Good)"),
            ("grades.taskResults=good", "Rated(Good)"),
            ("grades.leadershipCapacity=average", "Rated(Good)"),
            ("grades.inspectionIntegrity=average", "Rated(Good)"),
            ("grades.organizingPrinciples=average", "Rated(Good)"),
            ("grades.unityCoordination=average", "Rated(Good)"),
            ("grades.leadershipResponsibility=average", "Rated(Good)"),
            ("grades.remediation=average", "Rated(Good)"),
            ("grades.remediation=-", "Rated(Excellent)"),
            ("grades.partyBuilding=average", "Rated(Good)"),
            ("grades.partyBuilding=poor", "Rated(NotCompleted)"),
            ("grades.taskResults=average", "Rated(Completed)"),
            ("subunits.good/completed=6/3", "Rated(Good)"),
            ("subunits.good/completed=4/5", "Rated(Good)"),
            ("subunits.good/completed=3/6", "Rated(Completed)"),
            ("subunits.completed/notCompleted=1/1", "Rated(Completed)"),
            ("subunits.completed/notCompleted=0/2", "Rated(Completed)"),
            ("subunits.total/excellent/good/completed=0/0/0/0", "Rated(Excellent)"),
            // Bodies of the same level are not looked at for a unit.
            ("peerBodiesLowestRating=notCompleted", "Rated(Excellent)"),
            // No level matches: not completed. So is who was disciplined, for the level of completed asks for none.
            ("grades.taskResults=poor", "Rated(NotCompleted)"),
            ("grades.leadershipCapacity=poor", "Rated(NotCompleted)"),
            ("discipline=reprimand@2021-03-01..2021-09-01", "Rated(NotCompleted)"),
            ("discipline=reprimand@2021-03-01..2021-09-01+self", "Rated(Excellent)"),
            ("discipline=reprimand@2021-03-01..2021-09-01+counted", "Rated(Excellent)"),
            ("discipline=warning@2021-03-01..2023-12-01", "Rated(NotCompleted)"),
            ("discipline=warning@2021-03-01..2023-12-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("discipline=warning@2021-03-01..2023-12-01+self grades.taskResults=poor", "Rated(NotCompleted)"),
            ("tasks.completed=9 tasks.forceMajeure=true", "Rated(Excellent)"),
            ("participation.foundedOn=2021-06-30", "Rated(Excellent)"),
        ],
        Gates =
        [
            ("participation.foundedOn=2021-07-01", "NotRated(foundedUnderSixMonths)", false),
            ("reviewed=false", "NotRated(notReviewed)", true),
        ],
        Unknowns =
        [
            ("subunits.notCompleted=?", "Rated(Excellent)"),
            ("subunits.good/completed/notCompleted=?/?/?", "Undetermined(Ratings)"),
            ("tasks.completed=?", "Undetermined(NotCompleted, Excellent)"),
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("judgements.exemplary=?", "Undetermined(Good, Excellent)"),
        ],
    };
}
