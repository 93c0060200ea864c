using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.ChiLinh;

/// <summary>What 789-CV/TU orders for the round of 2023; its files and registrations are reported for the other year.</summary>
internal static class ChiLinhProcedure
{
    private const int Year = 2023;

    private static readonly ImmutableArray<SubjectKind> Collective = [SubjectKind.LeadershipCollective];
    private static readonly ImmutableArray<SubjectKind> Cadres = [SubjectKind.Leader];

    public static Source Signs { get; } = At("Mục 1, gạch đầu dòng 3, câu 2");

    public static Source At(string provision) => Texts.ChiLinhCV789.At(provision).Dispatch(Year);

    public static ReviewProcedure Build() => new()
    {
        Deadlines =
        [
            new("chi-linh.review", DeadlineTask.ReviewAndRating, PartyLevel.Grassroots,
                new("kiểm điểm, xếp loại, đề nghị khen thưởng tổ chức đảng, đảng viên và gửi báo cáo về Ban Thường vụ Thành ủy", "review, rating and proposals for commendation of Party organisations and members, reported to the city standing committee"),
                new("chi ủy, đảng ủy trực thuộc Thành ủy", "cells and committees directly under the city"),
                new DueDate(0, 12, 10), At("Mục 2, câu 1")) { OnlyYear = Year },
            new("chi-linh.appraisal", DeadlineTask.Appraisal, PartyLevel.District,
                new("thẩm định đề nghị khen thưởng", "appraisal of the proposals for commendation"), new("Thành ủy", "the city committee"),
                new DueDate(0, 12, 15), At("Mục 2, câu 2")) { OnlyYear = Year },
            new("chi-linh.cadres", DeadlineTask.ReviewAndRating, null,
                new("kiểm điểm tập thể, cá nhân cán bộ diện Ban Thường vụ Thành ủy quản lý", "review of collectives and cadres managed by the city standing committee"), new("tập thể, cán bộ diện Ban Thường vụ Thành ủy quản lý", "collectives and cadres managed by the city standing committee"),
                new DueDate(0, 12, 10), At("Mục 3.1, gạch đầu dòng 2, câu 1")) { OnlyYear = Year },
            new("chi-linh.files", DeadlineTask.Files, null,
                new("gửi hồ sơ về Ban Tổ chức Thành ủy", "the files are sent to the city organisation board"), new("tập thể, cán bộ diện Ban Thường vụ Thành ủy quản lý", "collectives and cadres managed by the city standing committee"),
                new DueDate(0, 12, 15), At("Mục 3.3")) { OnlyYear = Year },
            new("chi-linh.yearEnd", DeadlineTask.ReviewAndRating, null,
                new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("mọi tập thể, cá nhân", "all collectives and individuals"),
                Due: null, At("Mục 3.1, gạch đầu dòng 1"))
            {
                Before = new("tổng kết năm của tổ chức, cơ quan, đơn vị", "the unit's year-end meeting"),
            },
        ],
        Dossier =
        [
            new(DossierCodes.CollectiveReport, new("báo cáo kiểm điểm tập thể (Mẫu 01-HDKĐ.ĐG 2023)", "review report of the collective (form 01-HDKĐ.ĐG 2023)"), Collective, At("Mục 3.2, tập thể (1)")),
            new(DossierCodes.Minutes, new("biên bản hội nghị kiểm điểm và tổng hợp xếp loại tập thể, từng cá nhân", "minutes of the review and summary of the ratings of the collective and each cadre"), Collective, At("Mục 3.2, tập thể (2)")),
            new(DossierCodes.ReviewSuggestion, new("văn bản gợi ý kiểm điểm", "document of the suggested review"), Collective, At("Mục 3.2, tập thể (3)")) { IsIfAny = true },
            new(DossierCodes.SelfReview, new("bản kiểm điểm cá nhân (Mẫu 02B-HDKĐ.ĐG 2023)", "self-review (form 02B-HDKĐ.ĐG 2023)"), Cadres, At("Mục 3.2, cá nhân (1)")),
            new(DossierCodes.ExemplarityRegistration, new("bản đăng ký nêu gương năm sau, có xác nhận", "register of exemplarity for the coming year, confirmed"), Cadres, At("Mục 3.2, cá nhân (2)")),
            new(DossierCodes.BreakthroughRegistration, new("bản đăng ký 1-2 việc đột phá, sáng tạo năm sau", "register of one or two breakthrough tasks for the coming year"), Cadres, At("Mục 3.2, cá nhân (3)")),
            new("cv-supplement", new("phiếu bổ sung lý lịch", "supplement to the curriculum vitae"), Cadres, At("Mục 3.2, cá nhân (4)")),
            new(DossierCodes.ResidenceComment, new("phiếu nhận xét của chi ủy nơi cư trú (Mẫu 3-213)", "comment of the cell committee at the place of residence (form 3-213)"), Cadres, At("Mục 3.2, cá nhân (5)")),
            new("asset-declaration", new("bản kê khai tài sản, thu nhập", "declaration of assets and income"), Cadres, At("Mục 3.2, cá nhân (6)")),
        ],
        Registrations =
        [
            new(DossierCodes.Exemplarity, new("đăng ký nêu gương năm sau (từ cấp phó trưởng phòng trở lên)", "exemplarity for the coming year (from deputy division heads up)"), Cadres, 1, 1, At("Mục 3.1, đoạn cuối")),
            new(DossierCodes.Breakthrough, new("đăng ký 1-2 việc đột phá, sáng tạo năm sau (từ cấp phó trưởng phòng trở lên)", "one or two breakthrough tasks for the coming year (from deputy division heads up)"), Cadres, 1, 2, At("Mục 3.1, đoạn cuối")),
        ],
        Rules =
        [
            new("sign.disunity", ProcedureStep.SuggestedReview, new("mất đoàn kết", "disunity"), Signs),
            new("sign.partyAndStateRules", ProcedureStep.SuggestedReview, new("vi phạm nguyên tắc, quy định của Đảng, chính sách, pháp luật của Nhà nước", "breach of Party rules and of State policy and law"), Signs),
            new("sign.corruption", ProcedureStep.SuggestedReview, new("lợi ích nhóm, tham nhũng, tiêu cực", "group interests, corruption, negativity"), Signs),
            new("sign.callousness", ProcedureStep.SuggestedReview, new("thờ ơ, vô cảm gây dư luận bức xúc", "callousness that causes public anger"), Signs),
            new("sign.degradation", ProcedureStep.SuggestedReview, new("suy thoái, “tự diễn biến”, “tự chuyển hóa”", "degradation"), Signs),
            new("remedyPlan", ProcedureStep.AfterReview, new("nơi có biểu hiện phải xây dựng kế hoạch sửa chữa, khắc phục ngay", "where there are such signs, a plan to mend them is made at once"), Signs),
            new("remedyInspection", ProcedureStep.AfterReview, new("kiểm tra, giám sát việc sửa chữa, khắc phục của cấp dưới", "how those below mend their shortcomings is inspected"), Signs),
            new("attendance", ProcedureStep.Attendance, new("mời ủy viên Ban Thường vụ, thành ủy viên, cán bộ các ban được phân công (Thông báo 1198-TB/TU) dự, chỉ đạo", "members of the standing committee and the committee and staff in charge by 1198-TB/TU are invited"), At("Mục 3.1, gạch đầu dòng 2, câu 1")),
            new("attendanceList", ProcedureStep.Attendance, new("phân công người dự theo từng đơn vị", "who attends where"), Texts.ChiLinhTB1198.At("Phân công dự kiểm điểm").Reported()),
            new("registrationScheme", ProcedureStep.AfterReview, new("đăng ký nêu gương và việc đột phá theo Đề án 01-ĐA/TU", "exemplarity and breakthrough tasks are registered by scheme 01-ĐA/TU"), Texts.ChiLinhDA01.At("Đăng ký nêu gương và việc đột phá").Reported()),
        ],
    };
}
