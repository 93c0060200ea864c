using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>124-QĐ/TW (2023).</summary>
internal static class QD124Law
{
    private static readonly Label Principle = new("nguyên tắc, không nêu ngưỡng hay điều kiện", "a principle without a threshold or condition");

    public static LawText Text { get; } = new(
        Texts.QD124,
        new("kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị", "yearly review and rating of collectives and individuals in the political system"),
        new("chỉ thấy trích đoạn và tin đã công bố, một phần qua bản dịch; 19 điều, vài điều chưa thấy", "only published excerpts and reports were seen, partly in translation; 19 articles, some of them not seen"),
        [
            Outside("Điều 1", "dành cho tập thể, cá nhân của hệ thống chính trị ở mọi cấp", "for collectives and individuals of the political system at every level", Because.Scope),
            Outside("Điều 2", "mục đích: tự phê bình, phòng suy thoái và tham nhũng; số điều suy từ thứ tự, nội dung theo tin", "aims: self-criticism, guarding against degradation and corruption; number inferred, contents from reports", Because.Spirit),
            Outside("Điều 3", "nguyên tắc: tập trung dân chủ, trách nhiệm cá nhân đi cùng trách nhiệm tập thể", "principles: democratic centralism, personal together with collective responsibility", Because.Spirit),
            Outside("Điều 3, người đứng đầu và kết quả của đơn vị", "kết quả của người đứng đầu, cán bộ lãnh đạo gắn với kết quả của nơi mình phụ trách", "the result of heads and leaders is tied to that of the place they are in charge of", Principle),
            Outside("Điều 3, xếp loại công chức và xếp loại đảng viên", "mức của người làm việc trong khu vực nhà nước và mức đảng viên phải xét kết hợp với nhau", "ratings of state employees and ratings of members are considered together", Principle),
            Outside("Điều 4", "căn cứ: Điều lệ, quy định của Đảng; chức năng, nhiệm vụ và kết quả thực hiện", "bases: the Party's statutes and regulations; functions, duties and what came of them", Because.Formal),

            Outside("Điều 5 khoản 1, điểm 1.1", "cấp ủy, tổ chức đảng phải kiểm điểm; ở cơ sở là ban thường vụ, không có thì ban chấp hành", "Party bodies that are reviewed; at the grassroots the standing committee or, without one, the committee", Because.Scope),
            Outside("Điều 5 khoản 1, điểm 1.2", "tập thể lãnh đạo, quản lý phải kiểm điểm; danh sách bị cắt ở bản trích", "leadership collectives that are reviewed; the list is cut in the excerpt", Because.Scope),
            Outside("Điều 5 khoản 1, điểm 1.2.c", "tập thể lãnh đạo, quản lý khác do cấp ủy, đảng đoàn, ban cán sự đảng trực thuộc trung ương hướng dẫn", "other leadership collectives follow guidance of the Party bodies under the centre", Because.Organization),
            Encoded("Điều 5 khoản 2", "cá nhân kiểm điểm; trừ đảng viên được miễn, bị đình chỉ sinh hoạt đảng, kết nạp chưa đủ 6 tháng", "individuals reviewed; not members exempt, suspended, or admitted less than six months ago"),
            Outside("Điều 5 khoản 2, điểm 2.2", "cán bộ lãnh đạo, quản lý các cấp cũng phải kiểm điểm", "leaders and managers of every level are reviewed too", Because.Scope),

            Outside("Điều 6", "bản kiểm điểm nêu kết quả, khuyết điểm, nguyên nhân, cách và hạn khắc phục", "the review tells results, shortcomings, causes, remedies and their dates", Because.Content),
            Outside("Điều 6 khoản 1", "nội dung của tập thể: nguyên tắc tổ chức, xây dựng Đảng, nêu gương, giải trình, phòng chống tham nhũng; thấy chưa trọn", "for collectives: organising principles, Party building, example, accountability, integrity; seen in part", Because.Content),
            Outside("Điều 6 khoản 2, điểm 2.1", "nội dung của cá nhân không giữ chức vụ: phẩm chất, đạo đức, kỷ luật, nêu gương; kết quả nhiệm vụ trong năm", "for individuals without a post: qualities, ethics, discipline, example; the year's task results", Because.Content),
            NotSeen("Điều 6 khoản 2, điểm 2.1, phần sau", "theo cách hiểu chung: cam kết rèn luyện, điều cấp trên gợi ý, việc sửa khuyết điểm cũ", "as commonly understood: personal commitments, suggested matters, remedying of earlier shortcomings"),
            NotSeen("Điều 6 khoản 2, điểm 2.2", "phần riêng cho cán bộ lãnh đạo, quản lý; chỉ biết có thêm trách nhiệm lãnh đạo và nêu gương của bản thân, gia đình", "the part for leaders; known only to add responsibility in leading and the example of self and family"),
            NotSeen("Điều 6, trường hợp phải kiểm điểm thêm", "theo cách hiểu chung: dấu hiệu vi phạm, mất đoàn kết, dư luận; lời văn chỉ thấy ở 366-QĐ/TW", "as commonly understood: signs of violations, disunity, public concern; wording seen in 366-QĐ/TW only"),

            Outside("Điều 7 khoản 1, điểm 1.1", "người đứng đầu chỉ đạo soạn báo cáo của tập thể và lấy góp ý", "the head directs the collective's report and gathers comments", Because.Conduct),
            Outside("Điều 7 khoản 1, điểm 1.2", "mỗi cá nhân tự viết bản kiểm điểm", "each individual writes a self-review", Because.Conduct),
            Outside("Điều 7 khoản 1, điểm 1.3", "khi cần, cấp trên gợi ý kiểm điểm theo phân cấp", "where needed, the higher level suggests what to review, within its competence", Because.Conduct),
            Outside("Điều 7 khoản 2, điểm 2.1", "tập thể thuộc cấp nào kiểm điểm tại cấp ấy", "a collective is reviewed at its own level", Because.Conduct),
            Outside("Điều 7 khoản 2, điểm 2.2", "đảng viên kiểm điểm tại chi bộ của mình", "members are reviewed in their cell", Because.Conduct),
            Outside("Điều 7 khoản 2, điểm 2.3", "cán bộ lãnh đạo, quản lý kiểm điểm ở hai nơi; giữ nhiều chức vụ thì thêm nơi khác", "leaders are reviewed in two places; with several posts elsewhere too", Because.Conduct),
            Outside("Điều 7 khoản 2, nơi xếp loại", "đảng viên xếp loại ở chi bộ; cán bộ, công chức, viên chức ở nơi giữ chức vụ cao nhất", "members are rated in the cell; cadres and state employees where their highest post is", Because.Conduct),
            Outside("Điều 7 khoản 3", "trình tự kiểm điểm: tập thể rồi cá nhân, người đứng đầu rồi cấp phó, chính quyền và đoàn thể rồi tổ chức đảng", "order of reviewing: collectives, then individuals; head, then deputies; government and mass bodies, then the Party", Because.Conduct),
            Outside("Điều 7 khoản 3, cán bộ lãnh đạo, quản lý", "kiểm điểm ở chi bộ trước, ở tập thể lãnh đạo sau; câu bị cắt", "leaders are reviewed in the cell first, then in their collective; the sentence is cut", Because.Conduct),
            NotSeen("Điều 8", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 9", "nội dung chưa rõ; theo cách hiểu chung là đối tượng đánh giá, xếp loại", "contents unknown; as commonly understood, who is rated"),

            Outside("Điều 10 khoản 1, xây dựng tập thể: xây dựng Đảng", "xây dựng, chỉnh đốn Đảng và hệ thống chính trị; củng cố tổ chức, chất lượng đảng viên", "Party and system building; strength of organisations and quality of members", Because.GivenGrade),
            Outside("Điều 10 khoản 1, xây dựng tập thể: năng lực lãnh đạo", "năng lực lãnh đạo của cấp ủy đối với chính quyền, Mặt trận, đoàn thể", "the committee's capacity to lead government and mass bodies", Because.GivenGrade),
            Outside("Điều 10 khoản 1, xây dựng tập thể: kiểm tra, giám sát", "việc kiểm tra, kỷ luật và ngăn tham nhũng, lãng phí, suy thoái", "inspection, discipline, keeping corruption, waste and degradation away", Because.GivenGrade),
            Outside("Điều 10 khoản 1, xây dựng tập thể: nguyên tắc tổ chức", "giữ nguyên tắc tập trung dân chủ, phê bình, quy chế làm việc", "keeping to democratic centralism, criticism and working rules", Because.GivenGrade),
            Outside("Điều 10 khoản 1, xây dựng tập thể: phối hợp, đoàn kết", "phối hợp giữa cấp ủy và lãnh đạo đơn vị; đoàn kết nội bộ", "coordination between committee and unit leadership; inner unity", Because.GivenGrade),
            Outside("Điều 10 khoản 1, xây dựng tập thể: trách nhiệm lãnh đạo", "trách nhiệm lãnh đạo nhiệm vụ chính trị, công tác cán bộ, bộ máy; phần cuối bị cắt", "responsibility in leading political tasks, personnel, organisation; the end is cut", Because.GivenGrade),
            Outside("Điều 10 khoản 1, kết quả nhiệm vụ", "kết quả thực hiện nhiệm vụ trong năm của tập thể; chỉ biết tên nhóm", "the collective's task results of the year; only the name of the group is known", Because.GivenGrade),
            NotSeen("Điều 10 khoản 1, khắc phục hạn chế", "theo cách hiểu chung: kết quả khắc phục hạn chế, khuyết điểm đã được chỉ ra", "as commonly understood: how far shortcomings pointed out were remedied"),
            Outside("Điều 10 khoản 2, điểm 2.1", "cá nhân: chính trị, đạo đức, kỷ luật, đoàn kết, tác phong, thực hiện cam kết rèn luyện", "individuals: politics, ethics, discipline, unity, way of working, keeping of commitments", Because.GivenGrade),
            Outside("Điều 10 khoản 2, điểm 2.2", "cá nhân: kết quả chức trách, nhiệm vụ; năng lực, uy tín; gương mẫu của mình và gia đình; gắn bó nhân dân", "individuals: duty and task results; capacity, standing; own and family example; ties with people", Because.GivenGrade),
            Outside("Điều 10 khoản 2, điểm 2.3", "cá nhân: kết quả khắc phục hạn chế, khuyết điểm đã được chỉ ra", "individuals: how far shortcomings pointed out were remedied", Because.GivenGrade),
            Outside("Điều 10 khoản 3", "cán bộ lãnh đạo và cán bộ diện trung ương: theo tiêu chí chức danh; phần cuối bị cắt", "leaders and centrally managed cadres: by the criteria of their posts; the end is cut", new("dẫn sang tiêu chí chức danh ở văn bản khác, không tự đặt điều kiện", "it points to criteria of posts in other texts and sets no condition itself")),

            Encoded("Điều 11", "phương pháp, quy trình; hiểu là xếp loại sau khi đã kiểm điểm (chưa kiểm chứng lời văn)", "method and procedure; read as: a rating follows the review (wording unverified)"),
            Outside("Điều 11 khoản 1", "từng tiêu chí được xác định ở một trong bốn cấp độ: Xuất sắc, Tốt, Trung bình, Kém", "each criterion is graded at one of four levels: Excellent, Good, Average, Poor", Because.GivenGrade),
            Outside("Điều 11 khoản 2, bước 1", "tập thể, cá nhân tự xếp vào một trong bốn mức", "collectives and individuals put themselves into one of the four ratings", Because.Conduct),
            Outside("Điều 11 khoản 2, bước 2", "cơ quan tổ chức, cán bộ thẩm định, xem ý kiến các nơi và đề xuất", "the personnel body appraises, weighs opinions and proposes", Because.Conduct),
            Outside("Điều 11 khoản 2, bước 3", "cấp có thẩm quyền quyết định", "the competent level decides", Because.Conduct),
            Encoded("Điều 11 khoản 2, bước 3, đánh giá lại", "có đơn thư, dấu hiệu vi phạm hoặc mất đoàn kết sau đó: cấp ủy cấp trên cho thẩm định, đánh giá lại", "on later complaints, signs of violations or disunity the higher committee has it appraised again"),
            Encoded("Điều 11, thứ tự: chính quyền, đoàn thể và tổ chức đảng", "chính quyền, chuyên môn, đoàn thể xếp loại trước tổ chức đảng", "government, professional and mass bodies are rated before Party organisations"),
            Encoded("Điều 11, thứ tự: cấp dưới và cấp trên", "tập thể cấp dưới xếp loại trước cấp trên", "collectives of lower levels are rated before those of higher ones"),
            Encoded("Điều 11, thứ tự: tập thể và thành viên", "tập thể lãnh đạo, quản lý xếp loại trước từng thành viên", "a leadership collective is rated before its members"),
            Encoded("Điều 11, thứ tự: đơn vị và người đứng đầu", "xong đơn vị mới xếp loại người đứng đầu", "the head is rated after the unit"),
            Outside("Điều 11, thực hiện thống nhất", "cách làm thống nhất từ cơ sở đến cấp tỉnh và đảng ủy trực thuộc trung ương", "one way of doing it from the grassroots to the bodies under the centre", Because.Organization),

            Encoded("Điều 12", "trần của người đứng đầu theo nơi khác thuật lại; không khớp mức nào thì cần cấp có thẩm quyền (chưa thấy lời văn)", "the head's ceiling as restated elsewhere; where no level matches the authority decides (wording not seen)"),
            Encoded("Điều 12 khoản 1", "Xuất sắc: kết quả Xuất sắc, còn lại từ Tốt, điển hình; cá nhân 100% đúng hạn, từ 50% vượt; không quá 20% số Tốt", "Excellent: results Excellent, others Good or more, exemplary; individuals all on time, 50 % exceeded; at most 20 % of Good"),
            Encoded("Điều 12 khoản 2", "Tốt: kết quả từ Tốt, còn lại từ Trung bình; tập thể không có kỷ luật, trừ đã tự phát hiện, khắc phục; phần cá nhân bị cắt", "Good: results Good, others Average or more; no discipline in collectives unless self-remedied; cut for individuals"),
            Encoded("Điều 12 khoản 3", "Hoàn thành: tiêu chí cơ bản từ Trung bình; tập thể không có kỷ luật, trừ đã tự phát hiện, khắc phục", "Completed: basic criteria Average or more; no discipline in collectives unless self-detected and remedied"),
            Encoded("Điều 12 khoản 4", "Không hoàn thành: có tiêu chí Kém, hoặc rơi vào một trường hợp được nêu", "NotCompleted: a criterion graded Poor, or one of the cases listed"),
            Encoded("Điều 12 khoản 4, điểm 4.1", "đơn vị: vụ việc ở cấp dưới bị kỷ luật; dưới 50% nhiệm vụ và trượt chỉ tiêu chủ yếu; lãnh đạo hoặc trên 20% đơn vị bị kỷ luật", "units: cases below disciplined; under 50 % of tasks with key targets missed; leadership or over 20 % of units disciplined"),
            Encoded("Điều 12 khoản 4, điểm 4.2", "tập thể lãnh đạo: mất đoàn kết; thành viên suy thoái; dưới 50% nhiệm vụ và trượt chỉ tiêu chủ yếu; kỷ luật", "leadership collectives: disunity; a member degraded; under 50 % of tasks with key targets missed; discipline"),
            Encoded("Điều 12 khoản 4, điểm 4.3", "cá nhân: suy thoái, điều cấm, vi phạm nêu gương; dưới 50% nhiệm vụ và tham nhũng thuộc quyền là phần chưa thấy lời văn", "individuals: degradation, prohibited acts, bad example; under 50 % of tasks and corruption below, wording not seen"),
            Encoded("Điều 12 khoản 4, điểm 4.3.d", "cá nhân bị kỷ luật trong năm, mọi hình thức, trừ khi đã tự phát hiện và khắc phục xong", "individuals disciplined in the year, in any form, unless self-detected and remedied"),
            NotSeen("Điều 12 khoản 4, điểm 4.4", "nội dung chưa rõ; chỉ biết có vì sau nó là điểm 4.5", "contents unknown; known only because 4.5 follows it"),
            Encoded("Điều 12, điểm 4.5", "vi phạm năm trước nay mới bị kỷ luật hoặc bị tăng nặng: xếp loại lại năm xảy ra vi phạm", "a violation of an earlier year disciplined or aggravated now: the year of the violation is rated again"),
            Encoded("Điều 12, điểm 4.6", "vi phạm ở đơn vị cũ: tính cho đơn vị cũ, đơn vị mới không chịu trách nhiệm", "a violation at a former unit counts for that unit; the new one is not blamed"),
            Outside("Điều 12, điểm 4.7", "vi phạm ở cả đơn vị cũ và mới; phần kết của câu bị cắt", "violations at both the former and the new unit; the end of the sentence is cut", new("chỉ thấy trường hợp, không thấy kết quả; mỗi hành vi là một dữ kiện của đơn vị nơi nó xảy ra", "the case was seen, its consequence was not; each act is a fact of the unit where it happened")),

            Outside("Điều 13", "cấp ủy cấp trên trực tiếp quyết định, kiểm tra, giám sát kết quả, xử lý vi phạm", "the next higher committee decides, inspects and supervises results and deals with breaches", Because.Organization),
            Encoded("Điều 13, hủy và xếp loại lại", "cấp ủy cấp trên xem xét hủy kết quả, đánh giá, xếp loại lại", "the higher committee may cancel a result and have it rated again"),
            NotSeen("Điều 14 khoản 1", "nội dung chưa rõ", "contents unknown"),
            Encoded("Điều 14 khoản 2", "thời hạn: cuối năm, xong trước 31/12; trường học theo năm học; nơi chưa tổng kết trước 15/01 năm sau", "time: at the year's end, before 31/12; schools by school year; units not yet summed up before 15/01"),
            NotSeen("Điều 15", "nội dung chưa rõ; theo cách hiểu chung là sử dụng kết quả, sửa hoặc hủy kết quả sai", "contents unknown; as commonly understood, the use of results and correcting wrong ones"),
            NotSeen("Điều 16", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 17", "nội dung chưa rõ", "contents unknown"),
            NotSeen("Điều 18", "nội dung chưa rõ; chỉ biết qua 25-HD/BTCTW là có việc giao cấp ủy cụ thể hóa", "contents unknown; known through 25-HD/BTCTW only, as tasking committees to concretise"),
            NotSeen("Điều 19", "nội dung chưa rõ; theo cách hiểu chung là hiệu lực", "contents unknown; as commonly understood, its effect"),
        ]);
}
