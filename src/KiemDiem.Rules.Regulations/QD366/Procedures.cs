using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>What 366-QĐ/TW, Điều 14 and 17, and 43-HD/BTCTW order for the round.</summary>
internal static class Procedures
{
    private static readonly Source Timing = Texts.QD366.At("Điều 14 khoản 2").Published();
    private static readonly Source Dates = Texts.HD43.At("Mục 4, 4.1").Published();
    private static readonly Source File = Texts.QD366.At("Điều 17").Published();

    public static ReviewProcedure Central { get; } = CentralCalendar.Of(Timing, Dates, new DueDate(1, 2, 1), Texts.HD43.At("Mục 4, 4.2").Published()).Over(new()
    {
        Deadlines =
        [
            new("central.report", DeadlineTask.Report, PartyLevel.Central,
                new("báo cáo kết quả với Bộ Chính trị", "report of the results to the Politburo"), new("Ban Tổ chức Trung ương", "the central organisation commission"),
                new DueDate(1, 3, 1), Texts.HD43.At("Mục 4, 4.3").Published()),
        ],
        Rules =
        [
            new("scoring", ProcedureStep.Content, new("chấm theo thang 100 điểm: tiêu chí chung tối đa 30, kết quả thực hiện nhiệm vụ tối đa 70", "100 points: at most 30 for the general criteria, 70 for the results"), Texts.QD366.At("Điều 10").Published()),
            new("reRating", ProcedureStep.ReRating, new("kết quả sai hoặc thiếu trung thực: điều chỉnh hoặc hủy, xếp loại lại", "a wrong or dishonest result is corrected or cancelled and rated again"), Texts.QD366.At("Điều 15 khoản 3").Published()),
            new("reRating.higher", ProcedureStep.ReRating, new("cấp ủy cấp trên được hủy kết quả, xếp loại lại", "the higher committee may cancel a result and rate again"), Texts.QD366.At("Điều 13, hủy và xếp loại lại").Published()),
        ],
        Dossier =
        [
            new(DossierCodes.CollectiveReport, new("báo cáo kiểm điểm tập thể (Mẫu 01)", "review report of the collective (form 01)"), SubjectKinds.Collectives, Texts.HD43.At("Mẫu 01").Published()),
            new(DossierCodes.SelfReview, new("bản kiểm điểm cá nhân (Mẫu 2A)", "self-review of leaders (form 2A)"), [SubjectKind.Leader], Texts.HD43.At("Mẫu 2A").Published()),
            new(DossierCodes.SelfReview, new("bản kiểm điểm cá nhân (Mẫu 2B; Mẫu 2C đối với đảng viên ngoài hệ thống chính trị)", "self-review of members (form 2B; form 2C outside the political system)"), [SubjectKind.PartyMember], Texts.HD43.At("Mẫu 2B").Published()),
            Item(DossierCodes.ResidenceComment, "nhận xét của cấp ủy nơi cư trú", "comment of the committee at the place of residence", SubjectKinds.Individuals),
            Item(DossierCodes.Minutes, "biên bản kiểm điểm", "minutes of the review", SubjectKinds.All),
            Item("appraisal-summary", "tổng hợp kết quả thẩm định", "summary of the appraisal", SubjectKinds.All),
            Item("rating-conclusion", "kết luận, quyết định xếp loại", "conclusion on the rating", SubjectKinds.All),
            Item(DossierCodes.ReviewSuggestion, "văn bản gợi ý kiểm điểm", "document of the suggested review", SubjectKinds.All) with { IsIfAny = true },
            Item("comments-received", "văn bản góp ý", "comments received", SubjectKinds.All) with { IsIfAny = true },
            Item("complaint-file", "hồ sơ giải quyết khiếu nại", "file of a complaint", SubjectKinds.All) with { IsIfAny = true },
        ],
    });

    private static DossierItem Item(string code, string vietnamese, string english, ImmutableArray<SubjectKind> kinds) => new(code, new(vietnamese, english), kinds, File);
}
