using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>16-HD/BTCTW (2018).</summary>
internal static class HD16Law
{
    private static readonly Label OnlyExempt = new("người được miễn đã có ở 132-QĐ/TW, Điều 5; người bị đình chỉ không thành ngoại lệ nên không có gì để mã hóa", "the exempt stand in 132-QĐ/TW, Điều 5; the suspended are no exception, so there is nothing to encode");

    private static readonly Label Local = new("giao cấp ủy địa phương quy định; là dữ liệu của địa phương", "left to the local committees; it is local data");

    private static readonly Label Signs = new("dấu hiệu để tự soi khi kiểm điểm, chỉ ghi có hoặc không; kết luận suy thoái là dữ kiện đầu vào", "signs to look for in a review, marked present or absent; that degradation was found is a given fact");

    public static LawText Text { get; } = new(
        Texts.HD16,
        new("kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý", "yearly review and rating of Party organisations, members, leadership collectives and leaders"),
        new("thấy phần đầu, mức xuất sắc và không hoàn thành của đảng viên, một phần thẩm quyền, quy trình và Mẫu 03", "the opening, Excellent and NotCompleted for members, parts of competence and procedure, and form 03 were seen"),
        [
            Outside("Phần mở đầu", "tên văn bản; thi hành 132-QĐ/TW", "the title; it carries out 132-QĐ/TW", Because.Formal),
            Outside("Mục I, 1", "mục đích: tự soi, tự sửa, phát huy ưu điểm, khắc phục khuyết điểm", "purpose: self-examination, keeping what is good and remedying faults", Because.Spirit),
            Outside("Mục I, 1, sử dụng kết quả", "kết quả là căn cứ cho công tác cán bộ", "the results are a basis of personnel work", Because.Use),
            Outside("Mục I, 2", "các cấp ủy, lãnh đạo và từng đảng viên làm nghiêm túc; cấp trên chỉ đạo, kiểm tra, giám sát", "committees, leaders and each member take it seriously; higher levels direct, inspect and supervise", Because.Spirit),
            Outside("Mục I, 2, tự phê bình và phê bình", "khắc phục nể nang; bảo vệ cái đúng, đấu tranh với cái sai", "no undue deference; defend what is right, fight what is wrong", Because.Spirit),
            Outside("Mục I, cách đánh giá", "đánh giá liên tục, nhiều chiều, theo tiêu chí và sản phẩm, có so sánh vị trí tương đương, công khai", "assess continuously, from many sides, by criteria and products, comparing equal posts, in the open", Because.Spirit),
            Outside("Đối tượng kiểm điểm: cá nhân", "đảng viên và cán bộ lãnh đạo, quản lý; chỉ trừ người được miễn, chưa trừ người bị đình chỉ sinh hoạt đảng", "members and leaders; only the exempt are left out, not yet those suspended from Party activities", OnlyExempt),
            NotSeen("Đối tượng kiểm điểm: tập thể", "danh sách tập thể phải kiểm điểm chưa thấy", "the list of collectives to review was not seen"),
            NotSeen("Nội dung kiểm điểm", "nội dung kiểm điểm của tập thể, cá nhân; lời văn chưa thấy", "what collectives and individuals review; the wording was not seen"),
            NotSeen("Cách thức kiểm điểm", "chuẩn bị, nơi, trình tự kiểm điểm; lời văn chưa thấy", "preparation, place and order of reviews; the wording was not seen"),
            Outside("Đối tượng xếp loại: tổ chức đảng", "đảng bộ cấp huyện và tương đương; đảng bộ cơ sở, chi bộ cơ sở", "district-level Party organisations and the like; grassroots organisations and cells", Because.Scope),
            Outside("Đối tượng xếp loại: đảng bộ bộ phận, chi bộ trực thuộc", "do tỉnh ủy hướng dẫn", "guided by the provincial committee", Local),
            Outside("Khung tiêu chí, bốn cấp độ", "mỗi tiêu chí có bốn cấp độ xuất sắc, tốt, trung bình, kém; cấp ủy cấp tỉnh cụ thể hóa", "each criterion has four grades, Excellent, Good, Average, Poor; provincial committees detail them", Because.GivenGrade),
            Outside("Quy trình xếp loại tổ chức đảng, bước 1", "ban thường vụ (chi ủy đối với chi bộ) tự phân tích theo tiêu chí rồi tự xếp mức", "the standing committee (of a cell, its committee) grades itself by the criteria and proposes a rating", Because.Conduct),
            NotSeen("Quy trình xếp loại tổ chức đảng, các bước sau", "các bước sau bước 1 chưa thấy", "the steps after the first were not seen"),
            Outside("Thẩm quyền: đảng bộ cấp huyện", "ban thường vụ cấp ủy cấp tỉnh quyết định; cấp ủy huyện tự xếp; cơ quan tham mưu, chính quyền, đoàn thể cấp tỉnh tham gia", "the provincial standing committee decides; the district rates itself; provincial bodies take part", Because.Organization),
            NotSeen("Thẩm quyền: đảng bộ cấp huyện, chủ thể tham gia", "cuối danh sách chủ thể tham gia bị cắt", "the end of the list of those taking part is cut off"),
            NotSeen("Thẩm quyền: tổ chức cơ sở đảng, chi bộ trực thuộc", "theo cách hiểu chung, cấp ủy cấp trên trực tiếp quyết định; lời văn chưa thấy", "commonly understood as decided one level above; the wording was not seen"),
            Encoded("Mức chất lượng tổ chức đảng", "chưa thấy lời văn HD 16; bốn mức đọc theo HD 21, chưa kiểm chứng", "the text of HD 16 was not seen; the four ratings read after HD 21, unverified"),
            Outside("Thẩm quyền: đảng viên", "đảng ủy cơ sở, chi ủy cơ sở quyết định; nơi không có chi ủy thì chi bộ cơ sở", "the grassroots committee decides; where a cell has none, the cell itself", Because.Organization),
            Outside("Thẩm quyền: đảng viên, chủ thể tham gia", "chi ủy hoặc chi bộ, tập thể lãnh đạo đoàn thể, người đứng đầu cơ quan trực tiếp quản lý tham gia ý kiến", "the cell or its committee, mass bodies and the head of the managing agency give opinions", Because.Conduct),
            NotSeen("Thẩm quyền: đảng viên, chủ thể tham gia, phần cuối", "cuối danh sách chủ thể tham gia bị cắt", "the end of the list of those taking part is cut off"),
            NotSeen("Quy trình xếp loại đảng viên", "các bước xếp loại đảng viên chưa thấy", "the steps of rating members were not seen"),
            Encoded("Mức chất lượng đảng viên", "mức tốt và hoàn thành: chưa thấy lời văn HD 16; đọc theo HD 21, chưa kiểm chứng", "Good and Completed: the text of HD 16 was not seen; read after HD 21, unverified"),
            Encoded("Mức chất lượng đảng viên: hoàn thành xuất sắc nhiệm vụ", "tiêu biểu về năng lực, đạo đức, nhiều thành tích; kết quả Xuất sắc, còn lại từ Tốt; công chức, viên chức phải được xếp xuất sắc", "outstanding ability, ethics, achievements; results Excellent, others Good or better; state employees rated Excellent there"),
            Encoded("Mức chất lượng đảng viên: không hoàn thành nhiệm vụ", "chưa đạt mức hoàn thành; suy thoái; dưới 50% nhiệm vụ; công chức, viên chức không hoàn thành; bị kỷ luật trong năm", "below Completed; degradation; under 50 % of tasks; state employees rated NotCompleted; disciplined in the year"),
            Encoded("Mức chất lượng tập thể lãnh đạo, quản lý", "chưa thấy lời văn HD 16; bốn mức đọc theo HD 21, chưa kiểm chứng", "the text of HD 16 was not seen; the four ratings read after HD 21, unverified"),
            NotSeen("Thẩm quyền: tập thể lãnh đạo, quản lý", "ai quyết định; lời văn chưa thấy", "who decides; the wording was not seen"),
            Encoded("Mức chất lượng cá nhân lãnh đạo, quản lý", "chưa thấy lời văn HD 16; trần người đứng đầu và hạn mức đọc theo HD 21, chưa kiểm chứng", "the text of HD 16 was not seen; the head's ceiling and the quota read after HD 21, unverified"),
            NotSeen("Thẩm quyền: cá nhân lãnh đạo, quản lý", "ai quyết định; lời văn chưa thấy", "who decides; the wording was not seen"),
            Encoded("Một số điểm lưu ý", "chưa thấy lời văn HD 16; các trường hợp đặc biệt đọc theo HD 21, chưa kiểm chứng", "the text of HD 16 was not seen; special cases read after HD 21, unverified"),
            NotSeen("Tổ chức thực hiện", "phân công, thời hạn báo cáo; lời văn chưa thấy", "who carries out what, time limits of reports; the wording was not seen"),
            Outside("Phụ lục", "27 biểu hiện suy thoái chia thành 82 nội dung, mỗi nội dung ghi có hoặc không có biểu hiện; HD 21 bỏ", "27 signs of degradation in 82 items, each marked present or absent; HD 21 dropped it", Signs),
            NotSeen("Phụ lục, 82 nội dung", "lời văn từng nội dung chưa thấy", "the wording of the items was not seen"),
            NotSeen("Mẫu 01-HD KĐ.ĐG", "theo cách hiểu chung là báo cáo kiểm điểm tập thể; bản 2018 chưa thấy", "commonly understood as the collective's review report; the 2018 form was not seen"),
            NotSeen("Mẫu 02-HD KĐ.ĐG", "theo cách hiểu chung là bản kiểm điểm cá nhân; bản 2018 chưa thấy", "commonly understood as the individual's review; the 2018 form was not seen"),
            Outside("Mẫu 03-HD KĐ.ĐG", "phiếu phân tích chất lượng tổ chức đảng, bốn cột cấp độ; cuối phiếu có nhận xét và mức đề nghị", "sheet analysing a Party organisation, four columns of grades; remarks and a proposed rating at the end", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, I.1", "công tác chính trị, tư tưởng", "political and ideological work", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, I.2", "tổ chức, cán bộ, xây dựng đảng bộ, chi bộ", "organisation, personnel, building up the Party organisation or cell", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, I.3", "lãnh đạo xây dựng chính quyền, Mặt trận, đoàn thể", "leading the build-up of government, Front and mass bodies", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, I.4", "kiểm tra, giám sát, kỷ luật đảng", "inspection, supervision and Party discipline", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, II.1", "cụ thể hóa và thực hiện chương trình, kế hoạch năm", "detailing and carrying out the year's programme and plan", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, II.2", "lãnh đạo thực hiện chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh", "leading work on economic, social, defence and security targets", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, III", "kết quả khắc phục hạn chế đã được chỉ ra", "remedying of shortcomings pointed out before", Because.GivenGrade),
            Outside("Mẫu 03-HD KĐ.ĐG, chú thích 1", "chủ thể cấp trên chỉ chấm tiêu chí thuộc chức năng của mình", "bodies of a higher level grade only the criteria within their function", Because.Conduct),
        ]);
}
