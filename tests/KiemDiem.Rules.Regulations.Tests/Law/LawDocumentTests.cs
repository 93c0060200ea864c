using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Law;

namespace KiemDiem.Rules.Regulations.Tests.Law;

public sealed class LawDocumentTests
{
    private static readonly LawText Text = new(
        new LegalDocument("1-QĐ/TW", new(2023, 1, 5), new("Quy định", "Regulation")),
        new("về một việc", "on a matter"),
        new("chỉ thấy một phần", "seen in part"),
        [
            new("Điều 1", new("điều a | b", "article a | b"), ProvisionState.Encoded),
            new("Điều 2", new("tinh thần", "spirit"), ProvisionState.Outside, new("không có gì để tính", "nothing to compute")),
            new("Điều 3", new("chưa rõ", "unknown"), ProvisionState.NotSeen, new("chưa thấy", "not seen")),
            new("Điều 4", new("chưa rõ", "unknown"), ProvisionState.NotSeen, new("chưa thấy", "not seen")),
        ]);

    [Fact]
    public void Page_has_title_number_date_source_counts_and_a_row_for_each_provision() =>
        LawDocument.Of(Text, [RegulationCatalog.Default.ById("hue")]).Should().Be("""
            # Quy định 1-QĐ/TW (05/01/2023)

            Về một việc.

            - Nguồn: chỉ thấy một phần.
            - Điều khoản đã biết: 1 đã mã hóa, 1 ngoài phạm vi, 2 chưa thấy.

            | Điều khoản | Nội dung (diễn đạt lại) | Tình trạng | Mã hóa ở đâu / vì sao không |
            |---|---|---|---|
            | Điều 1 | điều a \| b | đã mã hóa | bộ quy tắc khác dẫn |
            | Điều 2 | tinh thần | ngoài phạm vi | không có gì để tính |
            | Điều 3 | chưa rõ | chưa thấy | chưa thấy |
            | Điều 4 | chưa rõ | chưa thấy | chưa thấy |

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Page_in_english_with_what_tests_a_provision_has_a_column_more() =>
        LawDocument.Of(Text, RegulationCatalog.Default.Regulations, Language.English, item => item.State == ProvisionState.Encoded ? "SomeTests" : "").Should()
            .StartWith("# Regulation 1-QĐ/TW (05/01/2023)\n\nOn a matter.\n\n- What was seen: seen in part.\n- Known provisions: 1 encoded, 1 outside, 2 not seen.\n")
            .And.Contain("| Provision | What it says (in our words) | State | By what / why not | Tested by |\n|---|---|---|---|---|\n")
            .And.Contain("| Điều 1 | article a \\| b | encoded | cited by another rule set | SomeTests |\n")
            .And.Contain("| Điều 2 | spirit | outside | nothing to compute |  |\n");
}
