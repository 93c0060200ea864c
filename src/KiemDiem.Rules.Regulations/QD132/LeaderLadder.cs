using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>
/// Cán bộ lãnh đạo, quản lý: 89-QĐ/TW, Mục III.1, to which the guideline refers (21-HD/BTCTW: Mục II.B, Tiết 4); and 132-QĐ/TW, Điều 12 khoản 4 điểm c.
/// The unit is what they lead directly, the subunits its subordinate units.
/// </summary>
internal static class LeaderLadder
{
    private static readonly Source K132 = Texts.QD132.At("Điều 12 khoản 4 điểm c").Published();
    private static readonly Source K89 = Texts.QD89.At("Mục III.1, 1.4").Published();
    private static readonly Source XS = Texts.QD89.At("Mục III.1, 1.1").Published();
    private static readonly Source T = Texts.QD89.At("Mục III.1, 1.2").Published();
    private static readonly Source HT = Texts.QD89.At("Mục III.1, 1.3").Published();
    private static readonly Source NoLevel = Texts.QD89.At("Mục III.1").Unverified();

    public static Ladder Build(Guideline guideline, RuleSettings settings)
    {
        var excellent = Formula.All(
            Required(Excellent, FactTable.ExemplaryConduct, XS),
            Required(Excellent, Operands.Of(FactTable.Tasks, TaskShare.OnTime), Comparison.AtLeast, 1, XS),
            Required(Excellent, FactTable.Initiatives, XS),
            Required(Excellent, Operands.Of(FactTable.UnitTasks, TaskShare.Completed), Comparison.AtLeast, 1, XS),
            Required(Excellent, Operands.Of(FactTable.UnitTasks, TaskShare.Exceeded), Comparison.AtLeast, 0.5m, XS),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, XS),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.7m, XS));

        var good = Formula.All(
            Required(Good, FactTable.ExemplaryConduct, T),
            Required(Good, Operands.Of(FactTable.Tasks, TaskShare.OnTime), Comparison.AtLeast, 1, T),
            Required(Good, Operands.Of(FactTable.UnitTasks, TaskShare.Completed), Comparison.AtLeast, 1, T),
            Required(Good, Operands.Of(FactTable.UnitTasks, TaskShare.OnTime), Comparison.AtLeast, 0.8m, T),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, T));

        var completed = Formula.All(
            Required(Completed, FactTable.ExemplaryConduct, HT),
            Required(Completed, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.AtLeast, 1, HT),
            Required(Completed, Operands.Of(FactTable.Tasks, TaskShare.Late), Comparison.AtMost, 0.2m, HT),
            Required(Completed, Operands.Of(FactTable.UnitTasks, TaskShare.Completed), Comparison.MoreThan, 0.7m, HT));

        return new(
            SubjectKind.Leader,
            [Gates.NotReviewed(guideline.SpecialCases), guideline.ManagedCentrally],
            [
                new("degradation", FactTable.Degradation.Label, When(NotCompleted, FactTable.Degradation, K132), K132),
                new("discipline", new("bị xử lý kỷ luật trong năm", "disciplined in the year"),
                    When(NotCompleted, Operands.Discipline(DisciplineMeasure.Decisive), Comparison.Is, 1, K132), K132),
                new("tasks", new("trên 50% tiêu chí về chức trách, nhiệm vụ không hoàn thành", "over 50 % of the duties not completed"),
                    When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, K89), K89),
                new("unitTasks", new("đơn vị, lĩnh vực phụ trách hoàn thành dưới 50% chỉ tiêu", "under 50 % of the unit's targets completed"),
                    When(NotCompleted, Operands.Of(FactTable.UnitTasks, TaskShare.Completed), Comparison.LessThan, 0.5m, K89), K89),
                new("unitRating", new("đơn vị, lĩnh vực trực tiếp phụ trách xếp loại không hoàn thành nhiệm vụ", "the unit headed is rated NotCompleted"),
                    When(NotCompleted, FactTable.UnitRating, Rating.NotCompleted, K132), K132),
                new("corruption", new("đơn vị, cá nhân thuộc quyền liên quan đến tham ô, tham nhũng bị xử lý kỷ luật, trừ trường hợp tự phát hiện và khắc phục xong hậu quả", "corruption under management disciplined, unless self-detected and remedied"),
                    Formula.Unless(
                        When(NotCompleted, FactTable.CorruptionUnderManagement, K132),
                        When(NotCompleted, FactTable.CorruptionSelfRemedied, K132)), K132),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            Standards.Cumulative((excellent, XS), (good, T), (completed, HT)),
            Standards.NoLevel(settings, NoLevelReading.NeedsAuthority, NoLevel),
            [
                Common.SickLeave(guideline.SpecialCasesUnverified),
                .. Ceilings.OfLeaders(Position.Head, new("người đứng đầu không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị do mình đứng đầu", "the head not above the collective and the unit they head"), guideline.Leader),
            ],
            [guideline.CentralFramework, Common.MaternityLeave(guideline.SpecialCases)],
            new(0.2m, new("chức danh tương đương ở từng cấp, từng ngành, từng lĩnh vực", "equivalent posts by level, sector and field"), guideline.Leader));
    }
}
