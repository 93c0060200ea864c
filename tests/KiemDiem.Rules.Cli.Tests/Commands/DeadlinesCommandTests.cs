using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class DeadlinesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Table_shows_last_day_and_the_day_as_the_text_names_it()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2023", "--locality", "ha-noi");

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().MatchRegex(@"04/12/2023 +trước ngày 05/12/2023 .*cấp cơ sở").And.MatchRegex(@"19/12/2023 +trước ngày 20/12/2023 .*cấp huyện")
            .And.Contain("187-KH/TU").And.Contain("thuật lại").And.Contain("14/02/2024").And.NotContain("chỉ nêu ngày");
    }

    [Fact]
    public async Task Day_that_is_included_is_the_last_day()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2024", "--locality", "binh-dinh");

        run.Output.Should().MatchRegex(@"19/12/2024 +trước ngày 20/12/2024").And.MatchRegex(@"31/12/2024 +chậm nhất ngày 31/12/2024");
    }

    [Fact]
    public async Task Year_for_which_the_locality_gave_no_dates_shows_the_central_ones_and_says_so()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2024", "--locality", "chi-linh");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("30/12/2024").And.Contain("14/02/2025").And.NotContain("2023 ")
            .And.Contain("chỉ nêu ngày cho năm đánh giá 2023; năm đánh giá 2024 theo thời hạn của Quy định 124-QĐ/TW và Hướng dẫn 25-HD/BTCTW.");
    }

    [Fact]
    public async Task Json_has_days_for_programs()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2023", "--locality", "thuong-tin", "--format", "json", "--language", "en");

        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("regulation").GetString().Should().Be("thuong-tin");
        document.RootElement.GetProperty("hasLocalDates").GetBoolean().Should().BeTrue();
        document.RootElement.GetProperty("remark").ValueKind.Should().Be(JsonValueKind.Null);
        var grassroots = document.RootElement.GetProperty("deadlines").EnumerateArray().First();
        grassroots.GetProperty("level").GetString().Should().Be("grassroots");
        grassroots.GetProperty("task").GetString().Should().Be("reviewAndRating");
        grassroots.GetProperty("lastDay").GetString().Should().Be("2023-12-04");
        grassroots.GetProperty("named").GetString().Should().Be("before 05/12/2023");
        grassroots.GetProperty("citation").GetProperty("provision").GetString().Should().Be("Đoạn 3, câu 3");
        grassroots.GetProperty("evidence").GetString().Should().Be("dispatch");
    }

    [Fact]
    public async Task Csv_has_one_row_a_deadline()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2025", "--format", "csv");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("year,regulation,code,task,level,what,who,lastDay,named,document,date,provision,evidence");
        lines.Should().HaveCount(6);
        lines[^1].Should().StartWith("2025,qd366-hd43,central.report,report,central,").And.Contain(",2026-02-28,trước ngày 01/03/2026,43-HD/BTCTW,2025-10-31,");
    }

    [Fact]
    public async Task Deadline_without_a_day_names_its_event()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2021", "--format", "csv");

        run.Output.Split('\n')[1].Should().Contain(",,trước khi tổng kết công tác năm của đơn vị,132-QĐ/TW,");
    }

    [Fact]
    public async Task Other_text_is_a_counterfactual_and_marked()
    {
        var run = await ToolRun.OfAsync("deadlines", "--year", "2022", "--regulation", "qd124-hd25");

        run.Output.Should().Contain("Đối chiếu: qd124-hd25 không phải văn bản áp dụng cho năm 2022").And.Contain("30/12/2022");
    }

    [Fact]
    public async Task Overlay_adds_its_dates()
    {
        var overlay = _folder.Write("mau.json", """
            {
              "overlay": 1, "id": "mau", "title": { "vi": "Quy định mẫu", "en": "Sample" }, "base": "qd366-hd43", "revision": 1, "locality": "mau", "firstYear": 2025, "lastYear": null,
              "documents": [ { "id": "qd9", "number": "9-QĐ/TU", "date": "2025-11-20", "kind": { "vi": "Quy định", "en": "Regulation" } } ],
              "deadlines": [ { "code": "mau.report", "task": "report", "level": "grassroots", "what": { "vi": "báo cáo", "en": "report" }, "who": { "vi": "cấp cơ sở", "en": "grassroots" },
                               "due": { "yearsLater": 0, "month": 12, "day": 10 }, "citation": { "document": "qd9", "provision": "Điều 9", "evidence": "dispatch" } } ]
            }
            """);

        var run = await ToolRun.OfAsync("deadlines", "--year", "2025", "--locality", "mau", "--overlay", overlay);

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().MatchRegex(@"09/12/2025 +trước ngày 10/12/2025");
    }

    [Fact]
    public async Task Output_goes_to_a_file()
    {
        var target = Path.Combine(_folder.Path, "deadlines.txt");

        var run = await ToolRun.OfAsync("deadlines", "--year", "2023", "--output", target);

        run.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(target)).Should().Contain("14/02/2024");
    }

    [Theory]
    [InlineData("--year", "--locality", "ha-noi")]
    [InlineData("qd132-hd16 (2018)", "--year", "2017")]
    [InlineData("1930-2100", "--year", "1929")]
    [InlineData("1930-2100", "--year", "2101")]
    [InlineData("ha-noi", "--year", "2023", "--locality", "atlantis")]
    [InlineData("binh-dinh", "--year", "2025", "--locality", "ha-noi")]
    public async Task Bad_usage_says_what_is_allowed(string expected, params string[] args)
    {
        var run = await ToolRun.OfAsync(["deadlines", .. args]);

        run.Status.Should().Be(2);
        run.Error.Should().Contain(expected);
        run.Output.Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
