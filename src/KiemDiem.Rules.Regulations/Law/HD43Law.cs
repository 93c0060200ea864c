using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>43-HD/BTCTW (2025).</summary>
internal static class HD43Law
{
    private static readonly Label Quarterly = new("chỉ cho cán bộ diện Bộ Chính trị, Ban Bí thư quản lý; mức của quý là dữ kiện đầu vào", "for cadres managed by the Politburo and Secretariat only; ratings of quarters are given facts");

    public static LawText Text { get; } = new(
        Texts.HD43,
        new("kiểm điểm và đánh giá, xếp loại chất lượng, hướng dẫn Quy định 366-QĐ/TW", "review and rating, guiding 366-QĐ/TW"),
        new("chỉ thấy trích đoạn đã công bố; mục 5, mục 6, 7.1-7.3 và 7.8-7.11 chưa thấy", "only published excerpts were seen; Mục 5, Mục 6, 7.1-7.3 and 7.8-7.11 were not"),
        [
            Encoded("Mục 1", "cấp ủy trực thuộc trung ương chỉ đạo cụ thể hóa nội dung kiểm điểm và lập bộ tiêu chí dựa trên các phụ lục", "committees under the centre have contents concretised and sets of criteria made from the appendices"),
            Outside("Mục 1, chi bộ không có chi ủy", "khi ấy bí thư, phó bí thư kiểm điểm ngay ở chi bộ", "secretary and deputy secretary are reviewed in the cell", Because.Conduct),
            Outside("Mục 1, 1.3", "trách nhiệm giải trình phải là một tiêu chí trong bộ tiêu chí của cấp ủy", "accountability must be a criterion of the committee's set", Because.GivenGrade),

            Outside("Mục 2, gửi dự thảo báo cáo", "dự thảo theo Mẫu 01 đến thành viên ít nhất 03 ngày làm việc trước hội nghị", "the draft by form 01 reaches the members at least three working days before the sitting", Because.Conduct),
            Outside("Mục 2, thời gian kiểm điểm", "ít nhất 01 ngày; ban thường vụ cấp tỉnh, đảng ủy trực thuộc trung ương ít nhất 02 ngày", "one day at least; two for standing committees of provinces and bodies under the centre", Because.Conduct),
            Outside("Mục 2, thời gian nơi có gợi ý", "do cấp gợi ý quyết định", "set by the level that suggested the review", Because.Conduct),
            Outside("Mục 2, gợi ý kiểm điểm", "cơ quan tổ chức chủ trì cùng ủy ban kiểm tra tham mưu; gợi ý theo thẩm quyền", "the personnel body with the inspection committee prepares it; suggestions follow competence", Because.Conduct),
            Outside("Mục 2, đoàn công tác", "ban thường vụ cấp trên lập đoàn, tổ dự nơi có gợi ý", "the higher standing committee sends a group where a review was suggested", Because.Conduct),
            Outside("Mục 2, 2.3", "cán bộ lãnh đạo, quản lý kiểm điểm ở hai nơi; nhiều chức vụ thì thêm nơi khác", "leaders are reviewed in two places; with several posts elsewhere too", Because.Conduct),
            Outside("Mục 2, 2.3, kiêm nhiệm", "kiêm nhiều chức vụ lãnh đạo: kiểm điểm ở nơi làm việc nhiều thời gian hơn", "with several leading posts: reviewed where more of the time is worked", Because.Conduct),
            Outside("Mục 2, 2.3, kiêm nhiệm không chuyên trách", "kiểm điểm thêm ở nơi kiêm nhiệm, về việc kiêm nhiệm", "a part-time post elsewhere is reviewed there as well, on its own duties", Because.Conduct),
            Outside("Mục 2, 2.4", "tập thể lãnh đạo cũng chính là cấp ủy thì kiểm điểm luôn ở hội nghị cấp ủy", "a collective with the committee's membership is reviewed at the committee's sitting", Because.Conduct),
            Outside("Mục 2, trường hợp khác", "ngoài các trường hợp đã nêu do cấp có thẩm quyền quyết định nơi kiểm điểm", "beyond the cases named the competent level decides where to review", Because.Conduct),

            Outside("Mục 3, căn cứ xếp loại tổ chức đảng", "dựa vào kết quả của cơ quan, tập thể lãnh đạo, tổ chức trực thuộc và toàn bộ đảng viên; không nêu tỷ lệ", "on the results of agency, leadership, subordinate bodies and all members; no shares are named", new("tổng hợp không có ngưỡng; kết quả ấy nằm trong điểm là dữ kiện đầu vào", "a roll-up without thresholds; those results are part of points, which are given facts")),
            Outside("Mục 3, chi bộ trực thuộc", "đảng ủy cơ sở hoặc ban thường vụ cấp trên quyết định", "the grassroots committee or the higher standing committee decides", Because.Organization),
            Outside("Mục 3, nơi có đảng ủy bộ phận", "mức do chi bộ tự nhận, qua đề xuất của đảng ủy bộ phận, rồi cấp trên kế tiếp quyết định", "the cell rates itself, the partial committee proposes, the next higher level decides", Because.Organization),
            Outside("Mục 3, tổ chức cơ sở đảng", "ban thường vụ cấp trên trực tiếp quyết định", "the next higher standing committee decides", Because.Organization),
            Outside("Mục 3, cơ sở trực thuộc cấp tỉnh", "ban thường vụ cấp tỉnh quyết định", "the province standing committee decides", Because.Organization),
            Outside("Mục 3, đảng bộ cấp trên cơ sở", "ban thường vụ cấp tỉnh quyết định", "the province standing committee decides", Because.Organization),
            Outside("Mục 3, đảng bộ cấp tỉnh", "ban thường vụ tự đánh giá, ban chấp hành thông qua; Bộ Chính trị, Ban Bí thư quyết định", "the standing committee assesses, the committee approves; Politburo and Secretariat decide", Because.Organization),

            Encoded("Mục 4, 4.1", "cuối năm, xong trước 31/12; trường học theo năm học; nơi chưa tổng kết trước 15/01 năm sau", "at the year's end, before 31/12; schools by school year; units not yet summed up before 15/01"),
            Encoded("Mục 4, 4.2", "hồ sơ theo Mẫu 04 gửi Ban Tổ chức Trung ương trước 01/02 năm sau", "files by form 04 reach the central organisation commission before 01/02 of the next year"),
            Encoded("Mục 4, 4.3", "Ban Tổ chức Trung ương báo cáo Bộ Chính trị trước 01/03", "the central organisation commission reports to the Politburo before 01/03"),
            NotSeen("Mục 5", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 6", "nội dung chưa rõ", "contents unknown"),
            Outside("Phần đánh giá hằng quý (số mục chưa rõ)", "đánh giá quý I, II, III; quý IV gộp vào cuối năm; kết quả cá nhân gắn với đơn vị", "quarters I to III are evaluated, IV goes into the year's end; personal results tied to the unit's", Quarterly),
            Outside("Phần đánh giá hằng quý, tự đánh giá", "từng người tự nhìn lại chỉ tiêu của mình và điều còn thiếu; phần sau bị cắt", "self-assessment against the targets given, naming what is wanting; the rest is cut", Because.Conduct),
            Outside("Phần đánh giá hằng quý, chủ thể", "ban thường vụ cấp tỉnh, đảng ủy bộ ngành hoặc tập thể lãnh đạo làm việc đánh giá", "standing committees of provinces and ministries, or leadership collectives, evaluate", Because.Organization),
            Outside("Phần đánh giá hằng quý, tỷ lệ cuối năm", "tỷ lệ theo nhóm tương đồng chỉ bảo đảm khi xếp loại cuối năm", "the share within similar groups is kept at the year-end rating only", new("quý là dữ kiện đã cho; thư viện chỉ xét tỷ lệ khi xếp loại cuối năm", "quarters are given facts; quotas are held against year-end ratings only")),

            NotSeen("Mục 7, 7.1", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.2", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.3", "nội dung chưa rõ", "contents unknown"),
            Encoded("Mục 7, 7.4", "tập thể lãnh đạo dưới 03 thành viên không kiểm điểm riêng, ghép vào cấp ủy hoặc đơn vị tương đồng", "a leadership collective of fewer than three members is not reviewed alone but joins its committee or a similar unit"),
            Outside("Mục 7, 7.4, ví dụ", "ví dụ về nơi ghép: vụ có 02 lãnh đạo, ban của hội đồng nhân dân", "examples of where to join: a department with two leaders, a board of a people's council", Because.Organization),
            Encoded("Mục 7, 7.5", "ốm cộng dồn từ 03 tháng trong năm hoặc thai sản: xếp theo việc làm được trên thực tế", "sick for three months or more in all, or on maternity leave: rated by the work actually done"),
            Encoded("Mục 7, 7.6", "sinh hoạt tạm thời: xếp loại ở nơi chính thức, có nhận xét của nơi tạm thời", "in temporary activity: rated at the regular place, with the opinion of the temporary one"),
            Encoded("Mục 7, 7.7", "cấp ủy viên bị đình chỉ sinh hoạt cấp ủy vẫn kiểm điểm ở chi bộ phần thời gian trước đó", "a committee member suspended from the committee is still reviewed, in the cell, for the time before"),
            NotSeen("Mục 7, 7.8", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.9", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.10", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục 7, 7.11", "nội dung chưa rõ", "contents unknown"),
            Outside("Mục 7, 7.12", "nhắc lại việc cấp ủy trực thuộc trung ương cụ thể hóa", "again that committees under the centre concretise", new("cùng ủy quyền như Mục 1, dẫn tại đó", "the same delegation as in Mục 1, cited there")),
            Outside("Hiệu lực và thay thế", "có hiệu lực từ ngày ký, thay 25-HD/BTCTW", "in force from signing, in place of 25-HD/BTCTW", new("hiệu lực; thể hiện ở việc chọn văn bản theo năm đánh giá", "its effect, reflected in which text governs a rating year")),

            Encoded("Mẫu 01", "báo cáo kiểm điểm của tập thể", "the review report of a collective"),
            Encoded("Mẫu 2A", "bản kiểm điểm của cá nhân lãnh đạo, quản lý (năm 2023 là 02B)", "the self-review of a leader or manager (02B in 2023)"),
            Encoded("Mẫu 2B", "bản kiểm điểm của cá nhân không giữ chức vụ (năm 2023 là 02A)", "the self-review of an individual without a post (02A in 2023)"),
            Outside("Mẫu 2C", "bản kiểm điểm, tự chấm điểm của đảng viên không làm việc trong hệ thống chính trị", "the self-review and self-score of a member who does not work in the political system", new("nơi làm việc quyết định dùng Mẫu 2B hay 2C và không có trong dữ kiện; thành phần hồ sơ được mã hóa ở Mẫu 2B", "the place of work, which is no given fact, decides between forms 2B and 2C; the document is encoded from form 2B")),
            NotSeen("Mẫu 03", "quyết định đánh giá, xếp loại lại; chỉ biết tên, chưa thấy các mục", "the decision to rate again; the name is known, the fields were not seen"),
            NotSeen("Mẫu 04", "danh mục hồ sơ; các cột của mẫu chưa thấy", "the list of the dossier; its columns were not seen"),
            NotSeen("Mẫu 05", "bản tự đánh giá của cá nhân theo quý, năm; chỉ biết tên, chưa thấy các mục", "self-assessment for a quarter or year; the name is known, the fields were not seen"),
        ]);
}
