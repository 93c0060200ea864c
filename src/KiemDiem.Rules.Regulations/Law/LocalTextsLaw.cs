using System.Collections.Immutable;
using static KiemDiem.Rules.Regulations.Law.Provisions;
using static KiemDiem.Rules.Regulations.Texts;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>The local texts that the dispatches cite. None of them was seen: only what a dispatch says of it is known.</summary>
internal static class LocalTextsLaw
{
    private static readonly Label ThroughTuyenQuang = Through("công văn 854-CV/TU (2021)", "dispatch 854-CV/TU (2021)");
    private static readonly Label ThroughThuongTin = Through("tin hội nghị của Huyện ủy Thường Tín (2023)", "the report of the conference of Thường Tín (2023)");
    private static readonly Label ThroughBinhDinh = Through("công văn 1002-CV/TU (2024)", "dispatch 1002-CV/TU (2024)");
    private static readonly Label ThroughChiLinh = Through("công văn 789-CV/TU (2023)", "dispatch 789-CV/TU (2023)");
    private static readonly Label ThroughHue = Through("công văn 1171-CV/TU (2023)", "dispatch 1171-CV/TU (2023)");

    /// <summary>The texts, place by place, as <see cref="Regulations.Texts"/> has them.</summary>
    public static ImmutableArray<LawText> Texts { get; } =
    [
        new(
            TuyenQuangQD26,
            new("kiểm điểm, đánh giá, xếp loại hằng năm ở tỉnh Tuyên Quang", "yearly review and rating in Tuyên Quang"),
            ThroughTuyenQuang,
            [
                NotSeen("Nội dung kiểm điểm", "nội dung kiểm điểm của tập thể và của cá nhân", "what collectives and individuals review"),
                NotSeen("Phần còn lại", "việc đánh giá, xếp loại; số điều và lời văn chưa rõ", "assessment and rating; number of articles and wording unknown"),
            ]),
        new(
            TuyenQuangQC14,
            new("đánh giá cán bộ diện Ban Thường vụ Tỉnh ủy Tuyên Quang quản lý", "assessment of cadres managed by the standing committee of Tuyên Quang"),
            ThroughTuyenQuang,
            [
                Encoded("Điều 10, điểm 1", "hồ sơ đánh giá cán bộ, được công văn dẫn; các tài liệu trong hồ sơ chưa rõ", "the cadre's evaluation file, as the dispatch cites it; its documents are unknown"),
                NotSeen("Phần còn lại", "các điều, điểm khác; nội dung chưa rõ", "the other articles and points; contents unknown"),
            ]),
        new(
            TuyenQuangQD03,
            new("giao việc đột phá, đổi mới cho một số chức danh ở Tuyên Quang", "breakthrough tasks for certain posts in Tuyên Quang"),
            ThroughTuyenQuang,
            [
                Encoded("Việc đột phá, đổi mới", "kết quả việc đột phá được gắn vào đánh giá một số chức danh; không biết ngưỡng nào", "breakthrough results belong to the assessment of certain posts; no threshold is known"),
                NotSeen("Phần còn lại", "chức danh được giao, cách giao, cách tổng hợp; lời văn chưa rõ", "which posts, how tasks are given and summed up; wording unknown"),
            ]),
        new(
            HaNoiKH187,
            new("kiểm điểm, đánh giá, xếp loại hằng năm ở thành phố Hà Nội", "yearly review and rating in Hà Nội"),
            ThroughThuongTin,
            [
                Encoded("Tiến độ, theo Huyện ủy Thường Tín", "cơ sở xong trước ngày 05/12/2023, cấp huyện trước ngày 20/12/2023, theo lời hội nghị", "grassroots before 05/12/2023, districts before 20/12/2023, as the conference says"),
                Encoded("Kế hoạch khắc phục, theo Huyện ủy Thường Tín", "kế hoạch, giải pháp, lộ trình khắc phục ngay sau kiểm điểm, theo lời hội nghị", "a plan with measures and a schedule right after the review, as the conference says"),
                Encoded("Tỷ lệ xuất sắc, theo Huyện ủy Thường Tín", "số xếp xuất sắc không quá 20 % số xếp tốt, theo lời hội nghị", "excellent ratings at most 20 % of the good ones, as the conference says"),
                Encoded("Trần người đứng đầu, theo Huyện ủy Thường Tín", "người đứng đầu không cao hơn tập thể và đơn vị mình, theo lời hội nghị", "the head not above the collective and the unit, as the conference says"),
                NotSeen("Phần còn lại", "các mục, phụ lục của kế hoạch; nội dung chưa rõ", "the plan's sections and appendices; contents unknown"),
            ]),
        new(
            HaNoiCT24,
            new("kỷ cương, kỷ luật, trách nhiệm giải quyết công việc ở thành phố Hà Nội", "discipline and responsibility in handling work in Hà Nội"),
            ThroughThuongTin,
            [
                Encoded("Biểu hiện vi phạm kỷ cương, kỷ luật", "các biểu hiện mà bản kiểm điểm phải liên hệ; danh sách chưa rõ", "the signs that reviews must look at; the list is unknown"),
                NotSeen("Phần còn lại", "từng biểu hiện và các mục khác; nội dung chưa rõ", "each sign and the other sections; contents unknown"),
            ]),
        new(
            BinhDinhKH80,
            new("kiểm điểm, đánh giá, xếp loại hằng năm ở tỉnh Bình Định", "yearly review and rating in Bình Định"),
            ThroughBinhDinh,
            [
                NotSeen("Toàn văn", "căn cứ để mỗi cấp lập kế hoạch kiểm điểm; nội dung chưa rõ", "what each body's own review plan is based on; contents unknown"),
            ]),
        new(
            HaiDuongHD05,
            new("hướng dẫn của tỉnh Hải Dương về kiểm điểm, đánh giá, xếp loại", "guideline of Hải Dương on review and rating"),
            ThroughChiLinh,
            [
                NotSeen("Toàn văn", "chỉ được dẫn làm căn cứ; nội dung chưa rõ", "cited as a basis only; contents unknown"),
            ]),
        new(
            ChiLinhHD10,
            new("kiểm điểm, đánh giá, xếp loại, khen thưởng ở thành phố Chí Linh", "review, rating and commendation in Chí Linh"),
            ThroughChiLinh,
            [
                NotSeen("Nội dung kiểm điểm tập thể", "nội dung kiểm điểm của tập thể lãnh đạo, quản lý", "what leadership collectives review"),
                NotSeen("Phần còn lại", "việc đánh giá, xếp loại, khen thưởng; lời văn chưa rõ", "assessment, rating and commendation; wording unknown"),
            ]),
        new(
            ChiLinhQD566,
            new("kiểm điểm cá nhân lãnh đạo, quản lý ở thành phố Chí Linh", "review of individual leaders in Chí Linh"),
            ThroughChiLinh,
            [
                NotSeen("Toàn văn", "nội dung kiểm điểm của cá nhân lãnh đạo, quản lý; lời văn chưa rõ", "what individual leaders review; wording unknown"),
            ]),
        new(
            ChiLinhTB1198,
            new("phân công dự, theo dõi kiểm điểm ở thành phố Chí Linh", "who attends and follows which review in Chí Linh"),
            ThroughChiLinh,
            [
                Encoded("Phân công dự kiểm điểm", "người được phân công phụ trách đơn vị thì được mời dự kiểm điểm", "those assigned to a unit are invited to its review"),
                NotSeen("Phần còn lại", "danh sách phân công; nội dung chưa rõ", "the list of assignments; contents unknown"),
            ]),
        new(
            ChiLinhDA01,
            new("nâng cao chất lượng đội ngũ cán bộ thành phố Chí Linh, 2021-2025", "better cadres in Chí Linh, 2021-2025"),
            ThroughChiLinh,
            [
                Encoded("Đăng ký nêu gương và việc đột phá", "từ phó trưởng phòng trở lên: bản đăng ký nêu gương và 1-2 việc đột phá cho năm sau", "from deputy division head up: the exemplarity register and 1-2 breakthrough tasks for next year"),
                NotSeen("Phần còn lại", "các phần khác của đề án; nội dung chưa rõ", "the other parts of the scheme; contents unknown"),
            ]),
        new(
            HueCV1116,
            new("thực hiện kiểm điểm, đánh giá, xếp loại năm 2023 ở tỉnh Thừa Thiên Huế", "carrying out the review and rating of 2023 in Thừa Thiên Huế"),
            ThroughHue,
            [
                NotSeen("Toàn văn", "chỉ được dẫn làm căn cứ; nội dung chưa rõ", "cited as a basis only; contents unknown"),
            ]),
    ];

    private static Label Through(string vietnamese, string english) => new($"chưa thấy; chỉ biết qua {vietnamese}", $"not seen; known only through {english}");
}
