using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>Đảng viên: 21-HD/BTCTW, Mục II.B, Tiết 2.3.</summary>
internal static class PartyMemberLadder
{
    private static readonly Source Exempted = Texts.QD132.At("Điều 5").Published();
    private static readonly Source Individuals = Texts.HD21.At("Mục II.A, 1.2").Published();
    private static readonly Source K = Texts.HD21.At("Mục II.B, Tiết 2.3").Published();
    private static readonly Source XS = Texts.HD21.At("Mục II.B, Tiết 2.3.a").Published();
    private static readonly Source Unseen = Texts.HD21.At("Mục II.B, Tiết 2.3").Unverified();

    public static Ladder Build(RuleSettings settings)
    {
        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, XS),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, XS),
            Required(Excellent, Criteria.IndividualsBut132Results, Grade.Good, XS),
            RequiredWhere(When(Excellent, FactTable.StateEmployee, XS), Required(Excellent, FactTable.StateRating, Rating.Excellent, XS)));

        var good = Formula.All(
            Required(Good, FactTable.TaskResults, Grade.Good, Unseen),
            Required(Good, Criteria.IndividualsBut132Results, Grade.Average, Unseen),
            RequiredWhere(When(Good, FactTable.StateEmployee, Unseen), Required(Good, FactTable.StateRating, Rating.Good, Unseen)));

        var completed = Formula.All(
            Required(Completed, FactTable.TaskResults, Grade.Average, Unseen),
            Required(Completed, Criteria.IndividualsBut132Results, Grade.Average, Unseen));

        return new(
            SubjectKind.PartyMember,
            [
                Gates.Exempt(Exempted),
                Gates.Suspended(Individuals),
                Gates.AdmittedUnderSixMonths(GateEffect.NotRatedReviewDue, Common.SpecialCases),
                Gates.NotReviewed(Common.SpecialCases),
            ],
            [
                new("degradation", FactTable.Degradation.Label, When(NotCompleted, FactTable.Degradation, K), K),
                new("tasks", new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao", "under 50 % of the tasks completed"),
                    When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, K), K),
                new("stateRating", new("cán bộ, công chức, viên chức xếp loại không hoàn thành nhiệm vụ", "rated NotCompleted as a state employee"),
                    Formula.All(
                        When(NotCompleted, FactTable.StateEmployee, K),
                        When(NotCompleted, FactTable.StateRating, Rating.NotCompleted, K)), K),
                new("discipline", new("bị thi hành kỷ luật trong năm", "disciplined in the year"),
                    When(NotCompleted, Operands.Discipline(DisciplineMeasure.Decisive), Comparison.Is, 1, K), K),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, XS), (good, Unseen), (completed, Unseen)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, K),
            [Common.SickLeave(Common.SpecialCases)],
            [
                Common.MaternityLeave(Common.SpecialCases),
                new("ratedByHomeCell", new("Sinh hoạt đảng tạm thời: xếp loại ở chi bộ nơi sinh hoạt chính thức, có nhận xét của nơi sinh hoạt tạm thời.", "Temporary activity: rated by the home cell, with the opinion of the temporary one."),
                    When(Level.Note, FactTable.TemporaryActivity, Common.SpecialCases), Common.SpecialCases),
                new("ratedByReceivingCell", new("Chuyển công tác trong năm: chi bộ nơi tiếp nhận xếp loại.", "Transferred in the year: rated by the receiving cell."),
                    When(Level.Note, Operands.MonthsBeforeTransfer, Comparison.AtLeast, 0, Common.SpecialCases, "any"), Common.SpecialCases),
                new("formerCellOpinionNeeded", new("Ở nơi chuyển đi từ 06 tháng trở lên: phải lấy nhận xét của chi bộ nơi chuyển đi.", "Six months or more at the former cell: its opinion is needed."),
                    When(Level.Note, Operands.MonthsBeforeTransfer, Comparison.AtLeast, 6, Common.SpecialCases), Common.SpecialCases),
            ],
            new(0.2m, new("từng tổ chức cơ sở đảng", "each grassroots Party organisation"), XS));
    }
}
