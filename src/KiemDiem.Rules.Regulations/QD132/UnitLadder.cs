using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>
/// Tổ chức, cơ quan, đơn vị: 132-QĐ/TW, Điều 12. The text was not seen; read after the tier of Party organisations, without peer bodies
/// and with Party building as one of the other criteria.
/// </summary>
internal static class UnitLadder
{
    private static readonly Source Unseen = Texts.QD132.At("Điều 12").Unverified();

    public static Ladder Build(Guideline guideline, RuleSettings settings)
    {
        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, Unseen),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, Unseen),
            Required(Excellent, Criteria.CollectivesButResults, Grade.Good, Unseen),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, Unseen),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.8m, Unseen));

        var good = Formula.All(
            Required(Good, FactTable.TaskResults, Grade.Good, Unseen),
            Required(Good, Criteria.CollectivesButResults, Grade.Average, Unseen),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, Unseen),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.5m, Unseen));

        var completed = Formula.All(
            Required(Completed, FactTable.TaskResults, Grade.Average, Unseen),
            Required(Completed, Criteria.CollectivesButResults, Grade.Average, Unseen),
            Required(Completed, Operands.Discipline(DisciplineMeasure.Unremedied), Comparison.Is, 0, Unseen));

        return new(
            SubjectKind.Unit,
            Common.CollectiveGates(guideline),
            [
                new("tasks", new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao, trừ trường hợp bất khả kháng", "under 50 % of the tasks completed, unless force majeure"),
                    Formula.Unless(
                        When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, Unseen),
                        When(NotCompleted, FactTable.Tasks.ForceMajeure, Unseen)), Unseen),
                new("subunits", new("trên 20% đơn vị trực thuộc không hoàn thành nhiệm vụ", "over 20 % of the subunits rated NotCompleted"),
                    When(NotCompleted, Operands.Of(SubunitMeasure.NotCompletedShare), Comparison.MoreThan, 0.2m, Unseen), Unseen),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, Unseen), (good, Unseen), (completed, Unseen)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, Unseen),
            [],
            [],
            new(0.2m, new("từng loại hình tổ chức, cơ quan, đơn vị", "each kind of unit"), Unseen));
    }
}
