using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>132-QĐ/TW (2018).</summary>
internal static class QD132Law
{
    private static readonly Label MoreExact = new("89-QĐ/TW và 21-HD/BTCTW chỉ nêu vế dưới 50% đối với cá nhân; vế đó được mã hóa theo các văn bản ấy", "89-QĐ/TW and 21-HD/BTCTW state only the 50 % for individuals; it is encoded from those texts");

    public static LawText Text { get; } = new(
        Texts.QD132,
        new("kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị", "yearly review and rating of collectives and individuals in the political system"),
        new("chỉ thấy trích đoạn đã công bố", "only published excerpts were seen"),
        [
            Outside("Phần mở đầu", "tên văn bản, căn cứ ban hành", "the title and the legal bases", Because.Formal),
            Outside("Điều 1", "nguyên tắc, nội dung cơ bản của kiểm điểm và xếp loại hằng năm tập thể, cá nhân từ Trung ương đến cơ sở", "principles and basics of yearly review and rating of collectives and individuals at all levels", Because.Scope),
            NotSeen("Điều 1, phần cuối", "phần cuối của điều bị cắt", "the end of the article is cut off"),
            Outside("Điều 2 khoản 1", "cán bộ, công chức, viên chức hiểu theo luật hiện hành", "officials, civil servants and public employees as the laws in force define them", Because.Scope),
            Outside("Điều 2 khoản 2", "cán bộ lãnh đạo, quản lý: cán bộ, công chức và viên chức giữ chức vụ, người quản lý doanh nghiệp nhà nước, chỉ huy lực lượng vũ trang", "leaders: officials, civil servants and employees in leading posts, managers of state firms, commanders", Because.Scope),
            Outside("Điều 2 khoản 3", "tập thể lãnh đạo, quản lý; chỉ thấy phần đầu của định nghĩa", "leadership collectives; only the beginning of the definition was seen", Because.Scope),
            NotSeen("Điều 2 khoản 3, phần sau", "phần sau của định nghĩa tập thể lãnh đạo, quản lý bị cắt", "the rest of the definition of leadership collectives is cut off"),
            NotSeen("Điều 3", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 4", "nội dung chưa rõ", "contents unknown"),
            Encoded("Điều 5", "đối tượng kiểm điểm: mọi đảng viên và cán bộ lãnh đạo, quản lý, trừ người được miễn công tác và sinh hoạt đảng", "who is reviewed: all members and leaders but those exempt from work and Party activities"),
            NotSeen("Điều 6", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 7", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 8", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 9", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 10", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 11", "nội dung chưa rõ", "contents unknown"),
            Outside("Khung tiêu chí tập thể, nhóm 1 (chưa rõ số điều)", "nhóm tiêu chí về xây dựng tập thể", "criteria on building up the collective", Because.GivenGrade),
            Outside("Khung tiêu chí tập thể, nhóm 2 (chưa rõ số điều)", "nhóm tiêu chí về kết quả thực hiện nhiệm vụ được giao trong năm", "criteria on the results of the year's tasks", Because.GivenGrade),
            Outside("Khung tiêu chí tập thể, nhóm 3 (chưa rõ số điều)", "nhóm tiêu chí về kết quả khắc phục hạn chế, khuyết điểm đã chỉ ra", "criteria on the remedying of earlier shortcomings", Because.GivenGrade),
            NotSeen("Khung tiêu chí tập thể, các tiêu chí từng nhóm", "danh mục tiêu chí trong từng nhóm chưa thấy", "the lists of criteria within the groups were not seen"),
            NotSeen("Khung tiêu chí cá nhân (chưa rõ số điều)", "tiêu chí đánh giá cá nhân; lời văn chưa thấy", "criteria for individuals; the wording was not seen"),
            Encoded("Điều 12", "các khoản về tổ chức, cơ quan, đơn vị: chưa thấy lời văn; bốn mức đọc theo mẫu của tổ chức đảng, chưa kiểm chứng", "the clauses on organisations, agencies and units: text not seen; the four ratings read after Party organisations, unverified"),
            NotSeen("Điều 12 khoản 1", "lời văn chưa thấy; theo cách hiểu chung là mức xuất sắc và hạn mức 20%", "wording not seen; commonly understood as Excellent with its quota of 20 %"),
            NotSeen("Điều 12 khoản 2", "lời văn chưa thấy; theo cách hiểu chung là mức tốt", "wording not seen; commonly understood as Good"),
            NotSeen("Điều 12 khoản 3", "lời văn chưa thấy; theo cách hiểu chung là mức hoàn thành", "wording not seen; commonly understood as Completed"),
            NotSeen("Điều 12 khoản 4 điểm a", "các trường hợp tập thể không hoàn thành; theo cách hiểu chung là tổ chức, cơ quan, đơn vị", "cases of NotCompleted for collectives; commonly understood as organisations, agencies, units"),
            NotSeen("Điều 12 khoản 4 điểm b", "các trường hợp tập thể không hoàn thành; theo cách hiểu chung là tập thể lãnh đạo, quản lý", "cases of NotCompleted for collectives; commonly understood as leadership collectives"),
            Encoded("Điều 12 khoản 4 điểm c", "cá nhân không hoàn thành: suy thoái; bị kỷ luật; đơn vị phụ trách không hoàn thành; tham nhũng dưới quyền, trừ tự phát hiện, khắc phục xong", "individuals NotCompleted: degradation; discipline; own unit NotCompleted; corruption under them, unless self-detected and remedied"),
            Outside("Điều 12 khoản 4 điểm c, chỉ tiêu, nhiệm vụ", "dưới 50% chỉ tiêu, nhiệm vụ, chỉ tiêu quan trọng không đạt 100%; hai vế nối bằng dấu phẩy", "under 50 % of targets and tasks, key targets not all met; the two joined by a comma", MoreExact),
            NotSeen("Điều 13", "nội dung chưa rõ; theo cách hiểu chung là trách nhiệm, thẩm quyền", "contents unknown; commonly understood as duties and competence"),
            Outside("Trách nhiệm, thẩm quyền, khoản 1 (chưa rõ số điều)", "cấp ủy, tổ chức đảng, tập thể lãnh đạo và người đứng đầu lãnh đạo, tổ chức thực hiện ở nơi mình", "committees, Party organisations, leaderships and heads carry it out in their own place", Because.Organization),
            Outside("Trách nhiệm, thẩm quyền, khoản 2 (chưa rõ số điều)", "từng tập thể, cá nhân tự đánh giá, xếp loại", "each collective and individual rates itself first", Because.Conduct),
            Outside("Trách nhiệm, thẩm quyền, khoản 3 (chưa rõ số điều)", "các chủ thể khác phối hợp đánh giá, đề xuất mức khi được yêu cầu", "others take part in assessing and propose a rating when asked", Because.Conduct),
            Outside("Trách nhiệm, thẩm quyền, khoản 4 (chưa rõ số điều)", "cấp có thẩm quyền quyết định đối với đối tượng cách không quá một cấp và chịu trách nhiệm về kết quả", "the authority decides for those not more than one level below and answers for the result", Because.Organization),
            Encoded("Điều 14", "kiểm điểm trước khi tổng kết công tác năm", "reviews are held before the year's work is summed up"),
            NotSeen("Thời hạn, báo cáo về Trung ương (chưa rõ số điều)", "ngày cụ thể theo từng cấp và thời hạn báo cáo về Trung ương chưa thấy", "days by level and the time limit for reports to the centre were not seen"),
            NotSeen("Gợi ý kiểm điểm (chưa rõ số điều)", "khi nào và ai gợi ý kiểm điểm; lời văn chưa thấy", "when and by whom a review is suggested; the wording was not seen"),
            NotSeen("Xếp loại lại (chưa rõ số điều)", "hủy, điều chỉnh kết quả không đúng, theo cách hiểu chung; lời văn chưa thấy", "cancelling or correcting a wrong result, as commonly understood; the wording was not seen"),
            NotSeen("Điều 15 trở đi", "số điều và nội dung chưa rõ", "number of articles and contents unknown"),
        ]);
}
