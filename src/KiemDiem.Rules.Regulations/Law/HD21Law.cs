using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>21-HD/BTCTW (2019).</summary>
internal static class HD21Law
{
    private static readonly Label Rated = new("không phải ngoại lệ: hồ sơ được xếp loại như thường nên không có gì để mã hóa", "no exception: the case is rated as usual, so there is nothing to encode");

    private static readonly Label Ceilings = new("nguyên tắc chung; phần tính được là các trần ở Tiết 3 và Tiết 4", "a general principle; what can be computed of it are the ceilings of Tiết 3 and Tiết 4");

    private static readonly Label Local = new("giao cấp ủy có thẩm quyền quy định; là dữ liệu của địa phương", "left to the competent committees; it is local data");

    private static readonly Label SameDay = new("mốc này được mã hóa theo 132-QĐ/TW, Điều 14", "this time limit is encoded from 132-QĐ/TW, Điều 14");

    private static readonly Label GivenTargets = new("chỉ tiêu, nhiệm vụ được giao là dữ kiện đầu vào", "the targets and tasks assigned are given facts");

    public static LawText Text { get; } = new(
        Texts.HD21,
        new("kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý", "yearly review and rating of Party organisations, members, leadership collectives and leaders"),
        new("thấy nhiều trích đoạn đã công bố; nhiều đoạn bị cắt, Tiết 5 chưa thấy", "many published excerpts were seen; many of them are cut off, Tiết 5 was not seen"),
        [
            Outside("Phần mở đầu", "tên văn bản, căn cứ; thay 16-HD/BTCTW", "the title and the bases; it replaces 16-HD/BTCTW", Because.Formal),
            Outside("Mục I, mục đích", "tự soi, tự sửa; kết quả là căn cứ cho công tác cán bộ", "self-examination; the results are a basis of personnel work", Because.Spirit),
            Outside("Mục I, trách nhiệm thực hiện", "cấp ủy, lãnh đạo, nhất là người đứng đầu, làm nghiêm túc; cấp trên đôn đốc, kiểm tra, giám sát", "committees and leaders, heads above all, take it seriously; higher levels urge, inspect and supervise", Because.Spirit),
            Outside("Mục I, tự phê bình và phê bình", "khắc phục nể nang, ngại va chạm; nhận diện biểu hiện suy thoái để sửa chữa", "no undue deference or avoidance; signs of degradation are recognised and remedied", Because.Spirit),
            Outside("Mục I, phương pháp", "kiểm điểm tập thể làm cơ sở cho cá nhân; kiểm điểm cá nhân bổ sung cho tập thể", "the collective's review is the basis of the individuals', which complete it in turn", Because.Conduct),
            Outside("Mục I, cách đánh giá", "liên tục, nhiều chiều, theo tiêu chí và sản phẩm, có so sánh vị trí tương đương, công khai", "continuously, from many sides, by criteria and products, comparing equal posts, in the open", Because.Spirit),
            Outside("Mục I, gắn cá nhân với tập thể", "xếp loại cá nhân gắn với tập thể và kết quả nhiệm vụ của đơn vị", "the rating of individuals is tied to the collective and to the unit's results", Ceilings),
            Outside("Mục II.A, 1.1, Trung ương", "các tập thể kiểm điểm ở Trung ương, từ Bộ Chính trị, Ban Bí thư đến ban, cơ quan, đơn vị sự nghiệp, doanh nghiệp nhà nước", "collectives reviewed at the centre, from the Politburo and Secretariat to boards, agencies and state firms", Because.Scope),
            Outside("Mục II.A, 1.1, tập thể khác", "tập thể khác do cấp ủy trực thuộc Trung ương quy định", "other collectives as committees directly under the centre provide", Local),
            NotSeen("Mục II.A, 1.1, địa phương", "danh sách tập thể kiểm điểm ở địa phương bị cắt", "the list of local collectives to review is cut off"),
            Encoded("Mục II.A, 1.2", "cá nhân kiểm điểm: đảng viên, trừ người được miễn hoặc bị đình chỉ sinh hoạt đảng; cán bộ lãnh đạo, quản lý các cấp", "individuals: members but the exempt and those suspended from Party activities; leaders of all levels"),
            Outside("Mục II.A, 1.2, đình chỉ sinh hoạt cấp ủy", "cấp ủy viên bị đình chỉ sinh hoạt cấp ủy vẫn phải kiểm điểm, xếp loại", "committee members suspended from committee work are still reviewed and rated", Rated),
            NotSeen("Mục II.A, nội dung kiểm điểm", "nội dung kiểm điểm của tập thể, cá nhân; lời văn chưa thấy", "what collectives and individuals review; the wording was not seen"),
            Outside("Cách thức kiểm điểm, nơi kiểm điểm của đảng viên", "ở chi bộ nơi sinh hoạt", "in the member's own cell", Because.Conduct),
            Outside("Cách thức kiểm điểm, nơi kiểm điểm của lãnh đạo", "ngoài chi bộ còn ở tập thể lãnh đạo; ủy viên ban thường vụ trước ban thường vụ và tập thể cơ quan mình", "besides the cell, before the leadership; standing-committee members also before that committee", Because.Conduct),
            Outside("Cách thức kiểm điểm, người giữ từ ba chức vụ", "có thể kiểm điểm thêm nơi khác do cấp có thẩm quyền quyết định", "with three posts or more, perhaps in further places as the authority decides", Because.Conduct),
            Outside("Cách thức kiểm điểm, thứ tự", "tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó và thành viên sau", "collectives before individuals; the head before deputies and members", Because.Conduct),
            Outside("Cách thức kiểm điểm, ba bước", "chuẩn bị, kiểm điểm, quyết định xếp loại; xếp loại ngay sau kiểm điểm", "preparation, review, decision on the rating; the rating follows at once after the review", Because.Conduct),
            Outside("Thời gian kiểm điểm", "trước khi tổng kết công tác năm", "before the year's work is summed up", SameDay),
            NotSeen("Gợi ý kiểm điểm", "khi nào, ai gợi ý kiểm điểm; lời văn chưa thấy", "when and by whom a review is suggested; the wording was not seen"),
            Outside("Khung tiêu chí, bốn cấp độ", "mỗi tiêu chí ở cấp độ xuất sắc, tốt, trung bình hoặc kém; không thấy định nghĩa bằng số", "each criterion is graded Excellent, Good, Average or Poor; no figures that define them were seen", Because.GivenGrade),
            Outside("Khung tiêu chí, cụ thể hóa", "cấp ủy có thẩm quyền hướng dẫn biểu hiện, cấp độ theo từng đối tượng, thay cho phụ lục của HD 16", "competent committees guide signs and grades by kind of subject, in place of HD 16's appendix", Local),
            NotSeen("Mục II.B, Tiết 1.1", "đứng trước 1.3; nội dung chưa rõ", "stands before 1.3; contents unknown"),
            NotSeen("Mục II.B, Tiết 1.2", "đứng trước 1.3; nội dung chưa rõ", "stands before 1.3; contents unknown"),
            NotSeen("Mục II.B, Tiết 1, thẩm quyền", "ai quyết định mức của tổ chức đảng; lời văn chưa thấy", "who decides the rating of Party organisations; the wording was not seen"),
            Outside("Khung tiêu chí tập thể: xây dựng Đảng, hệ thống chính trị", "kết quả chương trình, kế hoạch xây dựng Đảng, gồm đấu tranh với suy thoái; một trong hai nhóm kết quả", "results in Party building, with the fight against degradation; one of two groups of results", Because.GivenGrade),
            Outside("Khung tiêu chí tập thể: nhiệm vụ được giao", "kết quả lãnh đạo nhiệm vụ kinh tế - xã hội, quốc phòng - an ninh; nhóm kết quả thứ hai", "results in economic, social, defence and security tasks; the second group of results", Because.GivenGrade),
            NotSeen("Khung tiêu chí tập thể: các tiêu chí còn lại", "danh mục đầy đủ các tiêu chí còn lại chưa thấy", "the full list of the other criteria was not seen"),
            Encoded("Mục II.B, Tiết 1.3", "bốn mức của tổ chức đảng: cấp độ tiêu chí; cấp dưới 100% hoàn thành, từ 80% hoặc 50% tốt; cơ quan cùng cấp; dưới 50% nhiệm vụ", "the four ratings of Party organisations: grades; subunits 100 % Completed, 80 % or 50 % Good; peer bodies; under 50 % of tasks"),
            NotSeen("Mục II.B, Tiết 1.3, các trường hợp không hoàn thành về sau", "lời văn sau trường hợp thứ nhất bị cắt; ngưỡng trên 20% chỉ biết qua lời thuật lại", "the wording after the first case is cut off; the 20 % threshold is known from a restatement only"),
            NotSeen("Mục II.B, Tiết 1.3, nhóm so sánh của hạn mức", "có câu về số lượng xuất sắc; nhóm so sánh bị cắt", "there is a sentence on the number of Excellent; its group is cut off"),
            Outside("Mục II.B, Tiết 2.1", "đối tượng xếp loại: đảng viên, cả cấp ủy viên bị đình chỉ sinh hoạt cấp ủy", "who is rated: members, also those suspended from committee work", Because.Scope),
            NotSeen("Mục II.B, Tiết 2.2", "đứng giữa 2.1 và 2.3; nội dung chưa rõ", "stands between 2.1 and 2.3; contents unknown"),
            Outside("Mục II.B, Tiết 2, tự xếp loại", "từng đảng viên tự xếp loại", "each member proposes a rating", Because.Conduct),
            Outside("Mục II.B, Tiết 2, thẩm quyền", "đảng ủy cơ sở, chi bộ cơ sở chủ trì và quyết định", "the grassroots committee or grassroots cell directs and decides", Because.Organization),
            Outside("Khung tiêu chí đảng viên: tư tưởng chính trị", "trung thành với nền tảng tư tưởng và đường lối", "loyalty to the ideological foundation and the line", Because.GivenGrade),
            Outside("Khung tiêu chí đảng viên: đạo đức, lối sống", "cầu thị, sửa khuyết điểm; chống quan liêu, tham nhũng, lãng phí", "openness, mending faults; against bureaucracy, corruption and waste", Because.GivenGrade),
            Outside("Khung tiêu chí đảng viên: tổ chức kỷ luật", "chấp hành phân công, những việc không được làm, đóng đảng phí", "accepting assignments, prohibited acts, paying dues", Because.GivenGrade),
            Outside("Khung tiêu chí đảng viên: tác phong, lề lối làm việc", "năng động, sáng tạo, khoa học, dân chủ", "active, creative, orderly and democratic working style", Because.GivenGrade),
            Outside("Khung tiêu chí đảng viên: kết quả nhiệm vụ", "kết quả thực hiện nhiệm vụ được giao; tiêu chí kết quả duy nhất", "results of the tasks assigned; the only criterion of results", Because.GivenGrade),
            Outside("Khung tiêu chí đảng viên: khắc phục hạn chế", "kết quả khắc phục khuyết điểm đã được kết luận", "remedying of shortcomings that were found", Because.GivenGrade),
            Encoded("Mục II.B, Tiết 2.3", "mức của đảng viên; không hoàn thành: suy thoái, dưới 50%, mức nhà nước, kỷ luật; mức tốt, hoàn thành: chưa thấy, đọc theo mẫu 1.3", "members' ratings; NotCompleted: degradation, under 50 %, state rating, discipline; Good, Completed: not seen, read after 1.3"),
            Encoded("Mục II.B, Tiết 2.3.a", "xuất sắc: tiêu biểu, kết quả Xuất sắc, còn lại từ Tốt, mức nhà nước xuất sắc; tối đa 20% số tốt ở từng tổ chức cơ sở đảng", "Excellent: outstanding, results Excellent, others Good, state rating Excellent; at most 20 % of Good in each grassroots organisation"),
            Encoded("Mục II.B, Tiết 3", "tập thể lãnh đạo: xuất sắc, không hoàn thành, trần theo đơn vị, hạn mức 20%; mức tốt, hoàn thành đọc theo mẫu 1.3, chưa kiểm chứng", "leadership collectives: Excellent, NotCompleted, ceiling by the unit, quota of 20 %; Good and Completed read after 1.3, unverified"),
            NotSeen("Mục II.B, Tiết 3, thẩm quyền", "ai quyết định mức của tập thể lãnh đạo, quản lý; lời văn chưa thấy", "who decides the rating of leadership collectives; the wording was not seen"),
            Encoded("Mục II.B, Tiết 4", "lãnh đạo theo 89-QĐ/TW; người đứng đầu không cao hơn tập thể, đơn vị mình; xuất sắc tối đa 20% số tốt theo chức danh tương đương", "leaders by 89-QĐ/TW; the head not above collective and unit; Excellent at most 20 % of Good among equivalent posts"),
            Outside("Mục II.B, Tiết 4, tiêu chí bổ sung", "đổi mới sáng tạo, cải cách thủ tục, ứng dụng khoa học có sản phẩm cụ thể, trách nhiệm nêu gương", "innovation, simpler procedures, science applied with measurable products, setting an example", Because.GivenGrade),
            Encoded("Mục II.B, Tiết 4, thứ tự", "xếp người đứng đầu sau tổ chức, tập thể và cá nhân của đơn vị", "the head is rated after the unit's organisation, collective and individuals"),
            NotSeen("Mục II.B, Tiết 5", "đứng giữa Tiết 4 và Tiết 6; nội dung chưa rõ", "stands between Tiết 4 and Tiết 6; contents unknown"),
            Encoded("Mục II.B, Tiết 6", "điểm lưu ý: kiểm điểm xong mới xếp; dưới 06 tháng; ốm từ 03 tháng; thai sản; chuyển công tác; sinh hoạt tạm thời", "notes: review before rating; under six months; three months of sick leave; maternity; transfer; temporary activity"),
            Outside("Mục II.B, Tiết 6, giao chỉ tiêu", "hằng năm giao hoặc xác định chỉ tiêu, nhiệm vụ cụ thể cho từng tập thể, cá nhân", "each year targets and tasks are set for every collective and individual", GivenTargets),
            Outside("Mục II.B, Tiết 6, vắng mặt", "người vắng hoặc chưa được xếp loại thì tổ chức xếp loại trong thời gian sớm nhất", "whoever was absent or not yet rated is rated as soon as possible", Because.Conduct),
            Encoded("Mục II.B, Tiết 6, thứ tự", "cấp dưới trước cấp trên; tập thể lãnh đạo trước thành viên; xếp loại công chức, viên chức trước đảng viên", "lower before higher; leadership before its members; state rating before member rating"),
            Encoded("Mục II.B, Tiết 6, nhiều nơi khác mức", "người kiểm điểm nhiều nơi mà mức khác nhau thì cấp có thẩm quyền quyết định", "where a person's places of review give different ratings the authority decides"),
            Outside("Mục II.B, Tiết 6, thông báo", "thông báo kết quả cho đối tượng và nơi trực tiếp quản lý, sử dụng", "the result is notified to the subject and to those who manage them", Because.Organization),
            NotSeen("Mục II.B, Tiết 6, kết quả đã xếp", "tập thể, cá nhân đã xếp loại mà sau đó có phát sinh; phần xử lý bị cắt", "those rated about whom something comes up later; what follows is cut off"),
            NotSeen("Mục II.B, Tiết 6, người đứng đầu mới chuyển đến", "có quy tắc riêng; câu bị cắt", "there is a rule of its own; the sentence is cut off"),
            NotSeen("Biểu quyết, tỷ lệ phiếu", "cách bỏ phiếu và số phiếu cần có; lời văn chưa thấy", "how votes are taken and the majority needed; the wording was not seen"),
            Outside("Sử dụng kết quả, tổ chức đảng", "tổ chức xuất sắc được xét trong sạch, vững mạnh tiêu biểu trong năm, năm năm liền", "Excellent organisations may be commended for the year or for five years in a row", Because.Use),
            Outside("Sử dụng kết quả, đảng viên", "đảng viên xuất sắc được xét khen thưởng trong năm, năm năm liền; mức tốt không đủ tiêu chuẩn", "Excellent members may be commended for the year or for five in a row; Good does not qualify", Because.Use),
            NotSeen("Sử dụng kết quả, tập thể, cá nhân lãnh đạo", "lời văn chưa thấy", "the wording was not seen"),
            NotSeen("Tổ chức thực hiện, báo cáo", "thời hạn báo cáo về Trung ương; lời văn chưa thấy", "time limits of reports to the centre; the wording was not seen"),
            NotSeen("Mẫu 01-HD KĐ.ĐG", "theo cách hiểu chung là báo cáo kiểm điểm tập thể; chưa thấy", "commonly understood as the collective's review report; not seen"),
            Encoded("Mẫu 02-HD KĐ.ĐG", "bản kiểm điểm cá nhân của đảng viên", "the member's written review"),
            NotSeen("Mẫu 03-HD KĐ.ĐG", "phiếu phân tích chất lượng tổ chức đảng; chỉ thấy bản 2018 của HD 16", "sheet analysing a Party organisation; only HD 16's form of 2018 was seen"),
            Outside("Mẫu 04-HD KĐ.ĐG, I.1", "tập thể lãnh đạo: tập trung dân chủ, tự phê bình, quy chế, đoàn kết", "leadership collectives: democratic centralism, self-criticism, rules, unity", Because.GivenGrade),
            Outside("Mẫu 04-HD KĐ.ĐG, I.2", "tập thể lãnh đạo: lãnh đạo, chỉ đạo, kiểm tra, giám sát nhiệm vụ chính trị; phần sau bị cắt", "leadership collectives: leading, directing, inspecting political tasks; the rest is cut off", Because.GivenGrade),
            NotSeen("Mẫu 04-HD KĐ.ĐG, các tiêu chí sau", "các tiêu chí sau I.2 bị cắt", "the criteria after I.2 are cut off"),
            NotSeen("Mẫu 05-HD KĐ.ĐG", "phiếu phân tích chất lượng đảng viên; chỉ thấy tên", "sheet analysing a member; only the title was seen"),
            Outside("Hiệu lực", "hết hiệu lực từ 10/11/2023, ngày ban hành 25-HD/BTCTW", "out of force from 10/11/2023, the day of 25-HD/BTCTW", Because.Formal),
        ]);
}
