using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>Tổ chức đảng và chi bộ: 132-QĐ/TW by its guideline (21-HD/BTCTW: Mục II.B, Tiết 1.3). The subunits of a cell are its members.</summary>
internal static class PartyOrganizationLadder
{
    public static Ladder Build(SubjectKind kind, Guideline guideline, RuleSettings settings)
    {
        var (tier, restated) = (guideline.Organization, guideline.OrganizationRestated);
        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, tier),
            Required(Excellent, FactTable.PartyBuilding, Grade.Excellent, tier),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, tier),
            Required(Excellent, Criteria.CollectivesButPartyBuilding, Grade.Good, tier),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, tier),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.8m, tier),
            Required(Excellent, FactTable.PeerBodiesLowestRating, Rating.Good, tier));

        var good = Formula.All(
            Required(Good, FactTable.PartyBuilding, Grade.Good, tier),
            Required(Good, FactTable.TaskResults, Grade.Good, tier),
            Required(Good, Criteria.CollectivesButPartyBuilding, Grade.Average, tier),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, tier),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.5m, tier),
            Required(Good, FactTable.PeerBodiesLowestRating, Rating.Completed, tier));

        var completed = Formula.All(
            Required(Completed, FactTable.PartyBuilding, Grade.Average, tier),
            Required(Completed, FactTable.TaskResults, Grade.Average, tier),
            Required(Completed, Criteria.CollectivesButPartyBuilding, Grade.Average, tier),
            Required(Completed, Operands.Discipline(DisciplineMeasure.Unremedied), Comparison.Is, 0, tier));

        return new(
            kind,
            Common.CollectiveGates(guideline),
            [
                new("tasks", new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao, trừ trường hợp bất khả kháng", "under 50 % of the tasks completed, unless force majeure"),
                    Formula.Unless(
                        When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, tier),
                        When(NotCompleted, FactTable.Tasks.ForceMajeure, tier)), tier),
                new("partyBuilding", new("xây dựng Đảng, hệ thống chính trị ở mức kém", "Party building graded Poor"),
                    When(NotCompleted, Operands.Of(FactTable.PartyBuilding), Comparison.Is, (int)Grade.Poor, tier), tier),
                new("subunits", kind == SubjectKind.PartyCell
                        ? new("trên 20% đảng viên không hoàn thành nhiệm vụ", "over 20 % of the members rated NotCompleted")
                        : new("trên 20% tổ chức trực thuộc không hoàn thành nhiệm vụ", "over 20 % of the subunits rated NotCompleted"),
                    When(NotCompleted, Operands.Of(SubunitMeasure.NotCompletedShare), Comparison.MoreThan, 0.2m, restated), restated),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, tier), (good, tier), (completed, tier)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, tier),
            [],
            [],
            new(0.2m, new("từng loại hình tổ chức đảng", "each kind of Party organisation"), restated));
    }
}
