using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>Tập thể lãnh đạo, quản lý: 21-HD/BTCTW, Mục II.B, Tiết 3.</summary>
internal static class LeadershipCollectiveLadder
{
    private static readonly Source Tier = Texts.HD21.At("Mục II.B, Tiết 3").Published();
    private static readonly Source Unseen = Texts.HD21.At("Mục II.B, Tiết 3").Unverified();

    public static Ladder Build(RuleSettings settings)
    {
        var underHalf = When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, Tier);
        var keyTargets = When(NotCompleted, FactTable.Tasks.KeyTargetsMissed, Tier);
        var tasks = settings.KeyTargetsReading == KeyTargetsReading.And
            ? (Formula)Formula.All(underHalf, keyTargets)
            : Formula.Any(underHalf, keyTargets);

        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, Tier),
            Required(Excellent, FactTable.PartyBuilding, Grade.Excellent, Tier),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, Tier),
            Required(Excellent, Criteria.CollectivesButPartyBuilding, Grade.Good, Tier));

        var good = Formula.All(
            Required(Good, FactTable.PartyBuilding, Grade.Good, Unseen),
            Required(Good, FactTable.TaskResults, Grade.Good, Unseen),
            Required(Good, Criteria.CollectivesButPartyBuilding, Grade.Average, Unseen));

        var completed = Formula.All(
            Required(Completed, FactTable.PartyBuilding, Grade.Average, Unseen),
            Required(Completed, FactTable.TaskResults, Grade.Average, Unseen),
            Required(Completed, Criteria.CollectivesButPartyBuilding, Grade.Average, Unseen));

        return new(
            SubjectKind.LeadershipCollective,
            Common.CollectiveGates,
            [
                new("disunity", FactTable.Disunity.Label, When(NotCompleted, FactTable.Disunity, Tier), Tier),
                new("degradation", new("có thành viên suy thoái, “tự diễn biến”, “tự chuyển hóa”", "a member found degraded"),
                    When(NotCompleted, FactTable.Degradation, Tier), Tier),
                new("tasks", new("đơn vị chỉ hoàn thành dưới 50% chỉ tiêu, các chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng", "under 50 % of the unit's tasks completed, key targets missed, unless force majeure"),
                    Formula.Unless(tasks, When(NotCompleted, FactTable.Tasks.ForceMajeure, Tier)), Tier),
                new("discipline", new("tập thể lãnh đạo, quản lý bị xử lý kỷ luật", "the collective disciplined"),
                    When(NotCompleted, Operands.Discipline(DisciplineMeasure.Decisive), Comparison.Is, 1, Tier), Tier),
                new("memberDiscipline", new("có thành viên bị kỷ luật từ cảnh cáo trở lên", "a member disciplined at Warning or heavier"),
                    When(NotCompleted, Operands.MemberDiscipline(DisciplineMeasure.WarningOrHeavier), Comparison.Is, 1, Tier), Tier),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
                ReRating.Weighed("memberReRating", Operands.MemberDiscipline(DisciplineMeasure.WeighedWarningOrHeavier), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, Tier), (good, Unseen), (completed, Unseen)),
            Standards.NoLevel(settings, NoLevelReading.NotCompleted, Tier),
            [.. Ceilings.NotAbove(FactTable.UnitRating, new("không cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị", "not above the rating of the unit"), Tier)],
            [],
            new(0.2m, new("từng đối tượng tập thể lãnh đạo, quản lý trực thuộc cấp tỉnh hoặc cấp huyện", "each kind of leadership collective at province or district level"), Tier));
    }
}
