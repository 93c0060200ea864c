using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>
/// Cán bộ lãnh đạo, quản lý: 366-QĐ/TW, Điều 11, and the quarters of 02-HD/BTCTW, which count from 2026; what they do not do in 2025 stands in
/// <see cref="QuarterTests"/>.
/// </summary>
internal static class LeaderCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd366-hd43",
        Year = 2026,
        Kind = SubjectKind.Leader,
        Ideal = """
            score.general/results=28/64 unitTasks.assigned/completed/onTime/exceeded=20/20/20/6 unitTasks.fiveTargetsMissed=false remediatedShare=1
            subunits.total/excellent/good/completed/notCompleted=10/1/4/5/0 lowConfidenceShare=0 discipline=[] findings.degradation/corruptionUnderManagement=false/false
            quarters=good;good;completed;excellent
            """,
        Triggers =
        [
            ("score.general/results=20/29.5", "points"),
            ("unitTasks.completed/onTime=13/13", "unitTasks"),
            ("unitTasks.fiveTargetsMissed=true", "unitTasks"),
            ("subunits.completed/good/notCompleted=3/0/6", "subunits"),
            ("lowConfidenceShare=0.51", "lowConfidence"),
            ("discipline=reprimand@2026-03-01..2026-09-01+duty", "discipline"),
            ("discipline=reprimand@2026-03-01..2026-09-01+duty+former", "discipline"),
            ("discipline=reprimand@2025-03-01..2026-02-01+duty", "discipline"),
            ("findings.degradation=true", "degradation"),
            ("findings.degradation=true findings.corruptionSelfRemedied=true", "degradation"),
            ("findings.corruptionUnderManagement=true", "corruption"),
            ("findings.corruptionUnderManagement=true findings.selfDetectedAndRemedied=true", "corruption"),
        ],
        Weighed =
        [
            ("discipline=reprimand@2026-03-01..2026-09-01+duty+self", "disciplineWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.disciplineWeighed)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true", "degradationWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.degradationWeighed)"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true", "corruptionWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.corruptionWeighed)"),
            // What the ladder gives otherwise: a lower level, a gap, a level under the ceiling of the quarters.
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true score.results=60", "corruptionWeighed", "NeedsAuthority(NotCompleted, Good, notCompleted.corruptionWeighed)"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true unitTasks.completed/onTime=14/14", "corruptionWeighed", "NeedsAuthority(NotCompleted, Completed, notCompleted.corruptionWeighed)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true quarters=notCompleted", "degradationWeighed", "NeedsAuthority(NotCompleted, Good, notCompleted.degradationWeighed)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            .. BandCases.Levels,
            // Excellent does not ask that the unit was on time; Good does.
            ("unitTasks.onTime=0", "Rated(Excellent)"),
            ("score.general/results=30/59.5 unitTasks.exceeded=0 remediatedShare=0", "Rated(Good)"),
            ("score.general/results=28/41.5 unitTasks.onTime=16", "Rated(Completed)"),
            ("remediatedShare=-", "Rated(Excellent)"),
            ("unitTasks.assigned/completed/onTime/exceeded=0/0/0/0", "Rated(Excellent)"),
            ("unitTasks.fiveTargetsMissed=-", "Rated(Excellent)"),
            // The leader's own tasks do not count, nor their post, their collective and their unit: no ceiling of heads was seen.
            ("tasks.assigned/completed/onTime/exceeded=20/0/0/0", "Rated(Excellent)"),
            ("position=head collectiveRating=completed unitRating=completed", "Rated(Excellent)"),
            ("position=head collectiveRating=notCompleted unitRating=notCompleted", "Rated(Excellent)"),
            // Half is not over half.
            ("subunits.good/completed/notCompleted=4/0/5", "Rated(Excellent)"),
            ("subunits.total/excellent/good/completed=0/0/0/0", "Rated(Excellent)"),
            ("lowConfidenceShare=0.5", "Rated(Excellent)"),
            ("lowConfidenceShare=-", "Rated(Excellent)"),
            ("discipline=reprimand@2026-03-01..2026-09-01+private", "Rated(Excellent)"),
            ("discipline=reprimand@2026-03-01..2026-09-01+duty+counted", "Rated(Excellent)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty", "Rated(Excellent)"),
            // The way out beside another case, and under 50 points; force majeure is none for leaders.
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true lowConfidenceShare=0.51", "Rated(NotCompleted)"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true findings.degradation=true", "Rated(NotCompleted)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true unitTasks.fiveTargetsMissed=true", "Rated(NotCompleted)"),
            ("discipline=reprimand@2026-03-01..2026-09-01+duty+self score.general/results=20/29.5", "Rated(NotCompleted)"),
            ("unitTasks.completed/onTime=13/13 unitTasks.forceMajeure=true", "Rated(NotCompleted)"),
            ("unitTasks.fiveTargetsMissed=true findings.selfDetectedAndRemedied=true", "Rated(NotCompleted)"),
            ("managedCentrally=true", "Rated(Excellent)"),
            ("participation.sickLeaveMonths=12", "Rated(Excellent)"),
            ("participation.committeeSuspended=true", "Rated(Excellent)"),
            ("participation.suspended/exempt=true/true", "Rated(Excellent)"),
        ],
        Gaps =
        [
            ("unitTasks.exceeded=5", "NeedsAuthority(Good, gap.excellentBand)"),
            ("remediatedShare=0.99", "NeedsAuthority(Good, gap.excellentBand)"),
            ("remediatedShare=0.99 quarters=notCompleted", "NeedsAuthority(Good, gap.excellentBand)"),
            ("unitTasks.exceeded=5 unitTasks.onTime=16", "NeedsAuthority(Completed, gap.late)"),
            ("score.general/results=28/42 unitTasks.onTime=19", "NeedsAuthority(Completed, gap.late)"),
            ("score.general/results=28/42 unitTasks.onTime=16", "NeedsAuthority(Completed, gap.late)"),
            ("score.general/results=28/42 unitTasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("score.general/results=20/30 unitTasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("unitTasks.completed/onTime=19/19", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
            ("score.general/results=20/30 unitTasks.completed/onTime=14/14", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
        ],
        Gates =
        [
            ("reviewed=false", "NotRated(notReviewed)", true),
        ],
        Ceilings =
        [
            ("quarters=good;notCompleted;good", "Rated(Good)", "ceiling.quarters"),
            ("quarters=notCompleted;notCompleted", "Rated(Good)", "ceiling.quarters"),
            ("quarters=completed;completed;completed;completed", "Rated(Excellent)", ""),
            ("quarters=[]", "Rated(Excellent)", ""),
            ("quarters=notCompleted score.results=60", "Rated(Good)", ""),
            ("quarters=notCompleted score.general/results=20/30", "Rated(Completed)", ""),
        ],
        Notes =
        [
            ("quarters=notCompleted;notCompleted;good", "replacementConsidered"),
            ("quarters=good;notCompleted;notCompleted", "replacementConsidered"),
            ("quarters=notCompleted;good;notCompleted", ""),
            ("managedCentrally=true", "centralFramework"),
            ("participation.sickLeaveMonths=3", "rateActualWork"),
            ("participation.sickLeaveMonths=2.9", ""),
            ("participation.maternityLeave=true", "rateActualWork"),
            ("participation.committeeSuspended=true", "reviewBeforeSuspension"),
        ],
        Unknowns =
        [
            ("score.general=?", "Undetermined(Completed, Good, Excellent)"),
            ("score.results=?", "Undetermined(Ratings)"),
            ("unitTasks.exceeded=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("unitTasks.onTime=?", "Rated(Excellent)"),
            ("unitTasks.onTime=? score.results=60", "Undetermined(Good, NeedsAuthority)"),
            ("unitTasks.fiveTargetsMissed=?", "Undetermined(NotCompleted, Excellent)"),
            ("subunits.good/completed/notCompleted=?/?/?", "Undetermined(NotCompleted, Excellent)"),
            ("subunits.completed/notCompleted=?/?", "Rated(Excellent)"),
            ("lowConfidenceShare=?", "Undetermined(NotCompleted, Excellent)"),
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("discipline=reprimand@2026-03-01..2026-09-01", "Undetermined(NotCompleted, Excellent)"),
            ("findings.corruptionUnderManagement=?", "Undetermined(NotCompleted, Excellent)"),
            ("findings.corruptionUnderManagement=? findings.corruptionSelfRemedied=true", "Undetermined(Excellent, NeedsAuthority)"),
            ("quarters=?", "Undetermined(Good, Excellent)"),
            ("quarters=? score.results=60", "Rated(Good)"),
        ],
    };
}
