using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD124;

/// <summary>Đảng viên: 124-QĐ/TW, Điều 5 and 12.</summary>
internal static class PartyMemberCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd124-hd25",
        Year = 2023,
        Kind = SubjectKind.PartyMember,
        Ideal = """
            grades.politicalIdeology/ethicsLifestyle/organizationDiscipline/workStyle/capacityExemplarity/taskResults/remediation=good/good/good/good/good/excellent/good
            tasks.assigned/completed/onTime/exceeded=20/20/20/10 discipline=[] findings.degradation/prohibitedActs/exemplarityBreach=false/false/false
            judgements.exemplary=true
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
            ("participation.admittedOn=2023-06-30", "Rated(Excellent)"),
        ],
        Gates =
        [
            ("participation.exempt=true", "NotRated(exempt)", false),
            ("participation.suspended=true", "NotRated(suspended)", false),
            ("participation.admittedOn=2023-07-01", "NotRated(admittedUnderSixMonths)", false),
            ("reviewed=false", "NotRated(notReviewed)", true),
            ("participation.committeeSuspended=true", "NeedsAuthority(Excellent, NotRated, committeeSuspended)", false),
            ("participation.committeeSuspended=true findings.degradation=true", "NeedsAuthority(NotCompleted, NotRated, committeeSuspended)", false),
        ],
        Notes =
        [
            ("discipline=reprimand@2022-03-01..2023-02-01", "reRatesYear"),
            ("discipline=reprimand@2023-03-01..2023-09-01+self", ""),
            ("participation.maternityLeave=true", ""),
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
        ],
    };
}
