using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Explanation;

/// <summary>What a page on a text must say, whichever text it is. The pages themselves are approved in <c>docs/rules</c>.</summary>
public sealed class RuleDocumentTests
{
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;
    private static readonly Regulation Central = Catalog.ById("qd124-hd25");

    public static TheoryData<string> Ids => [.. Catalog.Regulations.Select(regulation => regulation.Id)];

    [Theory]
    [InlineData("qd132-hd16")]
    [InlineData("qd132-hd21")]
    [InlineData("qd124-hd25")]
    [InlineData("qd366-hd43")]
    public void Page_of_a_central_text_has_every_condition_with_its_article_and_evidence(string id)
    {
        var regulation = Catalog.ById(id);
        var lines = RuleDocument.Of(regulation).Split('\n');

        foreach (var ladder in regulation.Ladders)
        {
            var rows = new FormulaRows(ladder.Kind, Language.Vietnamese);

            // "Not above the rating of …" is one sentence for three ceilings.
            foreach (var condition in ladder.Conditions.Where(condition => condition is not { Level: Level.Ceiling, Operand.Type: OperandType.Rating }))
            {
                var words = rows.Of(condition).Single().Words;
                lines.Should().Contain(
                    line => line.Contains(words, StringComparison.Ordinal) && line.EndsWith($"| {condition.Source.Citation.Provision}, {condition.Source.Citation.Document.Number} | {ValueText.Of(condition.Source, Language.Vietnamese)} |", StringComparison.Ordinal),
                    "{0} of {1} must stand there", condition.Key, ladder.Kind);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_is_clean_markdown(string id)
    {
        var page = RuleDocument.Of(Catalog.ById(id));

        page.IsNormalized().Should().BeTrue();
        page.Should().StartWith("# ").And.EndWith("\n").And.NotContain("\r").And.NotContain("\n\n\n").And.NotContain("{years}").And.NotContain("()");
        foreach (var table in page.Split("\n\n").Where(block => block.StartsWith('|')))
        {
            table.TrimEnd().Split('\n').Select(row => row.Count(letter => letter == '|')).Distinct().Should().ContainSingle("every row has the columns of its head");
        }
    }

    [Theory]
    [InlineData("qd124-hd25", "| tỷ lệ nhiệm vụ hoàn thành vượt mức | từ 50% trở lên | Điều 12 khoản 1, 124-QĐ/TW | đã công bố |")]
    [InlineData("qd124-hd25", "| tỷ lệ đơn vị trực thuộc hoàn thành tốt nhiệm vụ trở lên | từ 70% trở lên | Điều 12 khoản 1, 124-QĐ/TW | chưa kiểm chứng |")]
    [InlineData("qd124-hd25", "Đạt khi có đủ các điều kiện dưới đây, cùng mọi điều kiện của mức Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ — Điều 12 khoản 1, 124-QĐ/TW [đã công bố].")]
    [InlineData("qd132-hd21", "| tỷ lệ đơn vị trực thuộc hoàn thành tốt nhiệm vụ trở lên | từ 80% trở lên | Mục II.B, Tiết 1.3, 21-HD/BTCTW | đã công bố |")]
    [InlineData("qd132-hd21", "| xếp loại cán bộ, công chức, viên chức (chỉ xét khi là cán bộ, công chức, viên chức) | Hoàn thành xuất sắc nhiệm vụ | Mục II.B, Tiết 2.3.a, 21-HD/BTCTW | đã công bố |")]
    [InlineData("qd132-hd21", "| **nghỉ ốm từ 03 tháng trở lên trong năm: không xếp loại từ hoàn thành tốt nhiệm vụ trở lên**<br>tổng thời gian nghỉ ốm trong năm | từ 3 tháng trở lên | không cao hơn Hoàn thành nhiệm vụ | Mục II.B, Tiết 6, 21-HD/BTCTW | đã công bố |")]
    [InlineData("qd366-hd43", "| tổng điểm | từ 90 trở lên | Điều 11 khoản 1, 366-QĐ/TW | đã công bố |")]
    [InlineData("qd366-hd43", "Đạt khi có đủ các điều kiện dưới đây; không xét điều kiện của các mức khác — Điều 11 khoản 1, 366-QĐ/TW [đã công bố].")]
    [InlineData("qd366-hd43", "thì không quá 25%.")]
    [InlineData("qd366-hd43", "cấp có thẩm quyền quyết định; chỉ còn mức Hoàn thành tốt nhiệm vụ")]
    [InlineData("qd366-hd43", "cấp có thẩm quyền cân nhắc giữa Không hoàn thành nhiệm vụ và mức đạt được theo các quy định khác")]
    [InlineData("qd366-hd43", "| báo cáo kết quả với Bộ Chính trị | Ban Tổ chức Trung ương | trước ngày 01/03 của năm sau năm đánh giá | Mục 4, 4.3, 43-HD/BTCTW | đã công bố |")]
    [InlineData("chi-linh", "| đăng ký 1-2 việc đột phá, sáng tạo năm sau (từ cấp phó trưởng phòng trở lên) | `breakthrough` | 1-2 | cán bộ lãnh đạo, quản lý | Mục 3.1, đoạn cuối, 789-CV/TU | công văn nêu (2023) |")]
    [InlineData("binh-dinh", "| chậm nhất ngày 31/12/2024 |")]
    public void Page_reads_so(string id, string text) => RuleDocument.Of(Catalog.ById(id)).Should().Contain(text);

    [Fact]
    public void Ceilings_by_another_rating_are_one_sentence() => RuleDocument.Of(Catalog.ById("tuyen-quang-26")).Should().Contain(
        "| từ cấp phó trở lên | không cao hơn mức xếp loại của tập thể lãnh đạo, quản lý; không cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị | Mục 2, điểm (5), câu 2, 854-CV/TU | công văn nêu (2021) |");

    [Fact]
    public void Local_rules_that_change_no_ladder_say_so_once()
    {
        var page = RuleDocument.Of(Catalog.ById("binh-dinh"));

        page.Should().Contain("Như [qd124-hd25](qd124-hd25.md): mọi đối tượng.").And.NotContain("### Mức");
    }

    [Fact]
    public void Local_rules_show_only_what_they_add()
    {
        var page = RuleDocument.Of(Catalog.ById("chi-linh"));

        page.Should().Contain("## Mọi đối tượng\n\nNhư [qd124-hd25](qd124-hd25.md), trừ các quy định dưới đây thay thế hoặc thêm vào.")
            .And.Contain("gợi ý kiểm điểm").And.NotContain("### Mức").And.NotContain("### Tỷ lệ xuất sắc").And.NotContain("Mẫu 02A");
    }

    [Fact]
    public void Rule_that_local_rules_put_out_of_force_is_named() => RuleDocument.Of(Catalog.ById("tuyen-quang-26")).Should().Contain(
        "Thay cho quy định của [qd132-hd21](qd132-hd21.md): người đứng đầu không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị do mình đứng đầu.");

    [Fact]
    public void Rules_that_local_rules_leave_out_are_named()
    {
        PageOf(ladder => ladder.With(gates: [.. ladder.Gates.Where(gate => gate.Reason != "exempt")]))
            .Should().Contain("### Có xếp loại hay không\n\nKhông áp dụng quy định của [qd124-hd25](qd124-hd25.md): được miễn công tác và sinh hoạt đảng.\n");
        PageOf(ladder => ladder.With(gates: []))
            .Should().Contain("### Có xếp loại hay không\n\nKhông áp dụng quy định của [qd124-hd25](qd124-hd25.md).\n");
    }

    [Fact]
    public void Level_that_local_rules_change_is_shown_whole()
    {
        var source = new Source(new LegalDocument("9-QĐ/TU", new(2024, 1, 1), new("Quy định", "Regulation")).At("Điều 3"), Evidence.Published);
        var initiatives = new Condition(Level.Excellent, Operands.Of(FactTable.Initiatives), Comparison.Is, 1, ConditionRole.Requirement, source);
        var page = PageOf(ladder => ladder.With(standards:
        [
            new(Rating.Excellent, Formula.All(ladder.Standards[0].Own, initiatives), Formula.All(ladder.Standards[0].When, initiatives), source),
            .. ladder.Standards.Skip(1),
        ]));

        page.Should().Contain("### Mức Hoàn thành xuất sắc nhiệm vụ").And.Contain("| có sáng kiến, giải pháp được áp dụng hiệu quả | có | Điều 3, 9-QĐ/TU | đã công bố |")
            .And.Contain("| tỷ lệ nhiệm vụ hoàn thành vượt mức | từ 50% trở lên |").And.NotContain("### Mức Hoàn thành tốt nhiệm vụ");
    }

    [Fact]
    public void Overlay_of_a_host_has_a_page_like_any_text()
    {
        var overlay = OverlayJson.Read(File.ReadAllBytes(RepositoryFiles.PathOf("docs/samples/overlays/tinh-mau-2025.json")), Catalog).Overlay!;
        var page = RuleDocument.Of(Catalog.With(overlay).ById("tinh-mau"));

        page.Should().Contain("| Trên nền | [Quy định 366-QĐ/TW và Hướng dẫn 43-HD/BTCTW](qd366-hd43.md)")
            .And.Contain("- `tinh-mau.digitalWork`: tiêu chí chuyển đổi số — Điều 4, 99-QĐ/TU [công văn nêu]")
            .And.Contain("| tỷ lệ nhiệm vụ hoàn thành vượt mức | từ 40% trở lên | Điều 6 khoản 1, 99-QĐ/TU | công văn nêu |")
            .And.Contain("| tiêu chí chuyển đổi số | từ Tốt trở lên | Điều 6 khoản 2, 99-QĐ/TU | công văn nêu |")
            .And.Contain("| – trừ trường hợp: bất khả kháng | có |  | Điều 7, 99-QĐ/TU | công văn nêu |")
            .And.Contain("| không cao hơn mức xếp loại của tập thể lãnh đạo, quản lý; không cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị | Điều 8, 99-QĐ/TU | công văn nêu |")
            .And.Contain("| trước ngày 10/12 của năm đánh giá | Điều 9, 99-QĐ/TU | công văn nêu |")
            .And.Contain("Như [qd366-hd43](qd366-hd43.md): chi bộ; tổ chức đảng (đảng bộ); tập thể lãnh đạo, quản lý.");
    }

    [Fact]
    public void Readings_that_were_set_are_named_and_shown()
    {
        var page = RuleDocument.Of(RegulationCatalog.Create(new() { KeyTargetsReading = KeyTargetsReading.Or, QuotaDenominator = QuotaDenominator.AllRated }).ById("qd132-hd21"));

        page.Should().Contain("(`keyTargetsReading: or`)").And.Contain("không quá 20% số được xếp loại.")
            .And.Contain("các chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng** – có một trong các điều kiện:");
        RuleDocument.Of(Catalog.ById("qd132-hd21")).Should().Contain("| Cách đọc được chọn | mặc định (theo nghĩa đen của văn bản) |")
            .And.Contain("các chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng** – đồng thời:");
    }

    [Fact]
    public void Marks_in_a_text_are_not_marks_of_the_page() => RuleDocument.Of(Central.With(Local(null, new("Quy định | *mẫu* [1] <b>", "Sample"))))
        .Should().StartWith("# Quy định \\| \\*mẫu\\* \\[1\\] \\<b\\>\n");

    private static string PageOf(Func<Ladder, Ladder> change) =>
        RuleDocument.Of(Central.With(Local(ladder => ladder.Kind == SubjectKind.PartyMember ? change(ladder) : ladder, new("Quy định mẫu", "Sample"))));

    private static LocalRules Local(Func<Ladder, Ladder>? ladder, Label title) => new()
    {
        Id = "sample", Title = title, Revision = 1, Locality = "sample", FirstYear = 2023, LastYear = 2024, Documents = [], Ladder = ladder,
    };
}
