using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD132;

/// <summary>Đảng viên: 21-HD/BTCTW, Mục II.B, Tiết 2.3.</summary>
internal static class PartyMemberCases
{
    public static LadderCases Cases { get; } = new()
    {
        Regulation = "qd132-hd21",
        Year = 2021,
        Kind = SubjectKind.PartyMember,
        Ideal = """
            grades.politicalIdeology/ethicsLifestyle/organizationDiscipline/workStyle/taskResults/remediation=good/good/good/good/excellent/good
            tasks.assigned/completed/onTime/exceeded=20/20/20/10 discipline=[] findings.degradation=false
            judgements.exemplary=true stateEmployee=true stateRating=excellent
            """,
        Triggers =
        [
            ("findings.degradation=true", "degradation"),
            ("tasks.completed/onTime/exceeded=9/9/0", "tasks"),
            ("stateRating=notCompleted", "stateRating"),
            ("discipline=reprimand@2021-03-01..2021-09-01", "discipline"),
            ("discipline=reprimand@2021-03-01..2021-09-01+self", "discipline"),
            ("discipline=warning@2021-03-01..2023-12-01", "discipline"),
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
            ("grades.politicalIdeology=average", "Rated(Good)"),
            ("grades.ethicsLifestyle=average", "Rated(Good)"),
            ("grades.organizationDiscipline=average", "Rated(Good)"),
            ("grades.workStyle=average", "Rated(Good)"),
            ("grades.remediation=average", "Rated(Good)"),
            ("grades.remediation=-", "Rated(Excellent)"),
            // Capacity and exemplarity is no head of 132-QĐ/TW.
            ("grades.capacityExemplarity=poor", "Rated(Excellent)"),
            ("stateRating=good", "Rated(Good)"),
            ("stateRating=completed", "Rated(Completed)"),
            ("stateEmployee=false stateRating=-", "Rated(Excellent)"),
            // The level of a member asks for no share of tasks; only under half is a trigger.
            ("tasks.completed/onTime/exceeded=10/0/0", "Rated(Excellent)"),
            ("grades.taskResults=average", "Rated(Completed)"),
            ("grades.taskResults=good grades.workStyle=average", "Rated(Good)"),
            // No level matches: not completed.
            ("grades.taskResults=poor", "Rated(NotCompleted)"),
            ("grades.workStyle=poor", "Rated(NotCompleted)"),
            ("discipline=reprimand@2021-03-01..2021-09-01+counted", "Rated(Excellent)"),
            ("discipline=reprimand@2020-11-01..2021-02-01", "Rated(NotCompleted)"),
            ("discipline=reprimand@2021-03-01..2022-02-01", "Rated(Excellent)"),
            ("discipline=warning@2021-03-01..2023-12-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)"),
            ("discipline=warning@2021-03-01..2023-12-01+self judgements.exemplary=false", "NeedsAuthority(NotCompleted, Good, notCompleted.reRating)"),
            ("discipline=warning@2021-03-01..2023-12-01+self grades.workStyle=poor", "Rated(NotCompleted)"),
            ("participation.committeeSuspended=true", "Rated(Excellent)"),
            ("participation.admittedOn=2021-06-30", "Rated(Excellent)"),
        ],
        Gates =
        [
            ("participation.exempt=true", "NotRated(exempt)", false),
            ("participation.suspended=true", "NotRated(suspended)", false),
            ("participation.admittedOn=2021-07-01", "NotRated(admittedUnderSixMonths)", true),
            ("reviewed=false", "NotRated(notReviewed)", true),
            ("participation.exempt=true findings.degradation=true", "NotRated(exempt)", false),
        ],
        Ceilings =
        [
            ("participation.sickLeaveMonths=3", "Rated(Completed)", "ceiling.sickLeave"),
            ("participation.sickLeaveMonths=2.9", "Rated(Excellent)", ""),
            ("participation.sickLeaveMonths=3 grades.taskResults=average", "Rated(Completed)", ""),
            ("participation.sickLeaveMonths=3 grades.taskResults=poor", "Rated(NotCompleted)", ""),
        ],
        Notes =
        [
            ("participation.maternityLeave=true", "rateActualWork"),
            ("participation.temporaryActivity=true", "ratedByHomeCell"),
            ("participation.transferredOn=2021-06-30", "ratedByReceivingCell"),
            ("participation.transferredOn=2021-07-01", "ratedByReceivingCell formerCellOpinionNeeded"),
            ("participation.transferredOn=2020-07-01", ""),
            ("participation.transferredOn=-", ""),
        ],
        Unknowns =
        [
            ("judgements.exemplary=?", "Undetermined(Good, Excellent)"),
            ("discipline=?", "Undetermined(NotCompleted, Excellent, NeedsAuthority)"),
            ("discipline=reprimand@2021-03-01..?", "Undetermined(NotCompleted, Excellent)"),
            ("findings.degradation=?", "Undetermined(NotCompleted, Excellent)"),
            ("tasks.completed/onTime/exceeded=?/?/?", "Undetermined(NotCompleted, Excellent)"),
            ("tasks.completed/onTime/exceeded=10/?/?", "Rated(Excellent)"),
            ("stateRating=?", "Undetermined(Ratings)"),
            ("stateEmployee=?", "Rated(Excellent)"),
            ("stateEmployee=? stateRating=good", "Undetermined(Good, Excellent)"),
            ("grades.taskResults=?", "Undetermined(Ratings)"),
            ("grades.remediation=?", "Undetermined(NotCompleted, Good, Excellent)"),
            ("discipline=? grades.taskResults=poor", "Rated(NotCompleted)"),
            ("participation.exempt=true discipline=?", "NotRated(exempt)"),
        ],
    };
}
