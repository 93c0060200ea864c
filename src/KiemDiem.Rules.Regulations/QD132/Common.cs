using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>What the ladders under 132-QĐ/TW with 21-HD/BTCTW have in common.</summary>
internal static class Common
{
    /// <summary>21-HD/BTCTW, Mục II.B, Tiết 6: special cases.</summary>
    public static readonly Source SpecialCases = Texts.HD21.At("Mục II.B, Tiết 6").Published();

    public static readonly Source SpecialCasesUnverified = Texts.HD21.At("Mục II.B, Tiết 6").Unverified();

    public static readonly Source CentralFramework = Texts.QD214.At("Khung tiêu chuẩn, tiêu chí đánh giá").Reported();

    public static ImmutableArray<Gate> CollectiveGates =>
        [Gates.FoundedUnderSixMonths(SpecialCases), Gates.NotReviewed(SpecialCases)];

    public static Ceiling SickLeave(Source source) => new(
        "sickLeave", new("nghỉ ốm từ 03 tháng trở lên trong năm: không xếp loại từ hoàn thành tốt nhiệm vụ trở lên", "sick leave of three months or more in the year: not rated Good or better"),
        Rating.Completed, When(Level.Ceiling, Operands.Of(FactTable.SickLeaveMonths), Comparison.AtLeast, 3, source), source);

    public static NoteRule MaternityLeave(Source source) => new(
        "rateActualWork", new("Nghỉ thai sản: kết quả xếp loại là kết quả của thời gian làm việc thực tế trong năm.", "Maternity leave: rated on the time actually worked in the year."),
        When(Level.Note, FactTable.MaternityLeave, source), source);
}
