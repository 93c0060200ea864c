using System.Globalization;
using System.Text;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Law;
using KiemDiem.Rules.Regulations.Tests.Dispatches;

namespace KiemDiem.Rules.Regulations.Tests.Law;

/// <summary>The pages of <c>docs/law</c>: one for each text of the inventory, and the index.</summary>
internal static class LawPages
{
    public const string Folder = "docs/law";

    private static readonly IReadOnlyList<Regulation> RuleSets = RegulationCatalog.Default.Regulations;

    /// <summary>The file of a text: its number without marks, and its year.</summary>
    public static string FileOf(LegalDocument document)
    {
        var letters = document.Number.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        return $"{string.Concat(letters)}-{document.Date.Year}.md";
    }

    /// <summary>The page of a text; that of a dispatch says for each sentence where it is tested.</summary>
    public static string PageOf(LawText text) =>
        LawDocument.Of(text, RuleSets, Language.Vietnamese, SentenceTests.Dispatches.Contains(text.Document.Number)
            ? provision => string.Join("<br>", SentenceTests.Of(text.Document.Number, provision.Provision).Select(test => $"`{test}`"))
            : null);

    public static string Index()
    {
        var page = new StringBuilder("""
            # Bảng kê điều khoản

            *English below.*

            Mỗi văn bản có một trang: từng điều, khoản, điểm (công văn: từng câu) đã biết, diễn đạt lại bằng lời của chúng tôi, và cho biết nó đã được
            mã hóa ở đâu hoặc vì sao không. Các trang được sinh từ mã nguồn và được kiểm thử giữ cho khớp; đừng sửa tay.

            **Không lấy được toàn văn chính thức** của các văn bản. Những gì biết được là từ bản chép các công văn, từ trích đoạn và tin đã công bố; mỗi
            trang ghi rõ đã thấy đến đâu. Bảng kê không thay cho văn bản gốc.

            | tình trạng | nghĩa là |
            |---|---|
            | đã mã hóa | có điều kiện, thời hạn, tài liệu… của một bộ quy tắc dẫn đúng điều khoản ấy |
            | ngoài phạm vi | đã thấy, nhưng không có gì để chương trình quyết định; có ghi lý do |
            | chưa thấy | biết là có, nhưng chưa thấy lời văn nên không mã hóa |

            Cột *mã hóa ở đâu* ghi bộ quy tắc, loại đối tượng, rồi khóa của điều kiện: `excellent.tasks.exceededShare.atLeast` là điều kiện ở mức xuất sắc,
            về tỷ lệ nhiệm vụ vượt mức, “từ … trở lên”; `{a, b}` gộp các khóa chỉ khác nhau một phần. Bộ quy tắc địa phương chỉ được ghi ở chỗ khác với
            văn bản nền. Trang của năm công văn có thêm cột *kiểm thử*: câu ấy được kiểm ở đâu. Mức chắc chắn của từng điều kiện và các cách hiểu còn để
            ngỏ: xem [cách hiểu luật](../law.md). Cùng nội dung, theo từng bộ quy tắc: `kiemdiem regulations coverage ID`.

            *Each text has a page: every provision that is known of it (of a dispatch: every sentence), in our own words, with its state: **đã mã hóa**
            encoded, **ngoài phạm vi** seen but nothing that a program decides, **chưa thấy** known to exist but its text was not seen. The official full
            texts could not be obtained; each page says what was seen. The pages of the five dispatches also say where each sentence is tested. They are
            generated; for English use `kiemdiem regulations coverage ID --language en`.*


            """).Replace("\r", "");
        page.Append("| Văn bản | Về việc | Đã mã hóa | Ngoài phạm vi | Chưa thấy |\n|---|---|--:|--:|--:|\n");
        foreach (var text in LawInventory.Texts)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{LawDocument.Name(text.Document, Language.Vietnamese)}]({FileOf(text.Document)}) | {text.Title.Vietnamese} | {Counts(text.Provisions)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| **Tổng cộng** | {LawInventory.Texts.Length} văn bản | {Counts(LawInventory.Texts.SelectMany(text => text.Provisions))} |\n");
        return page.ToString();
    }

    private static string Counts(IEnumerable<LawProvision> provisions)
    {
        var states = provisions.ToLookup(provision => provision.State);
        return string.Join(" | ", Enum.GetValues<ProvisionState>().Select(state => states[state].Count().ToString(CultureInfo.InvariantCulture)));
    }
}
