using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD132;

/// <summary>Cán bộ lãnh đạo, quản lý: 21-HD/BTCTW, Mục II.B, Tiết 4, with 89-QĐ/TW, Mục III.1; 132-QĐ/TW, Điều 12 khoản 4 điểm c.</summary>
internal static class LeaderCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd132-hd21",
        Year = 2021,
        Kind = SubjectKind.Leader,
        Ideal = """
            position=head tasks.assigned/completed/onTime/exceeded=20/20/20/0 unitTasks.assigned/completed/onTime/exceeded=20/20/20/10
            subunits.total/excellent/good/completed/notCompleted=10/1/6/3/0 discipline=[] findings.degradation/corruptionUnderManagement=false/false
            judgements.exemplaryConduct/initiatives=true/true collectiveRating=excellent unitRating=excellent
            """,
        Triggers =
        [
            ("findings.degradation=true", "degradation"),
            ("discipline=reprimand@2021-03-01..2021-09-01", "discipline"),
            ("discipline=reprimand@2021-03-01..2021-09-01+self", "discipline"),
            ("tasks.completed/onTime=9/9", "tasks"),
            ("unitTasks.completed/onTime/exceeded=9/9/9", "unitTasks"),
            ("unitRating=notCompleted", "unitRating"),
            ("findings.corruptionUnderManagement=true", "corruption"),
        ],
        Weighed =
        [
            ("discipline=warning@2021-03-01..2023-12-01+self", "reRating", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
        ],
        Levels =
        [
            ("", "Rated(Excellent)"),
            ("judgements.initiatives=false", "Rated(Good)"),
            ("unitTasks.exceeded=9", "Rated(Good)"),
            ("subunits.good/completed=5/4", "Rated(Good)"),
            ("subunits.total/excellent/good/completed=0/0/0/0", "Rated(Excellent)"),
            ("tasks.assigned/completed/onTime=0/0/0", "Rated(Excellent)"),
            // Under Good: late, or the unit short of its targets.
            ("tasks.onTime=19", "Rated(Completed)"),
            ("tasks.onTime=16", "Rated(Completed)"),
            ("unitTasks.onTime=16", "Rated(Excellent)"),
            ("unitTasks.onTime=15", "Rated(Completed)"),
            ("unitTasks.completed/onTime=19/19", "Rated(Completed)"),
            ("unitTasks.completed/onTime/exceeded=15/15/10", "Rated(Completed)"),
            ("subunits.completed/notCompleted=2/1", "Rated(Completed)"),
            // The list of 89-QĐ/TW for not completed is closed: what reaches no level is left to the authority.
            ("judgements.exemplaryConduct=false", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)"),
            ("tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)"),
            ("tasks.completed/onTime=19/19", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)"),
            ("unitTasks.completed/onTime/exceeded=14/14/10", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true", "Rated(Excellent)"),
            ("discipline=reprimand@2021-03-01..2021-09-01+counted", "Rated(Excellent)"),
            ("discipline=warning@2021-03-01..2023-12-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("discipline=warning@2021-03-01..2023-12-01+self collectiveRating=good", "NeedsAuthority(NotCompleted, Good, notCompleted.reRating)"),
            ("discipline=warning@2021-03-01..2023-12-01+self tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, notCompleted.reRating)"),
        ],
        Gates =
        [
            ("reviewed=false", "NotRated(notReviewed)", true),
            ("managedCentrally=true", "NeedsAuthority(Ratings, managedCentrally)", false),
            ("managedCentrally=true findings.degradation=true", "NeedsAuthority(Ratings, managedCentrally)", false),
        ],
        Ceilings =
        [
            ("participation.sickLeaveMonths=3", "Rated(Completed)", "ceiling.sickLeave"),
            ("participation.sickLeaveMonths=2.9", "Rated(Excellent)", ""),
            ("collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good"),
            ("collectiveRating=completed", "Rated(Completed)", "ceiling.collectiveRating.completed"),
            ("collectiveRating=notCompleted", "Rated(NotCompleted)", "ceiling.collectiveRating.notCompleted"),
            ("unitRating=good", "Rated(Good)", "ceiling.unitRating.good"),
            ("unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
            ("collectiveRating=good unitRating=good", "Rated(Good)", "ceiling.collectiveRating.good ceiling.unitRating.good"),
            ("collectiveRating=good unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
            ("collectiveRating=-", "Rated(Excellent)", ""),
            ("collectiveRating=good judgements.initiatives=false", "Rated(Good)", ""),
            // The central text binds the head only.
            ("position=deputy collectiveRating=completed unitRating=completed", "Rated(Excellent)", ""),
            ("position=member collectiveRating=completed unitRating=completed", "Rated(Excellent)", ""),
            ("position=none collectiveRating=completed unitRating=completed", "Rated(Excellent)", ""),
        ],
        Anticipated =
        [
            "ceiling.unitRating.notCompleted",
        ],
        Notes =
        [
            ("managedCentrally=true", "centralFramework"),
            ("participation.maternityLeave=true", "rateActualWork"),
        ],
        Unknowns =
        [
            ("collectiveRating=?", "Undetermined(Ratings)"),
            ("position=?", "Rated(Excellent)"),
            ("position=? collectiveRating=good", "Undetermined(Good, Excellent)"),
            ("position=deputy collectiveRating=?", "Rated(Excellent)"),
            ("collectiveRating=? judgements.initiatives=false", "Undetermined(NotCompleted, Completed, Good)"),
            ("judgements.exemplaryConduct=?", "Undetermined(Excellent, NeedsAuthority)"),
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("findings.corruptionUnderManagement=?", "Undetermined(NotCompleted, Excellent)"),
            ("findings.corruptionUnderManagement=? findings.corruptionSelfRemedied=true", "Rated(Excellent)"),
        ],
    };
}
