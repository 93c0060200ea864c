using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>What 124-QĐ/TW, Điều 14, and 25-HD/BTCTW order for the round.</summary>
internal static class Procedures
{
    private static readonly Source Timing = Texts.QD124.At("Điều 14 khoản 2").Published();
    private static readonly Source Dates = Texts.HD25.At("Mục 5").Published();

    public static ReviewProcedure Central { get; } = CentralCalendar.Of(Timing, Dates, filesBefore: new DueDate(1, 2, 15)).Over(new()
    {
        Dossier =
        [
            new(DossierCodes.CollectiveReport, new("báo cáo kiểm điểm tập thể (Mẫu 01)", "review report of the collective (form 01)"), SubjectKinds.Collectives, Texts.HD25.At("Mẫu 01").Reported()),
            new(DossierCodes.SelfReview, new("bản kiểm điểm cá nhân (Mẫu 02A)", "self-review of those without a leading post (form 02A)"), [SubjectKind.PartyMember], Texts.HD25.At("Mẫu 02A").Published()),
            new(DossierCodes.SelfReview, new("bản kiểm điểm cá nhân (Mẫu 02B)", "self-review of leaders (form 02B)"), [SubjectKind.Leader], Texts.HD25.At("Mẫu 02B").Published()),
            new(DossierCodes.Minutes, new("biên bản hội nghị kiểm điểm (danh mục Mẫu 04)", "minutes of the review (list of form 04)"), SubjectKinds.Collectives, Texts.HD25.At("Mẫu 04").Published()),
            new(DossierCodes.ReviewSuggestion, new("văn bản gợi ý kiểm điểm (danh mục Mẫu 04)", "document of the suggested review (list of form 04)"), SubjectKinds.Collectives, Texts.HD25.At("Mẫu 04").Published()) { IsIfAny = true },
        ],
        Rules =
        [
            new("reRating", ProcedureStep.ReRating, new("cấp ủy cấp trên trực tiếp xem xét hủy kết quả, đánh giá, xếp loại lại", "the next higher committee may cancel a result and have it rated again"), Texts.QD124.At("Điều 13, hủy và xếp loại lại").Published()),
            new("reRating.complaint", ProcedureStep.ReRating, new("có đơn thư, dấu hiệu vi phạm hoặc mất đoàn kết sau đó: cấp ủy cấp trên cho thẩm định, đánh giá lại", "on later complaints, signs of violations or disunity the higher committee has it appraised again"), Texts.QD124.At("Điều 11 khoản 2, bước 3, đánh giá lại").Published()),
        ],
    });
}
