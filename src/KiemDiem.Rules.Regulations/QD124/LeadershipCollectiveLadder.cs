using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>Tập thể lãnh đạo, quản lý: 124-QĐ/TW, Điều 12, 4.2.</summary>
internal static class LeadershipCollectiveLadder
{
    private static readonly Source K42 = Texts.QD124.At("Điều 12 khoản 4, điểm 4.2").Published();

    public static Ladder Build(RuleSettings settings) => new(
        SubjectKind.LeadershipCollective,
        [Gates.NotReviewed(Common.NotReviewedSource)],
        [
            Common.Poor(CollectiveStandards.AllCriteria),
            new("disunity", FactTable.Disunity.Label, When(NotCompleted, FactTable.Disunity, K42), K42),
            new("degradation", new("có thành viên suy thoái, “tự diễn biến”, “tự chuyển hóa”", "a member found degraded"),
                When(NotCompleted, FactTable.Degradation, K42), K42),
            Common.TasksAndKeyTargets(K42),
            new("discipline", new("bị kỷ luật hoặc có thành viên bị kỷ luật trong năm, trừ trường hợp tự phát hiện và khắc phục xong hậu quả", "disciplined, or a member disciplined, unless self-detected and remedied"),
                Formula.Any(
                    When(NotCompleted, Operands.Discipline(DisciplineMeasure.Unremedied), Comparison.Is, 1, K42),
                    When(NotCompleted, Operands.MemberDiscipline(DisciplineMeasure.Unremedied), Comparison.Is, 1, K42)), K42),
            ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ReRating.Weighed("memberReRating", Operands.MemberDiscipline(DisciplineMeasure.Weighed), Texts.ReRating),
        ],
        CollectiveStandards.Build(subunits: false, Evidence.Published),
        Standards.NoLevel(settings, NoLevelReading.NeedsAuthority, Common.NoLevelSource),
        [],
        [Common.ReRatesYear(Operands.Discipline(DisciplineMeasure.ReRatesEarlierYear), Operands.MemberDiscipline(DisciplineMeasure.ReRatesEarlierYear))],
        Common.Quota(Evidence.Published));
}
