using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>What the ladders under 124-QĐ/TW with 25-HD/BTCTW have in common.</summary>
internal static class Common
{
    public static readonly Citation Excellent1 = Texts.QD124.At("Điều 12 khoản 1");
    public static readonly Citation Good2 = Texts.QD124.At("Điều 12 khoản 2");
    public static readonly Citation Completed3 = Texts.QD124.At("Điều 12 khoản 3");
    public static readonly Citation NotCompleted4 = Texts.QD124.At("Điều 12 khoản 4");

    /// <summary>Điều 5 khoản 2: who is reviewed and rated.</summary>
    public static readonly Citation Individuals = Texts.QD124.At("Điều 5 khoản 2");

    public static readonly Source NotReviewedSource = Texts.QD124.At("Điều 11").Unverified();

    public static readonly Source CentralFramework = Texts.QD214.At("Khung tiêu chuẩn, tiêu chí đánh giá").Unverified();

    public static readonly Source NoLevelSource = Texts.QD124.At("Điều 12").Unverified();

    private static readonly Source OtherYear = Texts.QD124.At("Điều 12, điểm 4.5").Published();

    public static Trigger Poor(IEnumerable<FactDefinition<Grade>> criteria)
    {
        var source = NotCompleted4.Published();
        return new("poorCriterion", new("có tiêu chí ở mức Kém", "a criterion graded Poor"), AnyPoor(criteria, source), source);
    }

    /// <summary>Under half of the tasks and key targets missed, unless force majeure.</summary>
    public static Trigger TasksAndKeyTargets(Source source) => new(
        "tasks",
        new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ và có chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng", "under 50 % of the tasks completed and key targets missed, unless force majeure"),
        Formula.Unless(
            Formula.All(
                When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, source),
                When(NotCompleted, FactTable.Tasks.KeyTargetsMissed, source)),
            When(NotCompleted, FactTable.Tasks.ForceMajeure, source)),
        source);

    public static NoteRule ReRatesYear(params Operand[] disciplines) => new(
        "reRatesYear",
        new("Kỷ luật trong năm đối với vi phạm xảy ra ở năm trước: không tính cho năm nay, xếp loại lại năm xảy ra vi phạm ({years}).", "Discipline of this year for a violation of an earlier one: not counted this year; the year of the violation is rated again ({years})."),
        Formula.Any([.. disciplines.Select(discipline => When(Level.Note, discipline, Comparison.Is, 1, OtherYear))]), OtherYear);

    public static Quota Quota(Evidence evidence) => new(
        0.2m, new("nhóm có vị trí, vai trò, chức năng, nhiệm vụ tương đồng", "a group of similar position, role, function and duty"), new(Excellent1, evidence));
}
