using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>Tập thể lãnh đạo, quản lý: 366-QĐ/TW, Điều 11; the tasks are those of its unit.</summary>
internal static class LeadershipCollectiveCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd366-hd43",
        Year = 2025,
        Kind = SubjectKind.LeadershipCollective,
        Ideal = """
            score.general/results=28/64 tasks.assigned/completed/onTime/exceeded=20/20/20/6 tasks.fiveTargetsMissed=false remediatedShare=1
            memberDiscipline=[] findings.personnelViolations/disunity/degradation=false/false/false
            """,
        Triggers =
        [
            ("score.general/results=20/29.5", "points"),
            ("findings.personnelViolations=true", "personnelViolations"),
            ("findings.disunity=true", "disunity"),
            ("findings.degradation=true", "degradation"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty", "memberDiscipline"),
            ("memberDiscipline=expulsion@2025-03-01..2025-09-01+duty", "memberDiscipline"),
            ("memberDiscipline=reprimand@2024-03-01..2025-02-01+duty", "memberDiscipline"),
            ("tasks.completed/onTime=13/13", "tasks"),
            ("tasks.fiveTargetsMissed=true", "tasks"),
        ],
        Weighed =
        [
            ("findings.personnelViolations=true findings.selfDetectedAndRemedied=true", "personnelViolationsWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.personnelViolationsWeighed)"),
            ("findings.disunity=true findings.selfDetectedAndRemedied=true", "disunityWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.disunityWeighed)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true", "degradationWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.degradationWeighed)"),
            ("tasks.fiveTargetsMissed=true tasks.forceMajeure=true", "tasksWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.tasksWeighed)"),
            // A disciplined member bars Excellent without exception, which leaves Good beside Not completed.
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+self", "memberDisciplineWeighed", "NeedsAuthority(NotCompleted, Good, notCompleted.memberDisciplineWeighed)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+self score.results=60", "memberDisciplineWeighed", "NeedsAuthority(NotCompleted, Good, notCompleted.memberDisciplineWeighed)"),
            ("tasks.completed/onTime=13/13 tasks.forceMajeure=true", "tasksWeighed", "NeedsAuthority(NotCompleted, Completed, notCompleted.tasksWeighed)"),
            ("findings.disunity=true findings.selfDetectedAndRemedied=true score.general/results=20/30", "disunityWeighed", "NeedsAuthority(NotCompleted, Completed, notCompleted.disunityWeighed)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            .. BandCases.Levels,
            ("score.general/results=30/59.5 tasks.exceeded=0 remediatedShare=0", "Rated(Good)"),
            ("score.general/results=28/41.5 tasks.onTime=16", "Rated(Completed)"),
            ("remediatedShare=-", "Rated(Excellent)"),
            ("tasks.fiveTargetsMissed=-", "Rated(Excellent)"),
            ("tasks.forceMajeure=true", "Rated(Excellent)"),
            // Members: what they did elsewhere or what counted before is released, what has nothing to do with the duties only bars Excellent.
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+former", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty+counted", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+private+former", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2024-03-01..2024-09-01+duty", "Rated(Excellent)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+private score.results=60", "Rated(Good)"),
            // Of discipline, only that of the members was seen in the text.
            ("discipline=warning@2025-03-01..2025-09-01+duty", "Rated(Excellent)"),
            // Each way out is for its own cases; beside another case, and under 50 points, none helps.
            ("findings.disunity=true tasks.forceMajeure=true", "Rated(NotCompleted)"),
            ("tasks.completed/onTime=13/13 findings.selfDetectedAndRemedied=true", "Rated(NotCompleted)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+duty findings.selfDetectedAndRemedied=true", "Rated(NotCompleted)"),
            ("findings.disunity=true findings.selfDetectedAndRemedied=true tasks.fiveTargetsMissed=true", "Rated(NotCompleted)"),
            ("tasks.fiveTargetsMissed=true tasks.forceMajeure=true memberDiscipline=reprimand@2025-03-01..2025-09-01+duty", "Rated(NotCompleted)"),
            ("tasks.fiveTargetsMissed=true tasks.forceMajeure=true score.general/results=20/29.5", "Rated(NotCompleted)"),
            ("findings.disunity/personnelViolations/selfDetectedAndRemedied=true/true/true", "NeedsAuthority(NotCompleted, Excellent, notCompleted.personnelViolationsWeighed)"),
            ("memberCount=3", "Rated(Excellent)"),
            ("participation.foundedOn=2025-12-01", "Rated(Excellent)"),
        ],
        Gaps =
        [
            ("tasks.exceeded=5", "NeedsAuthority(Good, gap.excellentBand)"),
            ("remediatedShare=0.99", "NeedsAuthority(Good, gap.excellentBand)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+private", "NeedsAuthority(Good, gap.excellentBand)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+private+self", "NeedsAuthority(Good, gap.excellentBand)"),
            ("score.general/results=28/42 tasks.onTime=19", "NeedsAuthority(Completed, gap.late)"),
            ("tasks.onTime=16", "NeedsAuthority(Completed, gap.late)"),
            ("tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("score.general/results=20/30 tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("tasks.completed/onTime=19/19", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
            ("score.general/results=20/30 tasks.completed/onTime=14/14", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
        ],
        Gates =
        [
            ("reviewed=false", "NotRated(notReviewed)", true),
            ("memberCount=2", "NotRated(underThreeMembers)", false),
            ("memberCount=0", "NotRated(underThreeMembers)", false),
            ("memberCount=2 findings.disunity=true", "NotRated(underThreeMembers)", false),
        ],
        Unknowns =
        [
            ("score.results=?", "Undetermined(Ratings)"),
            ("tasks.fiveTargetsMissed=?", "Undetermined(NotCompleted, Excellent)"),
            ("tasks.fiveTargetsMissed=? tasks.forceMajeure=true", "Undetermined(Excellent, NeedsAuthority)"),
            ("findings.personnelViolations=?", "Undetermined(NotCompleted, Excellent)"),
            ("memberDiscipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("memberDiscipline=? score.results=60", "Undetermined(NotCompleted, Good, NeedsAuthority)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01", "Undetermined(NotCompleted, NeedsAuthority)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01 score.results=60", "Undetermined(NotCompleted, Good)"),
            ("memberDiscipline=reprimand@2025-03-01..2025-09-01+former", "Rated(Excellent)"),
            ("memberCount=?", "Rated(Excellent)"),
        ],
    };
}
