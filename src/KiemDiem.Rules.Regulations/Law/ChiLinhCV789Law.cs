using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>789-CV/TU of the city of Chí Linh (2023), sentence by sentence.</summary>
internal static class ChiLinhCV789Law
{
    private static readonly Label AppliedTexts = new("xác định văn bản áp dụng; thể hiện ở văn bản nền và danh sách văn bản của bộ quy tắc", "it names the texts that apply, shown by the base and the documents of the rule set");

    public static LawText Text { get; } = new(
        Texts.ChiLinhCV789,
        new("kiểm điểm, đánh giá, xếp loại, khen thưởng và nộp hồ sơ năm 2023 ở thành phố Chí Linh", "review, rating, commendation and files of 2023 in the city of Chí Linh"),
        new("thấy cả công văn, qua bản chép; chưa đối chiếu bản ký", "the whole dispatch was seen, as a transcript, not checked against the signed copy"),
        [
            Encoded("Phần mở đầu", "thực hiện 124-QĐ/TW, 25-HD/BTCTW, 05-HD/BTCTU và 10-HD/TU", "124-QĐ/TW, 25-HD/BTCTW, 05-HD/BTCTU and 10-HD/TU are carried out"),

            Outside("Mục 1, câu 1", "kiểm điểm, xếp loại, khen thưởng năm 2023 làm theo 10-HD/TU", "reviews, ratings and commendation of 2023 follow 10-HD/TU", AppliedTexts),
            Outside("Mục 1, câu dẫn", "mở đầu các điểm phải tập trung", "it opens the points to attend to", new("câu dẫn, không có nội dung riêng", "a lead-in without contents of its own")),
            Outside("Mục 1, gạch đầu dòng 1", "tự phê bình, tự soi, tự sửa; ngăn suy thoái, tham nhũng, đùn đẩy, sợ sai", "self-criticism and self-correction; against degradation, corruption, shirking and fear of mistakes", Because.Spirit),
            Outside("Mục 1, gạch đầu dòng 2", "gắn đánh giá cá nhân với tập thể và với kết quả của địa phương, đơn vị", "individual ratings are tied to the collective's and to the results of the place or unit", new("yêu cầu chung, không nêu mức trần hay ngưỡng", "a general demand that states no ceiling or threshold")),
            Outside("Mục 1, gạch đầu dòng 3, câu 1", "hết nể nang, bệnh thành tích; xếp loại đảng viên gắn với tu dưỡng, nêu gương", "no sparing, no chasing of merit; members' ratings go with self-training and exemplarity", Because.Spirit),
            Encoded("Mục 1, gạch đầu dòng 3, câu 2", "dấu hiệu gợi ý: mất đoàn kết, trái quy định, pháp luật, lợi ích nhóm, vô cảm, suy thoái (được mã hóa); xử lý, kiểm tra (không mã hóa)", "signs: disunity, breach of rules or law, group interests, corruption, callousness, degradation (encoded); handling, checks (not encoded)"),
            Outside("Mục 1, gạch đầu dòng 4, câu 1", "cấp ủy, trước hết là người đứng đầu, nêu cao trách nhiệm chủ trì kiểm điểm", "committees, heads first, take their charge of the reviews seriously", Because.Spirit),
            Outside("Mục 1, gạch đầu dòng 4, câu 2", "thực chất, dân chủ; rõ hạn chế của tập thể, trách nhiệm cá nhân, cả việc khắc phục chưa triệt để", "real and democratic; shortcomings, who answers for them, and what was not fully remedied", new("nội dung do người kiểm điểm viết; mức khắc phục hạn chế kỳ trước là dữ kiện cho sẵn `grades.remediation`", "contents of the written review; how far earlier shortcomings are remedied is the given fact `grades.remediation`")),
            Outside("Mục 1, gạch đầu dòng 4, câu 3", "qua kiểm điểm, phát hiện sớm suy thoái, tiêu cực và chấn chỉnh", "through reviews, degradation and corruption are found early and put right", Because.Spirit),

            Encoded("Mục 2, câu 1", "kiểm điểm, xếp loại xong và gửi kết quả, đề nghị khen thưởng trước ngày 10/12/2023", "reviews and ratings are done, results and proposals for commendation sent before 10/12/2023"),
            Encoded("Mục 2, câu 2", "việc thẩm định ở cấp thành phố kết thúc trước ngày 15/12/2023", "the city committee's appraisal of the proposals is done before 15/12/2023"),

            Encoded("Mục 3.1, gạch đầu dòng 1", "kiểm điểm, xếp loại xong rồi đơn vị mới tổng kết năm", "reviews and ratings come before the year-end meeting of the organisation or unit"),
            Encoded("Mục 3.1, gạch đầu dòng 2, câu 1", "diện Ban Thường vụ quản lý kiểm điểm xong trước ngày 10/12/2023; mời người được phân công dự (1198-TB/TU)", "those managed by the standing committee are done before 10/12/2023; members in charge are invited (1198-TB/TU)"),
            Outside("Mục 3.1, gạch đầu dòng 2, câu 2", "nội dung kiểm điểm: tập thể theo 10-HD/TU, cá nhân lãnh đạo theo 566-QĐ/TU", "contents of reviews: collectives by 10-HD/TU, leaders by 566-QĐ/TU", AppliedTexts),
            Encoded("Mục 3.1, đoạn cuối", "từ phó trưởng phòng: đăng ký nêu gương, 1-2 việc đột phá năm sau (được mã hóa); phê duyệt, giao việc (không mã hóa)", "deputy division heads up: exemplarity register, 1-2 breakthrough tasks for next year (encoded); approval (not encoded)"),

            Outside("Mục 3.2, câu dẫn", "các đơn vị trực thuộc nộp hồ sơ của diện Ban Thường vụ quản lý, theo danh mục sau", "units hand in the files of those managed by the standing committee, as listed", new("ai nộp hồ sơ; từng tài liệu được mã hóa ở các số sau", "who hands in; each document is encoded from the numbers below")),
            Encoded("Mục 3.2, tập thể (1)", "báo cáo kiểm điểm tập thể, Mẫu 01-HDKĐ.ĐG 2023", "the collective's review report, form 01-HDKĐ.ĐG 2023"),
            Encoded("Mục 3.2, tập thể (2)", "biên bản hội nghị kiểm điểm và bảng tổng hợp xếp loại", "minutes of the review meeting and the summary of ratings"),
            Encoded("Mục 3.2, tập thể (3)", "văn bản gợi ý kiểm điểm, nếu có", "the letter suggesting the review, if any"),
            Encoded("Mục 3.2, cá nhân (1)", "bản kiểm điểm cá nhân, Mẫu 02B-HDKĐ.ĐG 2023", "the individual's review, form 02B-HDKĐ.ĐG 2023"),
            Encoded("Mục 3.2, cá nhân (2)", "đăng ký nêu gương của năm sau, được cấp ủy, đơn vị xác nhận", "the exemplarity register for the next year, confirmed by committee or unit"),
            Encoded("Mục 3.2, cá nhân (3)", "đăng ký một, hai việc đột phá của năm sau", "the register of 1-2 breakthrough tasks for the next year"),
            Encoded("Mục 3.2, cá nhân (4)", "phiếu bổ sung lý lịch năm 2023", "the supplement to the personal record for 2023"),
            Encoded("Mục 3.2, cá nhân (5)", "nhận xét nơi cư trú, Mẫu 3-213 của 33-HD/BTCTW (2020)", "the remarks of the cell at the place of residence, form 3-213 of 33-HD/BTCTW (2020)"),
            Encoded("Mục 3.2, cá nhân (6)", "kê khai tài sản, thu nhập trong năm, theo Nghị định 130/2020/NĐ-CP", "the year's declaration of assets and income by Decree 130/2020/NĐ-CP"),
            Encoded("Mục 3.3", "hồ sơ diện Ban Thường vụ quản lý gửi Ban Tổ chức Thành ủy trước ngày 15/12/2023", "files of those managed by the standing committee reach the organisation board before 15/12/2023"),

            Outside("Đoạn cuối", "yêu cầu các cấp ủy, đơn vị làm đúng chất lượng, tiến độ", "committees and units are to keep to quality and time", Because.Spirit),
            Outside("Nơi nhận", "nơi nhận, chữ ký", "addressees and signature", Because.Formal),
        ]);
}
