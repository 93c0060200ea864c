using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Law.Provisions;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>132-QĐ/TW (2018).</summary>
internal static class QD132Law
{
    public static LawText Text { get; } = new(
        Texts.QD132,
        new("kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị", "yearly review and rating of collectives and individuals in the political system"),
        new("chỉ thấy trích đoạn đã công bố", "only published excerpts were seen"),
        [
            Encoded("Điều 5", "đối tượng kiểm điểm: mọi đảng viên và cán bộ lãnh đạo, quản lý, trừ người được miễn công tác và sinh hoạt đảng", "who is reviewed: all members and leaders but those exempt from work and Party activities"),
        ]);
}
