using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>214-QĐ/TW (2020).</summary>
internal static class QD214Law
{
    private static readonly Label ForPosts = new("tiêu chuẩn để bố trí, giới thiệu cán bộ vào chức danh; không xếp loại hằng năm", "standards for filling posts; they do not rate a year");

    public static LawText Text { get; } = new(
        Texts.QD214,
        new("khung tiêu chuẩn chức danh, tiêu chí đánh giá cán bộ diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý", "standards of posts and criteria for cadres managed by the Central Committee, the Politburo and the Secretariat"),
        new("chỉ thấy tên văn bản trong công văn của Tuyên Quang và tin báo về phần tiêu chuẩn", "only its title in the Tuyên Quang dispatch, and press reports of its standards, were seen"),
        [
            Outside("Đối tượng áp dụng", "cán bộ diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý", "cadres managed by the Central Committee, the Politburo and the Secretariat", Because.Scope),
            Outside("Tiêu chuẩn chung", "chính trị, tư tưởng; đạo đức, lối sống và các yêu cầu chung khác, theo tin báo", "politics and thought, ethics and way of life, and other general demands, as the press reports", ForPosts),
            Outside("Tiêu chuẩn từng chức danh", "tiêu chuẩn riêng cho các chức danh do Trung ương quản lý, theo tin báo", "standards for each centrally managed post, as the press reports", ForPosts),
            Encoded("Khung tiêu chuẩn, tiêu chí đánh giá", "cán bộ diện Trung ương quản lý theo khung tiêu chí riêng, nên cấp có thẩm quyền quyết định", "centrally managed cadres have criteria of their own, so the authority decides"),
            NotSeen("Khung tiêu chuẩn, tiêu chí đánh giá, từng tiêu chí", "các tiêu chí và mức cụ thể: nội dung chưa rõ", "the single criteria and levels: contents unknown"),
            NotSeen("Các phần còn lại", "tổ chức thực hiện, hiệu lực: nội dung chưa rõ", "carrying out and effect: contents unknown"),
        ]);
}
