using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD124;

/// <summary>Tổ chức, cơ quan, đơn vị: 124-QĐ/TW, Điều 12, 4.1; and Party organisations, by the same provisions (their assignment is unverified).</summary>
internal static class UnitCases
{
    public static LadderCases OfPartyOrganization => Cases with { Kind = SubjectKind.PartyOrganization };

    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd124-hd25",
        Year = 2023,
        Kind = SubjectKind.Unit,
        Ideal = """
            grades.partyBuilding/leadershipCapacity/inspectionIntegrity/organizingPrinciples/unityCoordination/leadershipResponsibility/taskResults/remediation=good/good/good/good/good/good/excellent/good
            tasks.assigned/completed=20/20 tasks.keyTargetsMissed=false discipline=[] memberDiscipline=[] judgements.exemplary=true
            findings.corruptionUnderManagement=false subunits.total/disciplined=10/0
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
            ("findings.corruptionUnderManagement=true", "casesBelow"),
            ("tasks.completed=9 tasks.keyTargetsMissed=true", "tasks"),
            ("discipline=reprimand@2023-03-01..2023-09-01", "discipline"),
            ("discipline=reprimand@2023-03-01..2023-09-01+self", "discipline"),
            ("discipline=reprimand@2023-03-01..2024-02-01", "discipline"),
            ("subunits.disciplined=1", "casesBelow"),
            ("subunits.disciplined/disciplinedSelfRemedied=2/1", "casesBelow"),
            ("subunits.disciplined/disciplinedSelfRemedied=3/3", "discipline"),
        ],
        Weighed =
        [
            ("discipline=reprimand@2023-03-01..2024-02-01+self", "reRating", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
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
            // A leadership member disciplined bars every level, self-detected and remedied only Excellent; the former unit answers for its own.
            ("memberDiscipline=reprimand@2023-03-01..2023-09-01", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)"),
            ("memberDiscipline=reprimand@2023-03-01..2023-09-01+self", "Rated(Good)"),
            ("memberDiscipline=reprimand@2023-03-01..2023-09-01+former", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2022-03-01..2023-02-01", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2023-03-01..2024-02-01+self", "Rated(Good)"),
            ("memberDiscipline=reprimand@2023-03-01..2024-02-01", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)"),
            ("discipline=reprimand@2022-03-01..2023-02-01", "Rated(Excellent)"),
            ("discipline=reprimand@2023-03-01..2024-02-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true", "Rated(Excellent)"),
            ("subunits.disciplined/disciplinedSelfRemedied=1/1", "Rated(Good)"),
            ("subunits.disciplined/disciplinedSelfRemedied=2/2", "Rated(Good)"),
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
            ("memberDiscipline=?", "Undetermined(Good, Excellent, NeedsAuthority)"),
            ("findings.corruptionUnderManagement=?", "Undetermined(NotCompleted, Excellent)"),
            ("subunits.disciplined=?", "Undetermined(NotCompleted, Excellent)"),
        ],
    };
}
