namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>The words that only the page has.</summary>
internal static class PageWords
{
    public static Label Title { get; } = new("Đối chiếu kết quả xếp loại theo hai văn bản, năm đánh giá {0}", "Ratings under two texts compared, rating year {0}");

    public static Label Revision { get; } = new("Bản mã hóa", "Revision");

    public static Label Fingerprint { get; } = new("Dấu vân tay", "Fingerprint");

    public static Label Engine { get; } = new("Bộ máy", "Engine");

    public static Label Governs { get; } = new("Văn bản áp dụng cho năm {0}.", "The text that governs {0}.");

    public static Label AssumeNone { get; } = new("Vi phạm và kỷ luật không khai được coi là không có.", "Findings and discipline that are not given count as not there.");

    public static Label Numbers { get; } = new("Tóm tắt", "Summary");

    public static Label AllSubjects { get; } = new("đối tượng", "subjects");

    public static Label Moved { get; } = new("có kết quả khác", "with another outcome");

    public static Label Matrix { get; } = new("Từ kết quả nào sang kết quả nào", "From what outcome to what");

    public static Label MatrixHint { get; } = new("Chọn một số để lọc danh sách đối tượng ở dưới.", "Choose a number to filter the list of subjects below.");

    public static Label Legend { get; } = new("Chú giải", "Legend");

    public static Label Same { get; } = new("cùng kết quả", "the same outcome");

    public static Label Better { get; } = new("tăng mức", "a better rating");

    public static Label Worse { get; } = new("giảm mức", "a worse rating");

    public static Label Other { get; } = new("thay đổi khác (từ hoặc sang chỗ không có mức)", "another change (from or to no rating)");

    public static Label Within { get; } = new("{0} vẫn không có mức, nhưng khác lý do hoặc khác các khả năng", "{0} still without a rating, for another reason or between others");

    public static Label ByKind { get; } = new("Theo từng loại đối tượng", "By kind of subject");

    public static Label Causes { get; } = new("Nguyên nhân", "Causes");

    public static Label CausesHint { get; } = new("Một đối tượng có thể có nhiều nguyên nhân; số là số đối tượng.", "A subject may have several; the number is of subjects.");

    public static Label NoCauses { get; } = new("Không có đối tượng nào có kết quả khác.", "No subject has another outcome.");

    public static Label Lacking { get; } = new("Dữ kiện mà văn bản cần và tệp chưa có", "Facts that a text needs and the file lacks");

    public static Label NothingLacking { get; } = new("Không thiếu dữ kiện nào làm kết quả chưa xác định.", "No fact is lacking that leaves an outcome open.");

    public static Label Subjects { get; } = new("Từng đối tượng có kết quả khác", "Each subject whose outcome is another");

    public static Label Search { get; } = new("Tìm theo tên, mã, nguyên nhân", "Search by name, id, cause");

    public static Label Kind { get; } = new("Loại đối tượng", "Kind of subject");

    public static Label From { get; } = new("Từ", "From");

    public static Label To { get; } = new("Sang", "To");

    public static Label Move { get; } = new("Thay đổi", "Change");

    public static Label Cause { get; } = new("Nguyên nhân", "Cause");

    public static Label Any { get; } = new("tất cả", "all");

    public static Label Clear { get; } = new("Bỏ lọc", "Clear filters");

    public static Label Shown { get; } = new("Hiện {0} trong {1} đối tượng", "{0} of {1} subjects shown");

    public static Label Filtered { get; } = new("Đang lọc", "Filtered");

    public static Label Explanations { get; } = new("Lý do theo cả hai văn bản", "The reasons under both texts");

    public static Label OnlySome { get; } = new(
        "Để tệp vẫn mở được nhanh, chỉ {0} đối tượng đầu trong {1} có lý do đầy đủ theo cả hai văn bản. Kết quả và nguyên nhân của mọi đối tượng có ở đây và trong JSON (--format json); lý do đầy đủ của mọi đối tượng: kiemdiem evaluate … --regulation {2} --explain.",
        "So that the file still opens quickly, only the first {0} of {1} subjects carry all their reasons under both texts. The outcomes and causes of every subject are here and in the JSON (--format json); all reasons of every subject: kiemdiem evaluate … --regulation {2} --explain.");

    public static Label NoScript { get; } = new(
        "Trình duyệt không chạy mã lệnh của trang: không tìm, lọc và mở lý do đầy đủ được; mọi số liệu và nguyên nhân vẫn có đủ.",
        "The browser does not run the script of the page: no search, no filters, no full reasons; all numbers and causes are here.");

    public static Label Skip { get; } = new("Đến danh sách đối tượng", "To the list of subjects");
}
