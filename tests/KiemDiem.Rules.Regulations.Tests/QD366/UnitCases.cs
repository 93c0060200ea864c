using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>
/// Tổ chức, cơ quan, đơn vị, and Party organisations: 366-QĐ/TW, Điều 11. No list of cases of Not completed was seen, so they fall there by their
/// points alone.
/// </summary>
internal static class UnitCases
{
    public static LadderCases OfPartyOrganization => Cases with { Kind = SubjectKind.PartyOrganization };

    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd366-hd43",
        Year = 2025,
        Kind = SubjectKind.Unit,
        Ideal = """
            score.general/results=28/64 tasks.assigned/completed/onTime/exceeded=20/20/20/6 remediatedShare=1
            subunits.total/disciplined=10/0 memberDiscipline=[]
            """,
        Triggers =
        [
            ("score.general/results=20/29.5", "points"),
            ("score.general/results=0/0", "points"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            .. BandCases.Levels,
            ("score.general/results=30/59.5 tasks.exceeded=0 remediatedShare=0", "Rated(Good)"),
            ("score.general/results=28/41.5 tasks.onTime=16", "Rated(Completed)"),
            ("remediatedShare=-", "Rated(Excellent)"),
            // Discipline below and in the leadership bars Excellent only; the former unit answers for its own.
            ("subunits.disciplined=10 score.results=60", "Rated(Good)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty score.results=60", "Rated(Good)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+former", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+counted", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2024-03-01..2024-09-01+duty", "Rated(Excellent)"),
            // No case of Not completed but the points.
            ("findings.degradation/disunity/personnelViolations/corruptionUnderManagement=true/true/true/true", "Rated(Excellent)"),
            ("discipline=warning@2025-03-01..2025-09-01+duty", "Rated(Excellent)"),
            ("tasks.fiveTargetsMissed/keyTargetsMissed=true/true", "Rated(Excellent)"),
            ("memberCount=2", "Rated(Excellent)"),
            ("participation.foundedOn=2025-12-01", "Rated(Excellent)"),
        ],
        Gaps =
        [
            ("tasks.exceeded=5", "NeedsAuthority(Good, gap.excellentBand)"),
            ("remediatedShare=0.99", "NeedsAuthority(Good, gap.excellentBand)"),
            ("subunits.disciplined=1", "NeedsAuthority(Good, gap.excellentBand)"),
            ("subunits.disciplined/disciplinedSelfRemedied=1/1", "NeedsAuthority(Good, gap.excellentBand)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty", "NeedsAuthority(Good, gap.excellentBand)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+self", "NeedsAuthority(Good, gap.excellentBand)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+private", "NeedsAuthority(Good, gap.excellentBand)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01", "NeedsAuthority(Good, gap.excellentBand)"),
            ("score.general/results=28/42 tasks.onTime=19", "NeedsAuthority(Completed, gap.late)"),
            ("tasks.onTime=16", "NeedsAuthority(Completed, gap.late)"),
            ("tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("score.general/results=20/30 tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            // Any share unfinished, up to all of them.
            ("tasks.completed/onTime=19/19", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
            ("score.general/results=20/30 tasks.completed/onTime/exceeded=9/9/0", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
            ("tasks.completed/onTime/exceeded=0/0/0", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
        ],
        Gates =
        [
            ("reviewed=false", "NotRated(notReviewed)", true),
        ],
        Unknowns =
        [
            ("score.results=?", "Undetermined(Ratings)"),
            ("tasks.completed/onTime/exceeded=?/?/?", "Undetermined(Excellent, NeedsAuthority)"),
            ("subunits.disciplined=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("subunits.disciplined=? score.results=60", "Rated(Good)"),
            ("memberDiscipline=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("memberDiscipline=reprimand@2025-03-01..?", "Undetermined(Excellent, NeedsAuthority)"),
            ("remediatedShare=?", "Undetermined(Excellent, NeedsAuthority)"),
        ],
    };
}
