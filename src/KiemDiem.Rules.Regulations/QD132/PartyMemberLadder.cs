using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>Đảng viên: 132-QĐ/TW by its guideline (21-HD/BTCTW: Mục II.B, Tiết 2.3).</summary>
internal static class PartyMemberLadder
{
    private static readonly Source Exempted = Texts.QD132.At("Điều 5").Published();

    public static Ladder Build(Guideline guideline, RuleSettings settings)
    {
        var (k, xs, unseen, special) = (guideline.MemberNotCompleted, guideline.MemberExcellent, guideline.MemberUnseen, guideline.SpecialCases);
        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, xs),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, xs),
            Required(Excellent, Criteria.IndividualsBut132Results, Grade.Good, xs),
            RequiredWhere(When(Excellent, FactTable.StateEmployee, xs), Required(Excellent, FactTable.StateRating, Rating.Excellent, xs)));

        var good = Formula.All(
            Required(Good, FactTable.TaskResults, Grade.Good, unseen),
            Required(Good, Criteria.IndividualsBut132Results, Grade.Average, unseen),
            RequiredWhere(When(Good, FactTable.StateEmployee, unseen), Required(Good, FactTable.StateRating, Rating.Good, unseen)));

        var completed = Formula.All(
            Required(Completed, FactTable.TaskResults, Grade.Average, unseen),
            Required(Completed, Criteria.IndividualsBut132Results, Grade.Average, unseen));

        return new(
            SubjectKind.PartyMember,
            [
                Gates.Exempt(Exempted),
                .. guideline.Suspended is { } suspended ? new[] { Gates.Suspended(suspended) } : [],
                Gates.AdmittedUnderSixMonths(GateEffect.NotRatedReviewDue, special),
                Gates.NotReviewed(special),
            ],
            [
                new("degradation", FactTable.Degradation.Label, When(NotCompleted, FactTable.Degradation, k), k),
                new("tasks", new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao", "under 50 % of the tasks completed"),
                    When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, k), k),
                new("stateRating", new("cán bộ, công chức, viên chức xếp loại không hoàn thành nhiệm vụ", "rated NotCompleted as a state employee"),
                    Formula.All(
                        When(NotCompleted, FactTable.StateEmployee, k),
                        When(NotCompleted, FactTable.StateRating, Rating.NotCompleted, k)), k),
                new("discipline", new("bị thi hành kỷ luật trong năm", "disciplined in the year"),
                    When(NotCompleted, Operands.Discipline(DisciplineMeasure.Decisive), Comparison.Is, 1, k), k),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, xs), (good, unseen), (completed, unseen)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, guideline.MemberFallback),
            [Common.SickLeave(special)],
            [
                Common.MaternityLeave(special),
                new("ratedByHomeCell", new("Sinh hoạt đảng tạm thời: xếp loại ở chi bộ nơi sinh hoạt chính thức, có nhận xét của nơi sinh hoạt tạm thời.", "Temporary activity: rated by the home cell, with the opinion of the temporary one."),
                    When(Level.Note, FactTable.TemporaryActivity, special), special),
                new("ratedByReceivingCell", new("Chuyển công tác trong năm: chi bộ nơi tiếp nhận xếp loại.", "Transferred in the year: rated by the receiving cell."),
                    When(Level.Note, Operands.MonthsBeforeTransfer, Comparison.AtLeast, 0, special, "any"), special),
                new("formerCellOpinionNeeded", new("Ở nơi chuyển đi từ 06 tháng trở lên: phải lấy nhận xét của chi bộ nơi chuyển đi.", "Six months or more at the former cell: its opinion is needed."),
                    When(Level.Note, Operands.MonthsBeforeTransfer, Comparison.AtLeast, 6, special), special),
            ],
            new(0.2m, new("từng tổ chức cơ sở đảng", "each grassroots Party organisation"), guideline.MemberQuota) { Scope = QuotaScope.GrassrootsOrganization });
    }
}
