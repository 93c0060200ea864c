using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>25-HD/BTCTW (2023).</summary>
internal static class HD25Law
{
    public static LawText Text { get; } = new(
        Texts.HD25,
        new("một số nội dung về kiểm điểm và xếp loại hằng năm, hướng dẫn Quy định 124-QĐ/TW", "some matters of the yearly review and rating, guiding 124-QĐ/TW"),
        new("chỉ thấy trích đoạn đã công bố; của mục 7 chỉ biết có 7.5, chưa thấy phần về ốm đau, thai sản, chuyển công tác, mới thành lập", "only published excerpts were seen; of Mục 7 only that 7.5 exists; nothing on sickness, maternity, transfers, new bodies"),
        [
            Outside("Mục 1, 1.1", "cấp ủy ở cơ sở gồm những tổ chức nào, kể cả đảng ủy bộ phận và chi bộ trực thuộc", "which bodies are committees at the grassroots, down to partial committees and their cells", Because.Scope),
            NotSeen("Mục 1, 1.2", "nội dung chưa rõ", "contents unknown"),
            Encoded("Mục 1, 1.3", "cấp ủy, tổ chức đảng trực thuộc trung ương cụ thể hóa nội dung kiểm điểm và bộ tiêu chí", "Party bodies under the centre concretise the contents of reviews and the sets of criteria"),

            Outside("Mục 2, gửi dự thảo báo cáo", "dự thảo báo cáo đến thành viên ít nhất 03 ngày làm việc trước hội nghị", "the draft report reaches the members at least three working days before the sitting", Because.Conduct),
            Outside("Mục 2, bản kiểm điểm cá nhân", "mỗi cá nhân làm một bản", "each individual writes one self-review", Because.Conduct),
            Outside("Mục 2, đoàn công tác", "nơi được gợi ý kiểm điểm có đoàn, tổ công tác của cấp trên dự", "where a review was suggested a group of the higher level attends", Because.Conduct),
            Outside("Mục 2, thời gian kiểm điểm", "ban thường vụ cấp tỉnh và tập thể trực thuộc trung ương ít nhất 02 ngày", "province standing committees and collectives under the centre take two days at least", Because.Conduct),
            Outside("Mục 2, thời gian nơi Bộ Chính trị, Ban Bí thư gợi ý", "ít nhất 03 ngày", "three days at least where the Politburo or Secretariat suggested it", Because.Conduct),
            NotSeen("Mục 2, thời gian ở nơi khác", "theo cách hiểu chung: do cấp ủy quy định", "as commonly understood: set by the committee"),
            NotSeen("Mục 2, gợi ý kiểm điểm", "ai tham mưu, ai gợi ý; theo cách hiểu chung là cơ quan tổ chức cùng ủy ban kiểm tra tham mưu", "who prepares and who makes suggestions; as commonly understood, the personnel body with the inspection committee"),

            Outside("Mục 3, tổ chức đảng dưới cơ sở", "đảng ủy bộ phận, chi ủy trực thuộc tự xếp loại; đảng ủy cơ sở xem xét", "partial committees and subordinate cells rate themselves; the grassroots committee considers it", Because.Organization),
            Outside("Mục 3, tổ chức cơ sở đảng", "cấp ủy cơ sở tự xếp loại; ban thường vụ cấp huyện và tương đương quyết định", "grassroots committees rate themselves; the district standing committee decides", Because.Organization),
            Outside("Mục 3, cơ sở trực thuộc cấp tỉnh", "cơ sở trực thuộc thẳng cấp tỉnh do ban thường vụ cấp tỉnh quyết định", "for grassroots bodies directly under a province its standing committee decides", Because.Organization),
            NotSeen("Mục 3, đảng viên", "theo cách hiểu chung: cấp ủy cơ sở quyết định xếp loại đảng viên", "as commonly understood: the grassroots committee decides on members"),
            NotSeen("Mục 3, các cấp trên cơ sở và cán bộ", "nội dung chưa rõ", "contents unknown"),

            Encoded("Mục 4", "kỷ luật về vi phạm của năm trước: năm ấy bị xếp lại ở mức Không hoàn thành; đã tự phát hiện, khắc phục thì cân nhắc", "discipline for an earlier year: that year is rated again as NotCompleted; weighed where self-detected and remedied"),
            NotSeen("Mục 4, phần cuối", "cách cân nhắc khi đã tự phát hiện, khắc phục; câu bị cắt", "how to weigh what was self-detected and remedied; the sentence is cut"),
            Encoded("Mục 5", "xong trước 31/12; trường học theo năm học; nơi chưa tổng kết trước 15/01; hồ sơ về Ban Tổ chức Trung ương trước 15/02", "done before 31/12; schools by school year; not yet summed up before 15/01; files to the centre before 15/02"),
            NotSeen("Mục 6", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.1", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.2", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.3", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.4", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.5", "đảng viên sinh hoạt tạm thời; chỉ biết là có, chưa thấy nội dung", "members in temporary activity; known to exist, contents not seen"),
            NotSeen("Hiệu lực và thay thế", "lời văn chưa thấy; theo nguồn khác, 21-HD/BTCTW hết hiệu lực từ 10/11/2023", "wording not seen; elsewhere it is said that 21-HD/BTCTW was out of force from 10/11/2023"),

            Encoded("Mẫu 01", "báo cáo kiểm điểm của tập thể", "the review report of a collective"),
            Encoded("Mẫu 02A", "bản kiểm điểm của cá nhân không giữ chức vụ lãnh đạo, quản lý", "the self-review of an individual without a leading post"),
            Encoded("Mẫu 02B", "bản kiểm điểm của cá nhân giữ chức vụ lãnh đạo, quản lý", "the self-review of a leader or manager"),
            NotSeen("Mẫu 03", "theo cách hiểu chung: quyết định đánh giá, xếp loại lại", "as commonly understood: the decision to rate again"),
            Encoded("Mẫu 04", "danh mục hồ sơ; của tập thể có báo cáo, biên bản, văn bản gợi ý", "the list of the dossier; for a collective: report, minutes, written suggestions"),
        ]);
}
