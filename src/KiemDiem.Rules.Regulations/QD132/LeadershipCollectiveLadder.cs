using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>Tập thể lãnh đạo, quản lý: 132-QĐ/TW by its guideline (21-HD/BTCTW: Mục II.B, Tiết 3).</summary>
internal static class LeadershipCollectiveLadder
{
    public static Ladder Build(Guideline guideline, RuleSettings settings)
    {
        var (tier, unseen) = (guideline.Collective, guideline.CollectiveUnseen);
        var underHalf = When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, tier);
        var keyTargets = When(NotCompleted, FactTable.Tasks.KeyTargetsMissed, tier);
        var tasks = settings.KeyTargetsReading == KeyTargetsReading.And
            ? (Formula)Formula.All(underHalf, keyTargets)
            : Formula.Any(underHalf, keyTargets);

        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, tier),
            Required(Excellent, FactTable.PartyBuilding, Grade.Excellent, tier),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, tier),
            Required(Excellent, Criteria.CollectivesButPartyBuilding, Grade.Good, tier));

        var good = Formula.All(
            Required(Good, FactTable.PartyBuilding, Grade.Good, unseen),
            Required(Good, FactTable.TaskResults, Grade.Good, unseen),
            Required(Good, Criteria.CollectivesButPartyBuilding, Grade.Average, unseen));

        var completed = Formula.All(
            Required(Completed, FactTable.PartyBuilding, Grade.Average, unseen),
            Required(Completed, FactTable.TaskResults, Grade.Average, unseen),
            Required(Completed, Criteria.CollectivesButPartyBuilding, Grade.Average, unseen));

        return new(
            SubjectKind.LeadershipCollective,
            Common.CollectiveGates(guideline),
            [
                new("disunity", FactTable.Disunity.Label, When(NotCompleted, FactTable.Disunity, tier), tier),
                new("degradation", new("có thành viên suy thoái, “tự diễn biến”, “tự chuyển hóa”", "a member found degraded"),
                    When(NotCompleted, FactTable.Degradation, tier), tier),
                new("tasks", new("đơn vị chỉ hoàn thành dưới 50% chỉ tiêu, các chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng", "under 50 % of the unit's tasks completed, key targets missed, unless force majeure"),
                    Formula.Unless(tasks, When(NotCompleted, FactTable.Tasks.ForceMajeure, tier)), tier),
                new("discipline", new("tập thể lãnh đạo, quản lý bị xử lý kỷ luật", "the collective disciplined"),
                    When(NotCompleted, Operands.Discipline(DisciplineMeasure.Decisive), Comparison.Is, 1, tier), tier),
                new("memberDiscipline", new("có thành viên bị kỷ luật từ cảnh cáo trở lên", "a member disciplined at Warning or heavier"),
                    When(NotCompleted, Operands.MemberDiscipline(DisciplineMeasure.WarningOrHeavier), Comparison.Is, 1, tier), tier),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
                ReRating.Weighed("memberReRating", Operands.MemberDiscipline(DisciplineMeasure.WeighedWarningOrHeavier), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, tier), (good, unseen), (completed, unseen)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, tier),
            [.. Ceilings.NotAbove(FactTable.UnitRating, new("không cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị", "not above the rating of the unit"), tier)],
            [],
            new(0.2m, new("từng đối tượng tập thể lãnh đạo, quản lý trực thuộc cấp tỉnh hoặc cấp huyện", "each kind of leadership collective at province or district level"), tier));
    }
}
