using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD124;

/// <summary>Cán bộ lãnh đạo, quản lý: 124-QĐ/TW, Điều 12.</summary>
internal static class LeaderCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd124-hd25",
        Year = 2023,
        Kind = SubjectKind.Leader,
        Ideal = """
            grades.politicalIdeology/ethicsLifestyle/organizationDiscipline/workStyle/capacityExemplarity/taskResults/remediation=good/good/good/good/good/excellent/good
            tasks.assigned/completed/onTime/exceeded=20/20/20/10 discipline=[] findings.degradation/prohibitedActs/exemplarityBreach/corruptionUnderManagement=false/false/false/false
            judgements.exemplary/exemplaryConduct=true/true position=head collectiveRating=excellent unitRating=excellent
            unitTasks.assigned/completed/onTime/exceeded=20/20/20/10 subunits.total/excellent/good/completed/notCompleted=10/1/6/3/0
            """,
        Triggers =
        [
            ("grades.politicalIdeology=poor", "poorCriterion"),
            ("grades.ethicsLifestyle=poor", "poorCriterion"),
            ("grades.organizationDiscipline=poor", "poorCriterion"),
            ("grades.workStyle=poor", "poorCriterion"),
            ("grades.capacityExemplarity=poor", "poorCriterion"),
            ("grades.remediation=poor", "poorCriterion"),
            ("grades.taskResults=poor", "poorCriterion"),
            ("findings.degradation=true", "degradation"),
            ("findings.prohibitedActs=true", "prohibitedActs"),
            ("findings.exemplarityBreach=true", "exemplarityBreach"),
            ("tasks.completed/onTime/exceeded=9/9/0", "tasks"),
            ("discipline=reprimand@2023-03-01..2023-09-01", "discipline"),
            ("discipline=reprimand@2023-03-01..2023-09-01+former", "discipline"),
            ("discipline=reprimand@2023-03-01..2023-09-01+counted", "discipline"),
            ("discipline=reprimand@2023-03-01..2024-02-01", "discipline"),
            ("findings.corruptionUnderManagement=true", "corruption"),
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
            ("grades.politicalIdeology=average", "Rated(Good)"),
            ("grades.ethicsLifestyle=average", "Rated(Good)"),
            ("grades.organizationDiscipline=average", "Rated(Good)"),
            ("grades.workStyle=average", "Rated(Good)"),
            ("grades.capacityExemplarity=average", "Rated(Good)"),
            ("grades.remediation=average", "Rated(Good)"),
            ("grades.remediation=-", "Rated(Excellent)"),
            ("tasks.exceeded=9", "Rated(Good)"),
            ("tasks.onTime=19", "Rated(Completed)"),
            ("tasks.completed/onTime/exceeded=19/19/10", "Rated(Completed)"),
            ("tasks.completed/onTime/exceeded=10/10/0", "Rated(Completed)"),
            ("tasks.assigned/completed/onTime/exceeded=0/0/0/0", "Rated(Excellent)"),
            ("grades.taskResults=average", "Rated(Completed)"),
            // Self-detected and remedied releases; a fault of another year does not count here.
            ("discipline=reprimand@2023-03-01..2023-09-01+self", "Rated(Excellent)"),
            ("discipline=reprimand@2022-03-01..2023-02-01", "Rated(Excellent)"),
            ("discipline=reprimand@2023-03-01..2025-02-01", "Rated(Excellent)"),
            ("discipline=reprimand@2023-03-01..2024-02-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("discipline=reprimand@2023-03-01..2024-02-01+self tasks.exceeded=9", "NeedsAuthority(NotCompleted, Good, notCompleted.reRating)"),
            ("discipline=reprimand@2023-03-01..2024-02-01+self findings.degradation=true", "Rated(NotCompleted)"),
            // 124-QĐ/TW was seen to say nothing of sick leave and of the rating as a state employee.
            ("participation.sickLeaveMonths=12", "Rated(Excellent)"),
            ("stateEmployee=true stateRating=notCompleted", "Rated(Excellent)"),
            // The unit that is headed.
            ("judgements.exemplaryConduct=false", "Rated(Good)"),
            ("unitTasks.exceeded=9", "Rated(Good)"),
            ("unitTasks.onTime=16", "Rated(Excellent)"),
            ("unitTasks.onTime=15", "Rated(Completed)"),
            ("unitTasks.completed/onTime=19/19", "Rated(Completed)"),
            ("subunits.good/completed=5/4", "Rated(Good)"),
            ("subunits.completed/notCompleted=2/1", "Rated(Completed)"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true", "Rated(Excellent)"),
        ],
        Gates =
        [
            ("reviewed=false", "NotRated(notReviewed)", true),
            ("managedCentrally=true", "NeedsAuthority(Ratings, managedCentrally)", false),
            ("participation.committeeSuspended=true", "NeedsAuthority(Excellent, NotRated, committeeSuspended)", false),
            ("participation.committeeSuspended=true findings.degradation=true", "NeedsAuthority(NotCompleted, NotRated, committeeSuspended)", false),
        ],
        Ceilings =
        [
            ("collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good"),
            ("collectiveRating=completed", "Rated(Completed)", "ceiling.collectiveRating.completed"),
            ("collectiveRating=notCompleted", "Rated(NotCompleted)", "ceiling.collectiveRating.notCompleted"),
            ("unitRating=good", "Rated(Good)", "ceiling.unitRating.good"),
            ("unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
            ("unitRating=notCompleted", "Rated(NotCompleted)", "ceiling.unitRating.notCompleted"),
            ("collectiveRating=good unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
            ("unitRating=-", "Rated(Excellent)", ""),
            ("position=deputy collectiveRating=completed unitRating=completed", "Rated(Excellent)", ""),
            ("position=member collectiveRating=completed", "Rated(Excellent)", ""),
            ("position=none collectiveRating=completed", "Rated(Excellent)", ""),
        ],
        Notes =
        [
            ("managedCentrally=true", "centralFramework"),
            ("discipline=reprimand@2022-03-01..2023-02-01", "reRatesYear"),
        ],
        Unknowns =
        [
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("discipline=reprimand@?..2023-09-01", "Undetermined(NotCompleted, Excellent)"),
            ("discipline=reprimand@?..2023-09-01+self", "Rated(Excellent)"),
            ("grades.taskResults=?", "Undetermined(Ratings)"),
            ("grades.workStyle=?", "Undetermined(NotCompleted, Good, Excellent)"),
            ("tasks.exceeded=?", "Undetermined(Good, Excellent)"),
            ("tasks.onTime=?", "Undetermined(Completed, Excellent)"),
            ("judgements.exemplary=?", "Undetermined(Good, Excellent)"),
            ("findings.prohibitedActs=?", "Undetermined(NotCompleted, Excellent)"),
            ("findings.degradation=? grades.workStyle=poor", "Rated(NotCompleted)"),
            ("collectiveRating=?", "Undetermined(Ratings)"),
            ("position=? unitRating=good", "Undetermined(Good, Excellent)"),
            ("position=deputy unitRating=?", "Rated(Excellent)"),
            ("judgements.exemplaryConduct=?", "Undetermined(Good, Excellent)"),
        ],
    };
}
