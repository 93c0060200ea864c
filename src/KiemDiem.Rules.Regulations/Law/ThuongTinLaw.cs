using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>The report of the conference of Thường Tín (2023), sentence by sentence; its headline and captions do not count.</summary>
internal static class ThuongTinLaw
{
    private static readonly Label News = new("lời tin về hội nghị, không phải quy định", "news of the conference, not a rule");

    public static LawText Text { get; } = new(
        Texts.ThuongTinConference,
        new("triển khai việc kiểm điểm, đánh giá, xếp loại năm 2023 ở huyện Thường Tín", "bringing the review and rating of 2023 to the district of Thường Tín"),
        new("thấy cả bản tin; không thấy văn bản của Huyện ủy", "the whole report was seen, no text of the district committee"),
        [
            Outside("Đoạn 1", "chiều 13/11/2023 Huyện ủy triển khai các văn bản về kiểm điểm, xếp loại", "on 13/11/2023 the district committee presents the texts on reviews and ratings", News),
            Outside("Đoạn 2", "những người dự hội nghị", "who attended", News),
            Outside("Đoạn 3, câu 1", "Phó Bí thư Thường trực trình bày các văn bản", "the standing deputy secretary presents the texts", News),
            Encoded("Đoạn 3, câu 2", "năm 2023 làm theo 124-QĐ/TW và 187-KH/TU của Thành ủy Hà Nội", "2023 follows 124-QĐ/TW and 187-KH/TU of Hà Nội"),
            Encoded("Đoạn 3, câu 3", "cơ sở xong và báo cáo Ban Thường vụ Huyện ủy trước ngày 05/12/2023; cấp huyện xong trước ngày 20/12/2023", "grassroots done and reported to the district standing committee before 05/12/2023; the district before 20/12/2023"),
            Outside("Đoạn 4", "Đảng lãnh đạo công tác cán bộ; đánh giá theo tập trung dân chủ, công bằng, công khai", "the Party leads personnel work; ratings are centralist and democratic, fair and open", Because.Spirit),
            Outside("Đoạn 5", "cấp ủy, đơn vị, trước hết là người đứng đầu, nêu cao trách nhiệm chủ trì kiểm điểm", "committees and units, heads first, take their charge of the reviews seriously", Because.Spirit),
            Outside("Đoạn 6, câu 1", "thực chất, dân chủ; rõ hạn chế của tập thể, trách nhiệm cá nhân, cả việc khắc phục chưa triệt để", "real and democratic; shortcomings, who answers for them, and what was not fully remedied", new("nội dung do người kiểm điểm viết; mức khắc phục hạn chế kỳ trước là dữ kiện cho sẵn `grades.remediation`", "contents of the written review; how far earlier shortcomings are remedied is the given fact `grades.remediation`")),
            Encoded("Đoạn 6, câu 2", "ngay sau kiểm điểm, xếp loại phải có kế hoạch, giải pháp, lộ trình khắc phục", "right after review and rating there is a plan with measures and a schedule"),
            Outside("Đoạn 7, câu 1", "xếp loại theo khung tiêu chí, khung tiêu chuẩn, đúng thẩm quyền, quy trình", "ratings follow the frames of criteria and standards, by due authority and procedure", new("khung tiêu chí, tiêu chuẩn là của văn bản nền; thẩm quyền, quy trình không phải điều kiện xếp loại", "criteria and standards are the base text's; authority and procedure are no condition of a rating")),
            Encoded("Đoạn 7, câu 2", "liên hệ với biểu hiện vi phạm kỷ cương, kỷ luật theo 24-CT/TU của Thành ủy Hà Nội", "reviews look at the signs of indiscipline of 24-CT/TU of Hà Nội"),
            Encoded("Đoạn 7, câu 3", "số xếp xuất sắc không quá 20 % số xếp tốt, với tập thể và cá nhân", "excellent ratings at most 20 % of the good ones, for collectives and individuals"),
            Encoded("Đoạn 7, câu 4", "người đứng đầu không được xếp cao hơn tập thể lãnh đạo và đơn vị mình đứng đầu", "the head is not rated above the collective and the unit that they head"),
        ]);
}
