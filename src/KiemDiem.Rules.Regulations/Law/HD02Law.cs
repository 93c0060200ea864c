using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>02-HD/BTCTW (2026).</summary>
internal static class HD02Law
{
    public static LawText Text { get; } = new(
        Texts.HD02,
        new("đánh giá định kỳ hằng quý đối với cán bộ lãnh đạo, quản lý", "quarterly evaluation of leaders and managers"),
        new("chưa thấy văn bản; mọi điều biết được là qua văn bản và phần mềm của nơi khác thuật lại", "the text was not seen; all that is known was restated by other bodies' texts and software"),
        [
            NotSeen("Đối tượng", "cán bộ lãnh đạo, quản lý; người khác chỉ được khuyến khích theo một nơi thuật lại", "leaders and managers; for others only encouraged, as one body restates it"),
            NotSeen("Quan hệ với 43-HD/BTCTW", "bổ sung, được dẫn cùng 366-QĐ/TW và 43-HD/BTCTW, không thay thế", "a supplement, cited beside 366-QĐ/TW and 43-HD/BTCTW, not in place of them"),
            NotSeen("Trục kinh tế - xã hội và nhiệm vụ chính trị", "trục thứ nhất trong sáu trục kết quả, theo nơi khác thuật lại", "first of six axes of results, as restated: economy, society, political tasks"),
            NotSeen("Trục thể chế, phân cấp gắn kiểm tra", "trục thứ hai, theo nơi khác thuật lại", "second axis, as restated: institutions, decentralisation with inspection"),
            NotSeen("Trục khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số", "trục thứ ba, theo nơi khác thuật lại", "third axis, as restated: science and technology, innovation, digital change"),
            NotSeen("Trục xây dựng Đảng, đoàn kết, phòng chống tham nhũng", "trục thứ tư, theo nơi khác thuật lại", "fourth axis, as restated: Party building, unity, work against corruption"),
            NotSeen("Trục văn hóa, con người, an sinh", "trục thứ năm, theo nơi khác thuật lại", "fifth axis, as restated: culture, people, welfare"),
            NotSeen("Trục quốc phòng, an ninh, đối ngoại", "trục thứ sáu, theo nơi khác thuật lại", "sixth axis, as restated: defence, security, foreign affairs"),
            NotSeen("Điểm tối đa của từng trục", "chưa rõ trung ương có định hay không; các nơi tự phân bổ tổng 70 điểm", "unknown whether the centre sets it; localities share out 70 points themselves"),
            NotSeen("Bước xác định mục tiêu", "đầu quý xác định mục tiêu, sản phẩm, theo nơi khác thuật lại", "aims and products of the quarter are set first, as restated"),
            NotSeen("Bước tự chấm", "cá nhân tự chấm và đề xuất mức, theo nơi khác thuật lại", "the individual scores and proposes a rating, as restated"),
            NotSeen("Bước cấp trên nhận xét", "cấp trên xét tiến độ, chất lượng, độ khó, theo nơi khác thuật lại", "the superior considers progress, quality, difficulty, as restated"),
            NotSeen("Bước quyết định", "cấp có thẩm quyền quyết định mức của quý, theo nơi khác thuật lại", "the competent level decides the quarter's rating, as restated"),
            Encoded("Kết quả quý và xếp loại năm", "có một quý Không hoàn thành thì năm đó không được xếp Xuất sắc (theo nơi khác thuật lại)", "one quarter NotCompleted: no Excellent for the year (as restated)"),
            Encoded("Hai quý liên tiếp", "hai quý liền Không hoàn thành thì xem xét thay thế, điều chuyển (theo nơi khác thuật lại)", "two quarters in a row NotCompleted: replacement or transfer is considered (as restated)"),
            NotSeen("Nhiệm vụ của quý", "một nơi thuật lại: dưới 100% nhiệm vụ quý là Không hoàn thành, trừ bất khả kháng; có thể chỉ là quy định địa phương", "one body restates: under 100 % of a quarter's tasks is NotCompleted unless force majeure; perhaps local only"),
        ]);
}
