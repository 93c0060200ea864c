using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>854-CV/TU of Tuyên Quang (2021), sentence by sentence.</summary>
internal static class CV854Law
{
    private static readonly Label AppliedTexts = new("xác định văn bản áp dụng; thể hiện ở văn bản nền và danh sách văn bản của bộ quy tắc", "it names the texts that apply, shown by the base and the documents of the rule set");

    public static LawText Text { get; } = new(
        Texts.TuyenQuangCV854,
        new("thực hiện kiểm điểm, đánh giá, xếp loại năm 2021 ở tỉnh Tuyên Quang", "carrying out the review and rating of 2021 in Tuyên Quang"),
        new("thấy cả công văn, qua bản chép; chưa đối chiếu bản ký", "the whole dispatch was seen, as a transcript, not checked against the signed copy"),
        [
            Outside("Phần mở đầu, câu 1", "căn cứ công văn 2103-CV/BTCTW ngày 05/11/2021 của Ban Tổ chức Trung ương", "based on 2103-CV/BTCTW of 05/11/2021 of the central organisation commission", Because.Formal),
            Encoded("Phần mở đầu, câu 2", "thực hiện 132-QĐ/TW, 21-HD/BTCTW, 26-QĐ/TU và 14-QC/TU với mọi loại đối tượng", "132-QĐ/TW, 21-HD/BTCTW, 26-QĐ/TU and 14-QC/TU are applied to all kinds of subject"),

            Outside("Mục 1, câu dẫn", "lãnh đạo việc kiểm điểm, xếp loại theo 26-QĐ/TU, gắn với Kết luận 21-KL/TW ngày 25/10/2021", "reviews and ratings follow 26-QĐ/TU, in line with Conclusion 21-KL/TW of 25/10/2021", AppliedTexts),
            Outside("Mục 1, gạch đầu dòng 1", "kiểm điểm nghiêm túc, đủ thời gian; xếp loại thực chất, không nể nang, né tránh", "reviews in earnest and with enough time; ratings that are real and spare nobody", Because.Spirit),
            Outside("Mục 1, gạch đầu dòng 2", "nêu đúng kết quả, hạn chế, nguyên nhân và biện pháp sửa chữa", "results, shortcomings, causes and measures are stated as they are", Because.Content),

            Outside("Mục 2, câu dẫn", "mở đầu bảy điểm phải tập trung thực hiện", "it opens the seven points to attend to", new("câu dẫn, không có nội dung riêng", "a lead-in without contents of its own")),
            Outside("Mục 2, điểm (1), câu 1", "nhận ra dấu hiệu suy thoái ở nơi mình và suy thoái đến đâu", "signs and degree of degradation in one's own place are recognised", new("việc nhận diện do tổ chức làm; kết luận về suy thoái là dữ kiện đầu vào", "recognising is for the organisation; the finding of degradation is a given fact")),
            Outside("Mục 2, điểm (1), câu 2", "phát hiện sớm và đấu tranh với suy thoái trong nội bộ", "degradation inside is found early and fought", Because.Spirit),
            Outside("Mục 2, điểm (2)", "tập thể kiểm điểm theo 26-QĐ/TU, trọng tâm là năng lực lãnh đạo, nhiệm vụ chính trị, xây dựng Đảng", "collectives review by 26-QĐ/TU, above all leadership, political tasks, Party building", Because.Content),
            Outside("Mục 2, điểm (3), câu 1", "cá nhân kiểm điểm theo 26-QĐ/TU, trọng tâm là tư tưởng, đạo đức, lối sống, nêu gương", "individuals review by 26-QĐ/TU, above all thinking, ethics, way of life, exemplarity", Because.Content),
            Outside("Mục 2, điểm (3), câu 2", "kiểm điểm cá nhân gắn với tập thể, rõ trách nhiệm người đứng đầu và phần của từng người", "individual reviews are tied to the collective's and show the head's and each one's share", Because.Content),
            Outside("Mục 2, điểm (4), câu 1", "cấp ủy cấp trên phải gợi ý kiểm điểm cho nơi thuộc quyền quản lý", "the higher committee suggests reviews to those it manages", new("nghĩa vụ của cấp ủy cấp trên; dấu hiệu để gợi ý được mã hóa ở câu 2", "a duty of the higher committee; the signs are encoded from sentence 2")),
            Encoded("Mục 2, điểm (4), câu 2", "gợi ý phải cụ thể; dấu hiệu: mất đoàn kết, vi phạm nguyên tắc, lợi ích nhóm, tiêu cực, suy thoái, việc phức tạp", "suggestions are concrete; signs: disunity, breach of principles, group interests, corruption, degradation, complex matters"),
            Encoded("Mục 2, điểm (4), câu 3", "nơi được gợi ý: có ủy viên ban thường vụ cùng lãnh đạo ban Đảng của cấp trên về dự, chỉ đạo", "where a review was suggested, a standing-committee member and heads of the Party boards attend and direct"),
            Encoded("Mục 2, điểm (4), câu 4", "lập kế hoạch khắc phục ngay sau kiểm điểm (phần được mã hóa); xử lý nghiêm vi phạm (không mã hóa)", "a remedy plan right after the review (encoded); breaches are dealt with strictly (not encoded)"),
            Encoded("Mục 2, điểm (4), câu 5", "cấp trên thường xuyên kiểm tra việc thực hiện kế hoạch khắc phục", "the higher level keeps inspecting how remedy plans are carried out"),
            Encoded("Mục 2, điểm (4), câu 6", "rà soát việc khắc phục hạn chế của kỳ trước (phần được mã hóa); chấn chỉnh nơi làm không nghiêm (không mã hóa)", "last year's shortcomings are checked (encoded); those who remedy carelessly are corrected (not encoded)"),
            Encoded("Mục 2, điểm (5), câu 1", "số xếp xuất sắc không quá 20 % số xếp tốt, với tổ chức đảng, đảng viên, tập thể, cá nhân", "excellent ratings at most 20 % of the good ones, for organisations, members, collectives, individuals"),
            Encoded("Mục 2, điểm (5), câu 2", "người đứng đầu và cấp phó không được xếp cao hơn tập thể lãnh đạo và đơn vị mình", "the head and the deputies are not rated above their collective and unit"),
            Outside("Mục 2, điểm (6), câu 1", "kiểm tra, giám sát việc kiểm điểm, xếp loại", "reviews and ratings are inspected and supervised", Because.Organization),
            Encoded("Mục 2, điểm (6), câu 2", "kiểm điểm chưa đạt thì kiểm điểm lại; xếp xuất sắc sai quy định thì xếp loại lại", "an unsatisfactory review is held again; excellent ratings against the rules are rated again"),
            Encoded("Mục 2, điểm (7), câu 1", "cán bộ diện Ban Thường vụ Tỉnh ủy quản lý được kiểm điểm, xếp loại theo 14-QC/TU", "cadres managed by the provincial standing committee are reviewed and rated by 14-QC/TU"),
            Encoded("Mục 2, điểm (7), câu 2", "đánh giá cán bộ gắn với kết quả việc đột phá, đổi mới theo 03-QĐ/TU; không nêu ngưỡng", "the assessment takes in breakthrough results by 03-QĐ/TU; no threshold is stated"),
            Encoded("Mục 2, điểm (7), câu 3", "cán bộ diện Trung ương quản lý: khung tiêu chí theo 214-QĐ/TW", "centrally managed cadres: the criteria frame of 214-QĐ/TW"),
            Outside("Mục 2, điểm (7), câu 4", "đảng đoàn, ban cán sự đảng và ba ban của Tỉnh ủy đôn đốc, tổng hợp kết quả việc đột phá", "the leading Party groups and three provincial boards follow up and sum up breakthrough results", Because.Organization),

            Encoded("Mục 3, câu 1", "kiểm điểm, đánh giá, xếp loại xong trước ngày 10/01 năm sau", "reviews and ratings are done before 10 January of the following year"),
            Encoded("Mục 3, câu 2", "hồ sơ cán bộ diện Ban Thường vụ quản lý trước ngày 15/01; báo cáo kết quả trước ngày 10/02 năm sau", "files of cadres managed by the standing committee before 15 January, the report before 10 February"),
            Outside("Nơi nhận", "nơi nhận, chữ ký", "addressees and signature", Because.Formal),
        ]);
}
