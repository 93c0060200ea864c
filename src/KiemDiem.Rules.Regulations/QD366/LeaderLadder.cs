using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>
/// Cán bộ lãnh đạo, quản lý: 366-QĐ/TW, Điều 11. The conditions look at the field or unit that the leader directs; "on time" is not in the
/// clause on Excellent. From the rating year 2026 the quarters count too (02-HD/BTCTW).
/// </summary>
internal static class LeaderLadder
{
    private const int FirstYearOfQuarters = 2026;

    private static readonly Source K = Texts.QD366.At("Điều 11 khoản 4, cá nhân lãnh đạo, quản lý").Published();
    private static readonly Source Appendix2 = Texts.QD366.At("Phụ lục 2").Published();
    private static readonly Source Quarters = Texts.HD02.At("Kết quả quý và xếp loại năm").Reported();
    private static readonly Source TwoQuarters = Texts.HD02.At("Hai quý liên tiếp").Reported();
    private static readonly Label SelfRemedied = new("đã chủ động phát hiện, báo cáo, xử lý và khắc phục xong", "found, reported, dealt with and remedied by themselves");

    public static Ladder Build(RuleSettings settings)
    {
        var unit = FactTable.UnitTasks;
        var excellent = Formula.All(
            Required(Excellent, Operands.Of(unit, TaskShare.Completed), Comparison.AtLeast, 1, Common.XS),
            Required(Excellent, Operands.Of(unit, TaskShare.Exceeded), Comparison.AtLeast, 0.3m, Common.XS),
            Common.AllRemedied);
        return new(
            SubjectKind.Leader,
            [Gates.NotReviewed(Common.NotReviewed)],
            [
                Common.Points,
                new("unitTasks", new("lĩnh vực, đơn vị trực tiếp lãnh đạo hoàn thành dưới 70% nhiệm vụ hoặc không đạt 05 chỉ tiêu kinh tế - xã hội cơ bản", "under 70 % of the unit's tasks completed, or the five basic socio-economic targets missed"),
                    Formula.Any(
                        When(NotCompleted, Operands.Of(unit, TaskShare.Completed), Comparison.LessThan, 0.7m, K),
                        When(NotCompleted, unit.FiveTargetsMissed, K)), K),
                new("subunits", new("trên 50% số đơn vị phụ trách không hoàn thành nhiệm vụ", "over 50 % of the units in charge rated Not completed"),
                    When(NotCompleted, Operands.Of(SubunitMeasure.NotCompletedShare), Comparison.MoreThan, 0.5m, K), K),
                new("lowConfidence", new("trên 50% phiếu tín nhiệm thấp trong năm", "over 50 % of low-confidence votes in the year"),
                    When(NotCompleted, Operands.Of(FactTable.LowConfidenceShare), Comparison.MoreThan, 0.5m, K), K),
                .. Common.DutyDiscipline("discipline", new("vi phạm liên quan đến chức trách, nhiệm vụ bị kỷ luật từ khiển trách trở lên", "disciplined at Reprimand or heavier for a duty-related violation"), Operands.Discipline, K),
                .. Common.Weighable("degradation", FactTable.Degradation.Label, When(NotCompleted, FactTable.Degradation, K), When(NotCompleted, FactTable.SelfDetectedAndRemedied, K), SelfRemedied, K),
                .. Common.Weighable("corruption", FactTable.CorruptionUnderManagement.Label, When(NotCompleted, FactTable.CorruptionUnderManagement, K), When(NotCompleted, FactTable.CorruptionSelfRemedied, K), SelfRemedied, K),
            ],
            Bands.Levels(unit, excellent, settings),
            Common.NoLevel(settings),
            [
                new("quarters", new("có quý không hoàn thành nhiệm vụ: không xếp loại hoàn thành xuất sắc nhiệm vụ cả năm (từ năm đánh giá 2026)", "a quarter rated Not completed: not Excellent for the year (from the rating year 2026)"),
                    Rating.Good,
                    Formula.All(
                        When(Level.Ceiling, Operands.RatingYear, Comparison.AtLeast, FirstYearOfQuarters, Quarters),
                        When(Level.Ceiling, Operands.Of(QuarterMeasure.AnyNotCompleted), Comparison.Is, 1, Quarters)), Quarters),
            ],
            [
                new("centralFramework", new("Cán bộ diện Trung ương quản lý: chấm điểm theo Phụ lục 2 thay cho Phụ lục 3.", "Managed centrally: the points follow Appendix 2 instead of Appendix 3."),
                    When(Level.Note, FactTable.ManagedCentrally, Appendix2), Appendix2),
                Common.RateActualWork,
                Common.ReviewBeforeSuspension,
                new("replacementConsidered", new("Hai quý liên tiếp không hoàn thành nhiệm vụ: cấp có thẩm quyền xem xét thay thế, điều chuyển.", "Two quarters in a row rated Not completed: the authority considers replacement or transfer."),
                    Formula.All(
                        When(Level.Note, Operands.RatingYear, Comparison.AtLeast, FirstYearOfQuarters, TwoQuarters),
                        When(Level.Note, Operands.Of(QuarterMeasure.TwoInARowNotCompleted), Comparison.Is, 1, TwoQuarters)), TwoQuarters),
            ],
            Common.Quota,
            Bands.Gaps(unit, 0.7m, settings));
    }
}
