using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using KiemDiem.Rules.Regulations.Localities.HaNoi;

namespace KiemDiem.Rules.Regulations.Localities.ThuongTin;

/// <summary>Thường Tín, a district of Hà Nội: what its conference of 13/11/2023 orders, on the rules of Hà Nội.</summary>
internal static class ThuongTinConference
{
    public const string Id = "thuong-tin";

    public static Regulation Build(Regulation haNoi) => haNoi.With(new LocalRules
    {
        Id = Id,
        Title = new("Hội nghị của Huyện ủy Thường Tín (trên nền Kế hoạch 187-KH/TU của Thành ủy Hà Nội)", "Conference of Thường Tín district (on plan 187-KH/TU of Hà Nội)"),
        Revision = 1,
        Documents = [Texts.ThuongTinConference],
        FirstYear = 2023,
        LastYear = 2024,
        Locality = Id,
        Basis = At("Đoạn 3, câu 2"),
        Ladder = ladder => HaNoi187.Localize(ladder, At("Đoạn 7, câu 3"), At("Đoạn 7, câu 4")),
        Procedure = new()
        {
            Deadlines =
            [
                HaNoi187.Review("ha-noi.grassroots", PartyLevel.Grassroots, new("kiểm điểm, xếp loại xong và báo cáo kết quả về Ban Thường vụ Huyện ủy", "review and rating done, and the results reported to the district standing committee"), new("cấp cơ sở", "grassroots"), new DueDate(0, 12, 5), At("Đoạn 3, câu 3")),
                HaNoi187.Review("ha-noi.district", PartyLevel.District, new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("cấp huyện", "districts"), new DueDate(0, 12, 20), At("Đoạn 3, câu 3")),
            ],
            Rules =
            [
                new("remedyPlan", ProcedureStep.AfterReview, new("lập kế hoạch, giải pháp, lộ trình khắc phục ngay sau kiểm điểm, xếp loại", "a plan with measures and a schedule right after review and rating"), At("Đoạn 6, câu 2")),
                new("indisciplineSigns", ProcedureStep.Content, new("liên hệ các biểu hiện vi phạm kỷ cương, kỷ luật theo Chỉ thị 24-CT/TU", "the review looks at the signs of indiscipline in 24-CT/TU"), At("Đoạn 7, câu 2")),
            ],
        },
    });

    private static Source At(string provision) => Texts.ThuongTinConference.At(provision).Dispatch(HaNoi187.Year);
}
