using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>1002-CV/TU of Bình Định (2024), sentence by sentence.</summary>
internal static class BinhDinhCV1002Law
{
    public static LawText Text { get; } = new(
        Texts.BinhDinhCV1002,
        new("kiểm điểm, đánh giá, xếp loại tập thể, cá nhân năm 2024 ở tỉnh Bình Định", "review and rating of collectives and individuals of 2024 in Bình Định"),
        new("thấy cả công văn, qua bản chép; chưa đối chiếu bản ký", "the whole dispatch was seen, as a transcript, not checked against the signed copy"),
        [
            Encoded("Phần mở đầu", "năm 2024 làm theo 124-QĐ/TW, 25-HD/BTCTW và 80-KH/TU", "2024 follows 124-QĐ/TW, 25-HD/BTCTW and 80-KH/TU"),
            Outside("Mục 1, câu 1", "lãnh đạo việc kiểm điểm, xếp loại đúng mục đích, yêu cầu, nội dung quy định", "reviews and ratings are led to the purpose, demands and contents laid down", Because.Spirit),
            Outside("Mục 1, câu 2", "nghiêm túc, khách quan; chỉ rõ suy thoái, tham nhũng; tự soi, tự sửa, có kế hoạch khắc phục", "earnest and objective; degradation and corruption are named; self-correction, with plans", new("yêu cầu về tinh thần và nội dung kiểm điểm; kết luận về suy thoái là dữ kiện đầu vào", "spirit and contents of the review; the finding of degradation is a given fact")),
            Encoded("Mục 2", "tập thể gắn với trách nhiệm người đứng đầu; nơi công tác và cư trú; sản phẩm cụ thể; kết quả khắc phục kỳ trước", "the head answers with the collective; place of work and residence; concrete products; results of remedying"),
            Encoded("Mục 3", "mỗi cấp kịp thời lập kế hoạch riêng theo 80-KH/TU (phần được mã hóa); chỉ đạo, kiểm tra cấp dưới (không mã hóa)", "each body makes its own plan by 80-KH/TU (encoded); it directs and inspects those below (not encoded)"),
            Encoded("Mục 4", "Ban Tổ chức Tỉnh ủy đề xuất gợi ý kiểm điểm (phần được mã hóa); hướng dẫn, tham mưu, tổng hợp (không mã hóa)", "the organisation board proposes suggested reviews (encoded); it guides, advises, sums up (not encoded)"),
            Encoded("Đoạn cuối", "xong trước ngày 20/12/2024; báo cáo chậm nhất ngày 31/12/2024, kể cả ngày đó", "done before 20/12/2024; report by 31/12/2024 at the latest, that day included"),
            Outside("Nơi nhận", "nơi nhận, chữ ký", "addressees and signature", Because.Formal),
        ]);
}
