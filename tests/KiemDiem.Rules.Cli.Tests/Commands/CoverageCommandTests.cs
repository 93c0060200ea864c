using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class CoverageCommandTests
{
    [Fact]
    public async Task Coverage_tells_each_provision_with_what_encodes_it_or_why_nothing_does()
    {
        var run = await ToolRun.OfAsync("regulations", "coverage", "hue");

        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("Công văn 1171-CV/TU của Thành ủy Huế (trên nền Quy định 124-QĐ/TW) (hue)\nCả 5 văn bản: ")
            .And.Contain("Công văn 1171-CV/TU (17/11/2023): kiểm điểm, đánh giá, xếp loại năm 2023 ở thành phố Huế\n")
            .And.Contain("5 đã mã hóa, 5 ngoài phạm vi, 1 chưa thấy\n")
            .And.MatchRegex("Mục 5 .*đã mã hóa +thời hạn hue.report; tài liệu hồ sơ result-report")
            .And.MatchRegex("Nơi nhận .*ngoài phạm vi +căn cứ, nơi nhận, hiệu lực")
            .And.Contain("Quy định 124-QĐ/TW (04/10/2023)");
    }

    [Fact]
    public async Task Coverage_in_english_is_english()
    {
        var run = await ToolRun.OfAsync("regulations", "coverage", "tuyen-quang-26", "--language", "en");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("14 encoded, 14 outside, 0 not seen").And.Contain("deadline tuyen-quang.files").And.NotContain("đã mã hóa");
    }

    [Fact]
    public async Task Coverage_as_json_has_every_part_by_itself()
    {
        var run = await ToolRun.OfAsync("regulations", "coverage", "hue", "--format", "json");

        run.Status.Should().Be(0);
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        root.GetProperty("id").GetString().Should().Be("hue");
        root.GetProperty("basedOn").GetString().Should().Be("qd124-hd25");
        root.GetProperty("notInInventory").GetArrayLength().Should().Be(0);
        root.GetProperty("texts").EnumerateArray().Select(text => text.GetProperty("document").GetString())
            .Should().Equal("1171-CV/TU", "1116-CV/BTCTU", "124-QĐ/TW", "25-HD/BTCTW", "214-QĐ/TW");

        var dispatch = root.GetProperty("texts")[0];
        dispatch.GetProperty("date").GetString().Should().Be("2023-11-17");
        dispatch.GetProperty("counts").GetRawText().Should().MatchRegex("\"encoded\": 5,\\s+\"outside\": 5,\\s+\"notSeen\": 1");
        var provisions = dispatch.GetProperty("provisions").EnumerateArray().ToDictionary(item => item.GetProperty("provision").GetString()!);
        provisions["Mục 5"].GetProperty("state").GetString().Should().Be("encoded");
        provisions["Mục 5"].GetProperty("reason").ValueKind.Should().Be(JsonValueKind.Null);
        Parts(provisions["Mục 5"]).Should().Equal("deadline  hue.report", "dossierItem  result-report");
        Parts(provisions["Mục 3"]).Should().Contain(["condition partyMember note.findings.degradation.is", "rule unit note.suggestedReview", "procedure  sign.publicConcern"]);
        provisions["Nơi nhận"].GetProperty("state").GetString().Should().Be("outside");
        provisions["Nơi nhận"].GetProperty("reasonEnglish").GetString().Should().NotBeNullOrEmpty();
        provisions["Biểu mẫu kèm theo"].GetProperty("state").GetString().Should().Be("notSeen");
        provisions["Nơi nhận"].GetProperty("citedBy").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Counts_of_the_whole_are_the_sum_of_the_texts()
    {
        var run = await ToolRun.OfAsync("regulations", "coverage", "chi-linh", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        foreach (var state in new[] { "encoded", "outside", "notSeen" })
        {
            var ofTexts = document.RootElement.GetProperty("texts").EnumerateArray().Select(text => Count(text, state)).ToList();
            ofTexts.Should().Contain(count => count > 0);
            Count(document.RootElement, state).Should().Be(ofTexts.Sum());
        }
    }

    [Fact]
    public async Task Coverage_as_markdown_has_a_heading_for_each_text()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "coverage.md");
        var run = await ToolRun.OfAsync("regulations", "coverage", "hue", "--format", "markdown", "--output", file);

        run.Status.Should().Be(0);
        run.Output.Should().BeEmpty();
        var lines = await File.ReadAllLinesAsync(file);
        lines.Where(line => line.StartsWith('#')).Should().Equal(
            "# Công văn 1171-CV/TU của Thành ủy Huế (trên nền Quy định 124-QĐ/TW) (hue)",
            "## Công văn 1171-CV/TU (17/11/2023)",
            "## Công văn 1116-CV/BTCTU (09/11/2023)",
            "## Quy định 124-QĐ/TW (04/10/2023)",
            "## Hướng dẫn 25-HD/BTCTW (10/11/2023)",
            "## Quy định 214-QĐ/TW (02/01/2020)");
        lines.Should().Contain("| Mục 5 | báo cáo kết quả kèm hồ sơ về Ban Thường vụ Thành ủy trước ngày 10/12/2023 | đã mã hóa | thời hạn `hue.report`; tài liệu hồ sơ `result-report` |");
    }

    [Fact]
    public async Task Coverage_of_an_unknown_rule_set_is_bad_input_that_lists_what_there_is()
    {
        var run = await ToolRun.OfAsync("regulations", "coverage", "qd1");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("qd132-hd21").And.Contain("hue");
    }

    private static int Count(JsonElement element, string state) => element.GetProperty("counts").GetProperty(state).GetInt32();

    private static IEnumerable<string> Parts(JsonElement provision) => provision.GetProperty("citedBy").EnumerateArray()
        .Select(part => $"{part.GetProperty("type").GetString()} {part.GetProperty("kind").GetString()} {part.GetProperty("code").GetString()}");
}
