using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.TuyenQuang;

/// <summary>What 854-CV/TU orders for the round; its dates are those of the year after the rating year.</summary>
internal static class TuyenQuangProcedure
{
    public static ReviewProcedure Build(Func<string, Source> at) => new()
    {
        Deadlines =
        [
            new("tuyen-quang.review", DeadlineTask.ReviewAndRating, null,
                new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("các tổ chức, cơ quan, đơn vị", "all organisations, agencies and units"),
                new DueDate(1, 1, 10), at("Mục 3, câu 1")),
            new("tuyen-quang.files", DeadlineTask.Files, null,
                new("gửi hồ sơ đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy quản lý", "files of cadres managed by the provincial standing committee"), new("đơn vị có cán bộ diện Ban Thường vụ Tỉnh ủy quản lý", "units with cadres managed by the provincial standing committee"),
                new DueDate(1, 1, 15), at("Mục 3, câu 2")),
            new("tuyen-quang.report", DeadlineTask.Report, null,
                new("báo cáo kết quả về Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức)", "report of the results to the provincial standing committee (through the organisation board)"), new("các tổ chức, cơ quan, đơn vị", "all organisations, agencies and units"),
                new DueDate(1, 2, 10), at("Mục 3, câu 2")),
        ],
        Dossier =
        [
            new("cadre-evaluation-file", new("hồ sơ đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy quản lý (điểm 1 Điều 10 Quy chế 14-QC/TU; chưa thấy danh mục)", "evaluation file of a cadre managed by the provincial standing committee (14-QC/TU, Điều 10, point 1; its list was not seen)"),
                [SubjectKind.Leader], Texts.TuyenQuangQC14.At("Điều 10, điểm 1").Reported()),
        ],
        Rules =
        [
            new("sign.disunity", ProcedureStep.SuggestedReview, new("mất đoàn kết", "disunity"), at("Mục 2, điểm (4), câu 2")),
            new("sign.partyRules", ProcedureStep.SuggestedReview, new("vi phạm nguyên tắc, quy định của Đảng, nhất là tập trung dân chủ", "breach of Party principles and rules, above all of democratic centralism"), at("Mục 2, điểm (4), câu 2")),
            new("sign.corruption", ProcedureStep.SuggestedReview, new("lợi ích nhóm, tham nhũng, tiêu cực", "group interests, corruption, negativity"), at("Mục 2, điểm (4), câu 2")),
            new("sign.degradation", ProcedureStep.SuggestedReview, new("suy thoái, “tự diễn biến”, “tự chuyển hóa”", "degradation"), at("Mục 2, điểm (4), câu 2")),
            new("sign.publicConcern", ProcedureStep.SuggestedReview, new("việc phức tạp, dư luận bức xúc", "complex matters, public concern"), at("Mục 2, điểm (4), câu 2")),
            new("attendance", ProcedureStep.Attendance, new("nơi được gợi ý kiểm điểm: ủy viên ban thường vụ và lãnh đạo các ban xây dựng Đảng của cấp trên dự, chỉ đạo", "where a review was suggested: a member of the higher standing committee and heads of the Party boards attend"), at("Mục 2, điểm (4), câu 3")),
            new("remedyPlan", ProcedureStep.AfterReview, new("từng tập thể, cá nhân lập kế hoạch khắc phục ngay sau kiểm điểm", "each collective and individual makes a remedy plan right after the review"), at("Mục 2, điểm (4), câu 4")),
            new("remedyInspection", ProcedureStep.AfterReview, new("cấp ủy cấp trên thường xuyên kiểm tra, giám sát việc khắc phục của cấp dưới", "the higher committee keeps inspecting how those below remedy their shortcomings"), at("Mục 2, điểm (4), câu 5")),
            new("earlierShortcomings", ProcedureStep.AfterReview, new("rà soát kết quả khắc phục hạn chế, khuyết điểm của kỳ trước", "the remedying of last year's shortcomings is checked"), at("Mục 2, điểm (4), câu 6")),
            new("reReview", ProcedureStep.ReReview, new("kiểm điểm chưa đạt yêu cầu thì kiểm điểm lại", "an unsatisfactory review is held again"), at("Mục 2, điểm (6), câu 2")),
            new("reRating", ProcedureStep.ReRating, new("xếp loại xuất sắc không đúng quy định thì xếp loại lại", "Excellent not given by the rules is rated again"), at("Mục 2, điểm (6), câu 2")),
            new("cadres", ProcedureStep.Content, new("cán bộ diện Ban Thường vụ Tỉnh ủy quản lý: kiểm điểm, xếp loại theo Quy chế 14-QC/TU", "cadres managed by the provincial standing committee: by 14-QC/TU"), at("Mục 2, điểm (7), câu 1")),
            new("breakthroughTask", ProcedureStep.Content, new("việc đột phá, đổi mới được giao theo Quy định 03-QĐ/TU (từ năm 2021)", "the breakthrough task assigned by 03-QĐ/TU (from 2021)"), Texts.TuyenQuangQD03.At("Việc đột phá, đổi mới").Reported()),
        ],
    };
}
