using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.Hue;

/// <summary>Huế: dispatch 1171-CV/TU of the city, 2023, by 1116-CV/BTCTU of the province (not seen), on 124-QĐ/TW.</summary>
internal static class Hue1171
{
    public const string Id = "hue";

    private const int Year = 2023;

    private static readonly Source Signs = At("Mục 3");
    private static readonly Source Plans = At("Mục 2, đoạn 2");

    public static Regulation Build(Regulation central) => central.With(new LocalRules
    {
        Id = Id,
        Title = new("Công văn 1171-CV/TU của Thành ủy Huế (trên nền Quy định 124-QĐ/TW)", "Dispatch 1171-CV/TU of Huế (on 124-QĐ/TW)"),
        Revision = 1,
        Documents = [Texts.HueCV1171, Texts.HueCV1116],
        FirstYear = 2023,
        LastYear = 2024,
        Locality = Id,
        Basis = At("Mục 1"),
        Ladder = ladder => ladder.WithSuggestedReview(Signs),
        Procedure = new()
        {
            Deadlines =
            [
                new("hue.report", DeadlineTask.Report, PartyLevel.Grassroots,
                    new("báo cáo kết quả kèm hồ sơ kiểm điểm về Ban Thường vụ Thành ủy (qua Ban Tổ chức)", "report of the results with the files to the city standing committee (through the organisation board)"), new("cấp ủy trực thuộc Thành ủy", "committees directly under the city"),
                    new DueDate(0, 12, 10), At("Mục 5")) { OnlyYear = Year },
            ],
            Dossier =
            [
                new("result-report", new("báo cáo kết quả kiểm điểm, xếp loại theo biểu mẫu gửi kèm (chưa thấy biểu mẫu)", "report of the results by the attached forms (the forms were not seen)"), [SubjectKind.PartyCell, SubjectKind.PartyOrganization], At("Mục 5")),
            ],
            Rules =
            [
                new("sign.disunity", ProcedureStep.SuggestedReview, new("mất đoàn kết", "disunity"), Signs),
                new("sign.partyRules", ProcedureStep.SuggestedReview, new("vi phạm nguyên tắc, quy định của Đảng", "breach of Party principles and rules"), Signs),
                new("sign.corruption", ProcedureStep.SuggestedReview, new("lợi ích nhóm, tham nhũng, tiêu cực", "group interests, corruption, negativity"), Signs),
                new("sign.degradation", ProcedureStep.SuggestedReview, new("suy thoái, “tự diễn biến”, “tự chuyển hóa”", "degradation"), Signs),
                new("sign.publicConcern", ProcedureStep.SuggestedReview, new("việc phức tạp, dư luận bức xúc", "complex matters, public concern"), Signs),
                new("remedyPlan", ProcedureStep.AfterReview, new("từng tập thể, cá nhân lập kế hoạch khắc phục sau kiểm điểm", "each collective and individual makes a remedy plan after the review"), Plans),
                new("remedyInspection", ProcedureStep.AfterReview, new("cấp ủy cấp trên kiểm tra, giám sát việc thực hiện kế hoạch khắc phục", "the higher committee inspects how the plans are carried out"), Plans),
                new("dateRegistered", ProcedureStep.Preparation, new("phường, xã báo cáo ủy viên Ban Thường vụ phụ trách và đăng ký lịch kiểm điểm qua Văn phòng Thành ủy", "wards and communes report the date to the member in charge and register it with the Party office"), At("Mục 4")),
            ],
        },
    });

    private static Source At(string provision) => Texts.HueCV1171.At(provision).Dispatch(Year);
}
