using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>Tổ chức đảng và chi bộ: 21-HD/BTCTW, Mục II.B, Tiết 1.3. The subunits of a cell are its members.</summary>
internal static class PartyOrganizationLadder
{
    private static readonly Source Tier = Texts.HD21.At("Mục II.B, Tiết 1.3").Published();
    private static readonly Source Restated = Texts.HD21.At("Mục II.B, Tiết 1.3").Reported();

    public static Ladder Build(SubjectKind kind, RuleSettings settings)
    {
        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, Tier),
            Required(Excellent, FactTable.PartyBuilding, Grade.Excellent, Tier),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, Tier),
            Required(Excellent, Criteria.CollectivesButPartyBuilding, Grade.Good, Tier),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, Tier),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.8m, Tier),
            Required(Excellent, FactTable.PeerBodiesLowestRating, Rating.Good, Tier));

        var good = Formula.All(
            Required(Good, FactTable.PartyBuilding, Grade.Good, Tier),
            Required(Good, FactTable.TaskResults, Grade.Good, Tier),
            Required(Good, Criteria.CollectivesButPartyBuilding, Grade.Average, Tier),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, Tier),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.5m, Tier),
            Required(Good, FactTable.PeerBodiesLowestRating, Rating.Completed, Tier));

        var completed = Formula.All(
            Required(Completed, FactTable.PartyBuilding, Grade.Average, Tier),
            Required(Completed, FactTable.TaskResults, Grade.Average, Tier),
            Required(Completed, Criteria.CollectivesButPartyBuilding, Grade.Average, Tier),
            Required(Completed, Operands.Discipline(DisciplineMeasure.Unremedied), Comparison.Is, 0, Tier));

        return new(
            kind,
            Common.CollectiveGates,
            [
                new("tasks", new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao, trừ trường hợp bất khả kháng", "under 50 % of the tasks completed, unless force majeure"),
                    Formula.Unless(
                        When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, Tier),
                        When(NotCompleted, FactTable.Tasks.ForceMajeure, Tier)), Tier),
                new("partyBuilding", new("xây dựng Đảng, hệ thống chính trị ở mức kém", "Party building graded Poor"),
                    When(NotCompleted, Operands.Of(FactTable.PartyBuilding), Comparison.Is, (int)Grade.Poor, Tier), Tier),
                new("subunits", kind == SubjectKind.PartyCell
                        ? new("trên 20% đảng viên không hoàn thành nhiệm vụ", "over 20 % of the members rated NotCompleted")
                        : new("trên 20% tổ chức trực thuộc không hoàn thành nhiệm vụ", "over 20 % of the subunits rated NotCompleted"),
                    When(NotCompleted, Operands.Of(SubunitMeasure.NotCompletedShare), Comparison.MoreThan, 0.2m, Restated), Restated),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, Tier), (good, Tier), (completed, Tier)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, Tier),
            [],
            [],
            new(0.2m, new("từng loại hình tổ chức đảng", "each kind of Party organisation"), Restated));
    }
}
