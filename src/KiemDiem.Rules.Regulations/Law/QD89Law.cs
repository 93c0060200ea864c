using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>89-QĐ/TW (2017).</summary>
internal static class QD89Law
{
    private static readonly Label WholeTerm = new("xếp loại cả nhiệm kỳ từ kết quả từng năm; thư viện xếp loại từng năm", "it rates a whole term from its years; the library rates single years");

    private static readonly Label Quality = new("chất lượng, hiệu quả không phải dữ kiện riêng; thư viện chỉ nhận phần nhiệm vụ đúng hạn, bảo đảm chất lượng", "quality and effect are no facts of their own; the library takes only the share of tasks done on time and to quality");

    public static LawText Text { get; } = new(
        Texts.QD89,
        new("khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp", "standards of posts and a frame of criteria to assess leaders and managers of all levels"),
        new("thấy trích đoạn mục III đã công bố, đứt giữa 1.3; các mục khác chưa thấy", "published excerpts of section III were seen, cut within 1.3; the other sections were not seen"),
        [
            NotSeen("Mục I", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Mục II", "nội dung chưa rõ", "contents unknown"),
            Encoded("Mục III.1", "bốn mức xếp loại cán bộ lãnh đạo, quản lý; không khớp mức nào thì cấp có thẩm quyền cân nhắc (cách đọc chưa kiểm chứng)", "the four ratings of leaders; where none matches the authority weighs it (unverified reading)"),
            Encoded("Mục III.1, 1.1", "xuất sắc: thật sự gương mẫu, việc đúng hạn, có sáng kiến; đơn vị đạt mọi chỉ tiêu, từ 50% vượt; cấp dưới từ 70% tốt trở lên", "Excellent: exemplary, on time, initiatives; unit meets all targets, 50 % exceeded; subordinate units 70 % Good or better"),
            Outside("Mục III.1, 1.1, chất lượng, hiệu quả", "mức xuất sắc đòi chất lượng, hiệu quả công việc ở mức cao", "Excellent asks for work of high quality and effect", Quality),
            Encoded("Mục III.1, 1.2", "tốt: gương mẫu, việc đúng hạn; đơn vị đạt mọi chỉ tiêu, từ 80% đúng tiến độ, chất lượng; mọi đơn vị trực thuộc từ hoàn thành trở lên", "Good: exemplary, on time; unit meets all targets, 80 % on time and to quality; all subordinate units Completed or better"),
            Encoded("Mục III.1, 1.3", "hoàn thành: gương mẫu; tối đa 20% chỉ tiêu còn yếu về chất lượng, tiến độ, hiệu quả; đơn vị đạt trên 70% chỉ tiêu", "Completed: exemplary; at most 20 % of targets short of quality, time or effect; unit meets over 70 % of targets"),
            NotSeen("Mục III.1, 1.3, vế cuối", "vế cuối đặt một tỷ lệ tối thiểu, bị cắt; có lẽ về các đơn vị trực thuộc", "the last clause sets a minimum share and is cut off; probably about subordinate units"),
            Encoded("Mục III.1, 1.4", "không hoàn thành, một trong năm: suy thoái; trên 50% việc không xong; đơn vị dưới 50% chỉ tiêu; tham nhũng bị kỷ luật; bị kỷ luật", "NotCompleted, any of five: degradation; over 50 % of duties undone; unit under 50 %; corruption disciplined; disciplined"),
            Outside("Mục III.2, tự kiểm điểm", "cán bộ tự kiểm điểm và tự nhận mức xếp loại", "the leader writes a review and proposes a rating", Because.Conduct),
            Outside("Mục III.2, nhận xét", "cấp trên trực tiếp, người cùng cấp và khi cần cả cấp dưới nhận xét", "the direct superior, peers and, where needed, subordinates give opinions", Because.Conduct),
            Outside("Mục III.2, thẩm định", "cơ quan tổ chức thẩm định, tham khảo cấp ủy nơi làm việc, nơi cư trú và phiếu tín nhiệm", "the personnel body appraises, with opinions from workplace and residence and confidence votes", Because.Conduct),
            Outside("Mục III.2, bỏ phiếu kín", "tập thể lãnh đạo có thẩm quyền thảo luận rồi bỏ phiếu kín xếp loại; không thấy nêu tỷ lệ phiếu", "the competent leadership discusses, then rates by secret ballot; no majority was seen stated", Because.Conduct),
            Outside("Mục III.2, thông báo", "kết quả được thông báo bằng văn bản và công khai", "the result is notified in writing and made public", Because.Conduct),
            Outside("Mục III.2, lưu hồ sơ", "lưu năm loại giấy tờ và phiếu tín nhiệm vào hồ sơ cán bộ", "five kinds of papers and the confidence votes go into the personnel file", Because.Organization),
            Outside("Xếp loại nhiệm kỳ: hoàn thành xuất sắc nhiệm vụ", "bốn năm xuất sắc", "four years Excellent", WholeTerm),
            Outside("Xếp loại nhiệm kỳ: hoàn thành tốt nhiệm vụ", "từ ba năm tốt trở lên, không có năm nào không hoàn thành", "three years or more Good or better, none NotCompleted", WholeTerm),
            Outside("Xếp loại nhiệm kỳ: hoàn thành nhiệm vụ", "từ ba năm hoàn thành trở lên", "three years or more Completed or better", WholeTerm),
            Outside("Xếp loại nhiệm kỳ: không hoàn thành nhiệm vụ", "từ hai năm không hoàn thành", "two years or more NotCompleted", WholeTerm),
            NotSeen("Các phần còn lại", "tổ chức thực hiện, hiệu lực và các phần khác: nội dung chưa rõ", "carrying out, effect and other parts: contents unknown"),
        ]);
}
