using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>Đảng viên and other individuals without a leading post: 366-QĐ/TW, Điều 11. The ideal case has 92 points and three in ten tasks exceeded.</summary>
internal static class PartyMemberCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd366-hd43",
        Year = 2025,
        Kind = SubjectKind.PartyMember,
        Ideal = """
            score.general/results=28/64 tasks.assigned/completed/onTime/exceeded=20/20/20/6 remediatedShare=1
            discipline=[] findings.degradation/prohibitedActs/exemplarityBreach=false/false/false
            """,
        Triggers =
        [
            ("score.general/results=20/29.5", "points"),
            ("score.general/results=0/0", "points"),
            ("findings.degradation=true", "degradation"),
            ("findings.prohibitedActs=true", "prohibitedActs"),
            ("findings.exemplarityBreach=true", "exemplarityBreach"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty", "discipline"),
            ("discipline=expulsion@2025-03-01..2025-09-01+duty", "discipline"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+former", "discipline"),
            ("discipline=reprimand@2024-03-01..2025-02-01+duty", "discipline"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty findings.selfDetectedAndRemedied=true", "discipline"),
            ("tasks.completed/onTime/exceeded=9/9/6", "tasks"),
        ],
        Weighed =
        [
            ("findings.degradation=true findings.selfDetectedAndRemedied=true", "degradationWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.degradationWeighed)"),
            ("findings.prohibitedActs=true findings.selfDetectedAndRemedied=true", "prohibitedActsWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.prohibitedActsWeighed)"),
            ("findings.exemplarityBreach=true findings.selfDetectedAndRemedied=true", "exemplarityBreachWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.exemplarityBreachWeighed)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+self", "disciplineWeighed", "NeedsAuthority(NotCompleted, Excellent, notCompleted.disciplineWeighed)"),
            // What the ladder gives otherwise: a level, or what a gap leaves.
            ("findings.degradation=true findings.selfDetectedAndRemedied=true score.general/results=28/42", "degradationWeighed", "NeedsAuthority(NotCompleted, Good, notCompleted.degradationWeighed)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+self score.general/results=20/30", "disciplineWeighed", "NeedsAuthority(NotCompleted, Completed, notCompleted.disciplineWeighed)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+self tasks.exceeded=5", "disciplineWeighed", "NeedsAuthority(NotCompleted, Good, notCompleted.disciplineWeighed)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+self tasks.completed/onTime/exceeded=10/10/6", "disciplineWeighed", "NeedsAuthority(NotCompleted, Completed, notCompleted.disciplineWeighed)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            .. BandCases.Levels,
            // Only Excellent asks how much was exceeded and remedied; with no tasks or no shortcomings there is nothing to ask.
            ("score.general/results=30/59.5 tasks.exceeded=0 remediatedShare=0", "Rated(Good)"),
            ("remediatedShare=-", "Rated(Excellent)"),
            ("tasks.assigned/completed/onTime/exceeded=0/0/0/0", "Rated(Excellent)"),
            // Late up to 20 %.
            ("score.general/results=28/41.5 tasks.onTime=19", "Rated(Completed)"),
            ("score.general/results=28/41.5 tasks.onTime=16", "Rated(Completed)"),
            // Not duty-related, counted before, of another year: no effect.
            ("discipline=reprimand@2025-03-01..2025-09-01+private", "Rated(Excellent)"),
            ("discipline=expulsion@2025-03-01..2025-09-01+private", "Rated(Excellent)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+counted", "Rated(Excellent)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+counted", "Rated(Excellent)"),
            ("discipline=reprimand@2024-03-01..2024-09-01+duty", "Rated(Excellent)"),
            ("discipline=reprimand@2025-03-01..2026-02-01+duty", "Rated(Excellent)"),
            // The way out where there is no case; beside another case, and under 50 points.
            ("findings.selfDetectedAndRemedied=true", "Rated(Excellent)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true tasks.completed/onTime/exceeded=9/9/6", "Rated(NotCompleted)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true discipline=reprimand@2025-03-01..2025-09-01+duty", "Rated(NotCompleted)"),
            ("findings.degradation=true discipline=reprimand@2025-03-01..2025-09-01+duty+self", "Rated(NotCompleted)"),
            ("findings.degradation=true findings.selfDetectedAndRemedied=true score.general/results=20/29.5", "Rated(NotCompleted)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+self score.general/results=20/29.5", "Rated(NotCompleted)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+duty+self;reprimand@2025-03-01..2025-09-01+duty", "Rated(NotCompleted)"),
            ("findings.degradation/prohibitedActs/selfDetectedAndRemedied=true/true/true", "NeedsAuthority(NotCompleted, Excellent, notCompleted.degradationWeighed)"),
            // Force majeure is no way out for those without a post.
            ("tasks.completed/onTime/exceeded=9/9/6 tasks.forceMajeure=true", "Rated(NotCompleted)"),
            // Rated all the same.
            ("participation.sickLeaveMonths=12", "Rated(Excellent)"),
            ("participation.committeeSuspended=true", "Rated(Excellent)"),
            ("participation.admittedOn=2025-06-30", "Rated(Excellent)"),
            ("stateEmployee=true stateRating=notCompleted", "Rated(Excellent)"),
        ],
        Gaps =
        [
            ("tasks.exceeded=5", "NeedsAuthority(Good, gap.excellentBand)"),
            ("score.general/results=30/60 tasks.exceeded=0", "NeedsAuthority(Good, gap.excellentBand)"),
            ("remediatedShare=0.99", "NeedsAuthority(Good, gap.excellentBand)"),
            ("score.general/results=28/42 tasks.onTime=19", "NeedsAuthority(Completed, gap.late)"),
            ("score.general/results=28/42 tasks.onTime=16", "NeedsAuthority(Completed, gap.late)"),
            ("tasks.onTime=16", "NeedsAuthority(Completed, gap.late)"),
            ("tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("score.general/results=28/42 tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("score.general/results=20/30 tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("score.general/results=20/30 tasks.onTime=0", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)"),
            ("tasks.completed/onTime=19/19", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
            ("score.general/results=28/42 tasks.completed/onTime=19/18", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
            ("score.general/results=20/30 tasks.completed/onTime=10/10", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)"),
        ],
        Gates =
        [
            ("participation.exempt=true", "NotRated(exempt)", false),
            ("participation.suspended=true", "NotRated(suspended)", false),
            ("participation.admittedOn=2025-07-01", "NotRated(admittedUnderSixMonths)", false),
            ("reviewed=false", "NotRated(notReviewed)", true),
        ],
        Notes =
        [
            ("participation.sickLeaveMonths=3", "rateActualWork"),
            ("participation.sickLeaveMonths=2.9", ""),
            ("participation.maternityLeave=true", "rateActualWork"),
            ("participation.committeeSuspended=true", "reviewBeforeSuspension"),
            ("participation.temporaryActivity=true", "ratedByHomeCell"),
            ("managedCentrally=true", ""),
            ("discipline=reprimand@2024-03-01..2025-02-01+private", ""),
        ],
        Unknowns =
        [
            ("score.general=?", "Undetermined(Completed, Good, Excellent)"),
            ("score.results=?", "Undetermined(Ratings)"),
            ("score.general/results=?/70", "Undetermined(Good, Excellent)"),
            ("score.general/results=?/19.5", "Rated(NotCompleted)"),
            ("tasks.exceeded=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("tasks.exceeded=? score.results=60", "Rated(Good)"),
            ("tasks.onTime=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("tasks.completed/onTime/exceeded=?/?/?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("remediatedShare=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("remediatedShare=? score.results=60", "Rated(Good)"),
            ("findings.degradation=?", "Undetermined(NotCompleted, Excellent)"),
            ("findings.degradation=? findings.selfDetectedAndRemedied=true", "Undetermined(Excellent, NeedsAuthority)"),
            ("findings.prohibitedActs=? score.general/results=20/29.5", "Rated(NotCompleted)"),
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            // Whether the violation has to do with the duties is not known.
            ("discipline=reprimand@2025-03-01..2025-09-01", "Undetermined(NotCompleted, Excellent)"),
            ("discipline=reprimand@2025-03-01..2025-09-01+self", "Undetermined(Excellent, NeedsAuthority)"),
            ("discipline=reprimand@2024-03-01..2024-09-01", "Rated(Excellent)"),
            ("discipline=?@2025-03-01..2025-09-01+duty", "Rated(NotCompleted)"),
            ("discipline=?@2025-03-01..2025-09-01+private", "Rated(Excellent)"),
        ],
    };
}
