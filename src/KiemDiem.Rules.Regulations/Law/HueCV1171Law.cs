using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>1171-CV/TU of the city of Huế (2023), sentence by sentence.</summary>
internal static class HueCV1171Law
{
    public static LawText Text { get; } = new(
        Texts.HueCV1171,
        new("kiểm điểm, đánh giá, xếp loại năm 2023 ở thành phố Huế", "review and rating of 2023 in the city of Huế"),
        new("thấy cả công văn, qua bản chép; biểu mẫu kèm theo chưa thấy", "the whole dispatch was seen, as a transcript; its forms were not"),
        [
            Outside("Phần mở đầu", "thực hiện công văn 1116-CV/BTCTU của tỉnh; dẫn vào năm mục", "it carries out 1116-CV/BTCTU of the province and opens five sections", Because.Formal),
            Encoded("Mục 1", "kiểm điểm, đánh giá, xếp loại năm 2023 theo 124-QĐ/TW và 25-HD/BTCTW", "reviews and ratings of 2023 follow 124-QĐ/TW and 25-HD/BTCTW"),
            Outside("Mục 2, đoạn 1, câu 1", "dân chủ, khách quan, thẳng thắn; không nể nang, né tránh, chạy theo thành tích", "democratic, objective, frank; no sparing, no dodging, no chasing of merit", Because.Spirit),
            Outside("Mục 2, đoạn 1, câu 2", "rõ kết quả, hạn chế, nguyên nhân, trách nhiệm, nhất là người đứng đầu; gắn với khắc phục hạn chế kỳ trước", "results, shortcomings, causes, who answers, the head above all; tied to remedying earlier shortcomings", new("nội dung do người kiểm điểm viết; việc khắc phục hạn chế kỳ trước là tiêu chí có cấp độ cho sẵn `grades.remediation`", "contents of the written review; remedying earlier shortcomings is a criterion whose grade is the given fact `grades.remediation`")),
            Encoded("Mục 2, đoạn 2", "mỗi tập thể, cá nhân lập kế hoạch khắc phục; cấp trên kiểm tra (hai phần được mã hóa); xử lý vi phạm (không mã hóa)", "each makes a remedy plan; the higher level inspects it (both encoded); breaches are dealt with (not encoded)"),
            Encoded("Mục 3", "Ban Thường vụ gợi ý kiểm điểm; dấu hiệu: mất đoàn kết, vi phạm nguyên tắc, lợi ích nhóm, tiêu cực, suy thoái, việc phức tạp", "the standing committee suggests reviews; signs: disunity, breach of principles, group interests, corruption, degradation, complex matters"),
            Encoded("Mục 4", "phường, xã báo cáo ngày kiểm điểm với ủy viên phụ trách và đăng ký lịch qua Văn phòng Thành ủy", "wards and communes report the date to the member in charge and register it with the Party office"),
            Encoded("Mục 5", "báo cáo kết quả kèm hồ sơ về Ban Thường vụ Thành ủy trước ngày 10/12/2023", "results with the files go to the city standing committee before 10/12/2023"),
            Outside("Đoạn cuối", "yêu cầu các cấp ủy làm nghiêm túc, đúng nội dung, tiến độ", "the committees are to do it in earnest, as to contents and time", Because.Spirit),
            Outside("Nơi nhận", "nơi nhận, chữ ký", "addressees and signature", Because.Formal),
            NotSeen("Biểu mẫu kèm theo", "các mẫu của hồ sơ kiểm điểm gửi theo Mục 5; nội dung chưa rõ", "the forms for the files of section 5; contents unknown"),
        ]);
}
