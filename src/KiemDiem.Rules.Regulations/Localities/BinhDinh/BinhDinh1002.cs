using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.BinhDinh;

/// <summary>Bình Định: dispatch 1002-CV/TU of 2024, with plan 80-KH/TU of 2023 (not seen), on 124-QĐ/TW.</summary>
internal static class BinhDinh1002
{
    public const string Id = "binh-dinh";

    private const int Year = 2024;

    public static Regulation Build(Regulation central) => central.With(new LocalRules
    {
        Id = Id,
        Title = new("Công văn 1002-CV/TU của Tỉnh ủy Bình Định (trên nền Quy định 124-QĐ/TW)", "Dispatch 1002-CV/TU of Bình Định (on 124-QĐ/TW)"),
        Revision = 1,
        Documents = [Texts.BinhDinhCV1002, Texts.BinhDinhKH80],
        FirstYear = 2023,
        LastYear = 2024,
        Locality = Id,
        Basis = At("Phần mở đầu"),
        Procedure = new()
        {
            Deadlines =
            [
                new("binh-dinh.review", DeadlineTask.ReviewAndRating, null,
                    new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("đảng đoàn, ban cán sự đảng, cơ quan, đơn vị, cấp ủy trực thuộc Tỉnh ủy", "bodies and committees directly under the province"),
                    new DueDate(0, 12, 20), At("Đoạn cuối")) { OnlyYear = Year },
                new("binh-dinh.report", DeadlineTask.Report, null,
                    new("báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức)", "report of the results to the provincial standing committee (through the organisation board)"), new("đảng đoàn, ban cán sự đảng, cơ quan, đơn vị, cấp ủy trực thuộc Tỉnh ủy", "bodies and committees directly under the province"),
                    new DueDate(0, 12, 31, IsIncluded: true), At("Đoạn cuối")) { OnlyYear = Year },
            ],
            Rules =
            [
                new("headWithCollective", ProcedureStep.Content, new("kiểm điểm, xếp loại tập thể gắn với trách nhiệm người đứng đầu; đảng viên xem xét ở nơi công tác và nơi cư trú, qua sản phẩm cụ thể và kết quả khắc phục khuyết điểm kỳ trước", "the collective's review is tied to the head's responsibility; members are looked at where they work and live, by concrete products and by what they remedied"), At("Mục 2")),
                new("ownPlan", ProcedureStep.Preparation, new("mỗi nơi lập kế hoạch kiểm điểm, xếp loại của cấp mình theo Kế hoạch 80-KH/TU", "each body makes its own plan by 80-KH/TU"), At("Mục 3")),
                new("suggestionsProposed", ProcedureStep.SuggestedReview, new("Ban Tổ chức Tỉnh ủy đề xuất nội dung gợi ý kiểm điểm", "the provincial organisation board proposes what reviews are suggested"), At("Mục 4")),
            ],
        },
    });

    private static Source At(string provision) => Texts.BinhDinhCV1002.At(provision).Dispatch(Year);
}
