using System.Globalization;

namespace KiemDiem.Rules.Cli;

/// <summary>The texts of the tool's messages, Vietnamese first.</summary>
internal static class SayText
{
    public static string In(this Say say, Language language) => language switch
    {
        Language.Vietnamese => say switch
        {
            Say.ReadingCases => "Đang đọc hồ sơ:",
            Say.Evaluating => "Đang xếp loại:",
            Say.FileHasProblems => "{0}: có {1} lỗi; chưa xếp loại hồ sơ nào.",
            Say.UnknownEnding => "{0}: không biết định dạng này. Cho phép: {1}.",
            Say.YearNeeded => "Chưa biết năm đánh giá: tệp không ghi năm; hãy thêm --year. Các văn bản đã mã hóa: kiemdiem regulations list.",
            Say.FileNotFound => "{0}: không có tệp này.",
            Say.NoNRules => "Bản dựng này không có máy NRules; cho phép: native.",
            Say.Id => "Mã",
            Say.Subject => "Đối tượng",
            Say.Result => "Kết quả",
            Say.Why => "Lý do chính",
            Say.Article => "Điều khoản",
            Say.Evidence => "Căn cứ",
            Say.Summary => "Tổng hợp: {0} hồ sơ.",
            Say.Year => "Năm đánh giá",
            Say.Years => "Năm áp dụng",
            Say.Locality => "Địa phương",
            Say.BasedOn => "Trên nền",
            Say.Revision => "Bản mã hóa",
            Say.Title => "Văn bản",
            Say.Documents => "Các văn bản được dẫn",
            Say.Conditions => "Điều kiện",
            Say.Condition => "Điều kiện",
            Say.Required => "Yêu cầu",
            Say.Fallback => "Không khớp mức nào",
            Say.Quota => "Tỷ lệ xuất sắc",
            Say.Consequence => "Hệ quả",
            Say.Now => "nay",
            Say.Weighed => "cấp có thẩm quyền cân nhắc",
            Say.NotRated => "không xếp loại",
            Say.ReviewDue => "không xếp loại, vẫn kiểm điểm",
            Say.AuthorityDecides => "cấp có thẩm quyền quyết định",
            Say.NotAbove => "không cao hơn: {0}",
            Say.Counterfactual => "Đối chiếu: {0} không phải văn bản áp dụng cho năm {1}{2}.",
            Say.Proposal => "Đây là đề xuất kèm lý do; cấp có thẩm quyền quyết định.",
            Say.Undetermined => "Chưa xác định",
            _ => throw new ArgumentOutOfRangeException(nameof(say), say, "This message has no text."),
        },
        _ => say switch
        {
            Say.ReadingCases => "Reading cases:",
            Say.Evaluating => "Evaluating:",
            Say.FileHasProblems => "{0}: {1} problems; no case was evaluated.",
            Say.UnknownEnding => "{0}: this format is not known. Allowed: {1}.",
            Say.YearNeeded => "The rating year is not known: the file does not name it; add --year. The encoded texts: kiemdiem regulations list.",
            Say.FileNotFound => "{0}: there is no such file.",
            Say.NoNRules => "This build has no NRules engine; allowed: native.",
            Say.Id => "Id",
            Say.Subject => "Subject",
            Say.Result => "Result",
            Say.Why => "Main reason",
            Say.Article => "Article",
            Say.Evidence => "Evidence",
            Say.Summary => "Summary: {0} cases.",
            Say.Year => "Rating year",
            Say.Years => "Years",
            Say.Locality => "Locality",
            Say.BasedOn => "Based on",
            Say.Revision => "Encoding",
            Say.Title => "Text",
            Say.Documents => "Texts cited",
            Say.Conditions => "Conditions",
            Say.Condition => "Condition",
            Say.Required => "Required",
            Say.Fallback => "No level matches",
            Say.Quota => "Share of Excellent",
            Say.Consequence => "Consequence",
            Say.Now => "now",
            Say.Weighed => "the authority weighs it",
            Say.NotRated => "not rated",
            Say.ReviewDue => "not rated, review still due",
            Say.AuthorityDecides => "the authority decides",
            Say.NotAbove => "not above: {0}",
            Say.Counterfactual => "Counterfactual: {0} is not the text that governs {1}{2}.",
            Say.Proposal => "This is a proposal with reasons; the competent authority decides.",
            Say.Undetermined => "Undetermined",
            _ => throw new ArgumentOutOfRangeException(nameof(say), say, "This message has no text."),
        },
    };

    public static string In(this Say say, Language language, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, say.In(language), values);
}
