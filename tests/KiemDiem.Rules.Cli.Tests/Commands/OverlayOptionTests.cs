using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

/// <summary><c>evaluate --overlay FILE</c>.</summary>
public sealed class OverlayOptionTests : IDisposable
{
    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/samples/overlays"));
    private static readonly string Cases = Path.Combine(Samples, "cases-2025.json");
    private static readonly string Good = Path.Combine(Samples, "tinh-mau-2025.json");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Cases_are_rated_by_the_overlay_of_their_place()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Good, "--format", "csv");

        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        Columns(run, 4, 5, 6, 7).Should().Equal(
            "tinh-mau rated excellent ", "tinh-mau needsAuthority  good", "tinh-mau undetermined  ", "tinh-mau needsAuthority  notCompleted good");
    }

    [Fact]
    public async Task Explanation_names_the_articles_of_the_overlay()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Good, "--explain");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("Quy định 99-QĐ/TU của Tỉnh ủy Mẫu (văn bản giả định)")
            .And.MatchRegex(@"7/20 \(35%\); yêu cầu: từ 40% trở lên — Điều 6 khoản 1, Quy định 99-QĐ/TU")
            .And.MatchRegex("tiêu chí chuyển đổi số: Tốt; yêu cầu: .* — Điều 6 khoản 2, Quy định 99-QĐ/TU")
            .And.Contain("dưới 50% người dân hài lòng: cấp có thẩm quyền xem xét");
    }

    [Fact]
    public async Task Place_of_the_overlay_can_be_named_and_without_it_the_central_text_governs()
    {
        var file = _folder.Write("a.json", """{ "id": "dv", "kind": "partyMember", "local": { "tinh-mau.digitalWork": "poor" } }""");

        Columns(await ToolRun.OfAsync("evaluate", file, "--year", "2025", "--locality", "tinh-mau", "--overlay", Good, "--format", "csv"), 4).Should().Equal("tinh-mau");
        Columns(await ToolRun.OfAsync("evaluate", file, "--year", "2025", "--overlay", Good, "--format", "csv"), 4).Should().Equal("qd366-hd43");
        Columns(await ToolRun.OfAsync("evaluate", file, "--year", "2026", "--locality", "tinh-mau", "--overlay", Good, "--format", "csv"), 4).Should().Equal("tinh-mau");
    }

    [Theory]
    [InlineData("99-QĐ/TU", "regulations", "list")]
    [InlineData("excellent.tinh-mau.digitalWork.atLeast", "regulations", "show", "tinh-mau", "--format", "json")]
    [InlineData("tiêu chí chuyển đổi số", "regulations", "show", "tinh-mau", "--format", "markdown")]
    [InlineData("Được dẫn nhưng chưa có trong bảng kê: Điều 6 khoản 1, Quy định 99-QĐ/TU", "regulations", "coverage", "tinh-mau")]
    [InlineData("09/12/2025", "deadlines", "--year", "2025", "--locality", "tinh-mau")]
    public async Task Other_commands_know_the_overlay_too(string said, params string[] args)
    {
        var run = await ToolRun.OfAsync([.. args, "--overlay", Good]);

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().Contain(said);
        (await ToolRun.OfAsync([.. args, "--overlay", Path.Combine(Samples, "refused-2025.json")])).Status.Should().Be(2);
    }

    [Fact]
    public async Task Place_of_an_overlay_that_is_not_given_is_not_known()
    {
        var file = _folder.Write("a.json", """{ "id": "dv", "kind": "partyMember" }""");

        var run = await ToolRun.OfAsync("evaluate", file, "--year", "2025", "--locality", "tinh-mau");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("tinh-mau").And.Contain("tuyen-quang");
    }

    [Fact]
    public async Task Facts_of_an_overlay_that_is_not_given_are_not_known()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--language", "en");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("$.cases[0].local['tinh-mau.digitalWork']");
    }

    [Fact]
    public async Task Json_names_the_overlay_and_its_text()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Good, "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("regulation").GetString().Should().Be("tinh-mau");
        document.RootElement.GetProperty("locality").GetString().Should().Be("tinh-mau");
        document.RootElement.GetProperty("revision").GetInt32().Should().Be(1);
        var finding = document.RootElement.GetProperty("results")[1].GetProperty("findings").EnumerateArray()
            .Single(item => item.GetProperty("key").GetString() == "excellent.tasks.exceededShare.atLeast");
        finding.GetProperty("status").GetString().Should().Be("false");
        finding.GetProperty("required").GetProperty("value").GetDecimal().Should().Be(0.4m);
        finding.GetProperty("citation").GetProperty("document").GetString().Should().Be("99-QĐ/TU");
    }

    [Fact]
    public async Task Refused_overlay_tells_its_three_problems_and_rates_nothing()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Path.Combine(Samples, "refused-2025.json"), "--language", "en");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(4);
        lines[0].Should().StartWith("refused-2025.json: line 11, column 5, $.changes[0]: not allowed: excellent.score.total.atLeast [partyMember]: 90 → 85");
        lines[1].Should().StartWith("refused-2025.json: line 15, column 5, $.changes[1]: not allowed: ");
        lines[2].Should().StartWith("refused-2025.json: line 21, column 5, $.deadlines[0]: not allowed: central.review: 2025-12-30 → 2026-01-19");
        lines[3].TrimEnd().Should().Be("refused-2025.json: problems: 3; the overlay was not used.");
    }

    [Theory]
    [InlineData("{ \"overlay\": 1,", "no.json: dòng 1, cột 15, $: dữ liệu sai cú pháp: ", "no.json: có 1 lỗi; quy định bổ sung không được dùng.")]
    [InlineData("[]", "no.json: dòng 1, cột 1, $: sai kiểu dữ liệu: []. Cho phép: đối tượng JSON.", "no.json: có 1 lỗi; quy định bổ sung không được dùng.")]
    [InlineData("{ \"overlay\": 2 }", "no.json: dòng 1, cột 14, $.overlay: giá trị ngoài phạm vi: 2. Cho phép: 1.", "no.json: có 6 lỗi; quy định bổ sung không được dùng.")]
    public async Task File_that_is_no_overlay_is_bad_input(string text, params string[] expected)
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", _folder.Write("no.json", text));

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().ContainAll(expected);
    }

    [Fact]
    public async Task Overlay_that_is_not_there_is_bad_input()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Path.Combine(_folder.Path, "missing.json"), "--language", "en");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("missing.json: there is no such file.");
    }

    [Fact]
    public async Task Option_without_a_file_is_bad_usage()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("--overlay");
    }

    [Fact]
    public async Task Two_overlays_stand_beside_each_other()
    {
        var other = _folder.Write("other.json", (await File.ReadAllTextAsync(Good)).Replace("tinh-mau", "tinh-khac", StringComparison.Ordinal).Replace("\"required\": 0.4", "\"required\": 0.6", StringComparison.Ordinal));
        var file = _folder.Write("a.json", (await File.ReadAllTextAsync(Cases)).Replace("\"locality\": \"tinh-mau\",", "", StringComparison.Ordinal).Replace("tinh-mau.", "tinh-khac.", StringComparison.Ordinal));

        Columns(await ToolRun.OfAsync("evaluate", Cases, "--overlay", Good, "--overlay", other, "--format", "csv"), 4, 6)[0].Should().Be("tinh-mau excellent");
        Columns(await ToolRun.OfAsync("evaluate", file, "--locality", "tinh-khac", "--overlay", Good, "--overlay", other, "--format", "csv"), 4, 5)[0].Should().Be("tinh-khac needsAuthority");
    }

    [Fact]
    public async Task Overlay_can_stand_on_an_overlay_that_was_given_before_it()
    {
        var second = _folder.Write("xa.json", """
            { "overlay": 1, "id": "xa-mau", "title": { "vi": "Xã Mẫu", "en": "Commune of Mẫu" }, "base": "tinh-mau", "revision": 1, "locality": "xa-mau",
              "documents": [ { "id": "d", "number": "1-QĐ/ĐU", "date": "2025-12-01", "kind": { "vi": "Quy định", "en": "Regulation" } } ],
              "changes": [ { "change": "threshold", "kinds": ["partyMember"], "condition": "excellent.tasks.exceededShare.atLeast", "required": 0.45,
                             "citation": { "document": "d", "provision": "Điều 1", "evidence": "dispatch" } } ] }
            """);

        var run = await ToolRun.OfAsync("evaluate", Cases, "--locality", "xa-mau", "--overlay", Good, "--overlay", second, "--format", "csv");
        Columns(run, 4, 5)[0].Should().Be("xa-mau needsAuthority");

        var wrongOrder = await ToolRun.OfAsync("evaluate", Cases, "--locality", "xa-mau", "--overlay", second, "--overlay", Good);
        wrongOrder.Status.Should().Be(2);
        wrongOrder.Output.Should().BeEmpty();
        wrongOrder.Error.Should().Contain("xa.json: dòng 1, cột ").And.Contain("$.base").And.Contain("qd366-hd43 (2025-)");
    }

    [Fact]
    public async Task Overlay_twice_is_an_id_that_is_taken()
    {
        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Good, "--overlay", Good, "--language", "en");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("tinh-mau-2025.json: line 4, column 9, $.id: the id 'tinh-mau' is taken already.").And.Contain("tinh-mau-2025.json: problems: 1; the overlay was not used.");
    }

    [Fact]
    public async Task Output_file_is_not_touched_when_the_overlay_is_refused()
    {
        var target = _folder.Write("out.csv", "before");

        var run = await ToolRun.OfAsync("evaluate", Cases, "--overlay", Path.Combine(Samples, "refused-2025.json"), "--output", target, "--format", "csv");

        run.Status.Should().Be(2);
        (await File.ReadAllTextAsync(target)).Should().Be("before");
        _folder.Files.Should().Equal("out.csv");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Some columns of each row of a table.</summary>
    private static List<string> Columns(ToolRun run, params int[] columns)
    {
        run.Status.Should().Be(0, run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => string.Join(' ', columns.Select(column => cells[column])))];
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
