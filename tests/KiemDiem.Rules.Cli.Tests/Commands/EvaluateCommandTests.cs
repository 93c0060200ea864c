using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    /// <summary>Excellent in everything but the tasks exceeded: 9 of 20.</summary>
    private const string GoodMember = """
        { "id": "dv-1", "kind": "partyMember", "name": "Nguyễn Thị Lan",
          "grades": { "politicalIdeology": "good", "ethicsLifestyle": "good", "organizationDiscipline": "good", "workStyle": "good",
                      "taskResults": "excellent", "capacityExemplarity": "good", "remediation": null },
          "tasks": { "assigned": 20, "completed": 20, "onTime": 20, "exceeded": 9 }, "judgements": { "exemplary": true },
          "findings": { "degradation": false, "prohibitedActs": false, "exemplarityBreach": false }, "discipline": [], "stateEmployee": false }
        """;

    private const string ExemptMember = """{ "id": "dv-2", "kind": "partyMember", "participation": { "exempt": true } }""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Table_shows_rating_reason_and_article()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", $$"""{ "year": 2023, "cases": [ {{GoodMember}}, {{ExemptMember}} ] }"""));

        run.Status.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Nguyễn Thị Lan").And.Contain("Hoàn thành tốt nhiệm vụ").And.Contain("9/20").And.Contain("Điều 12 khoản 1");
        run.Output.Should().Contain("Không xếp loại").And.Contain("Điều 5 khoản 2");
        run.Output.Should().Contain("Tổng hợp: 2 hồ sơ").And.Contain("cấp có thẩm quyền quyết định");
    }

    [Fact]
    public async Task English_table_is_in_english()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember), "--year", "2023", "--language", "en");

        run.Output.Should().Contain("Main reason").And.Contain("Good").And.Contain("This is a proposal with reasons").And.NotContain("Hoàn thành");
    }

    [Fact]
    public async Task Explain_gives_every_condition_with_its_article()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember), "--year", "2023", "--explain");

        run.Output.Should().Contain("Không đạt Hoàn thành xuất sắc nhiệm vụ vì:").And.Contain("yêu cầu: từ 50% trở lên").And.Contain("Đạt Hoàn thành tốt nhiệm vụ vì:");
    }

    [Fact]
    public async Task Json_follows_the_contract()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember), "--year", "2023", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("contract").GetInt32().Should().Be(1);
        document.RootElement.GetProperty("regulation").GetString().Should().Be("qd124-hd25");
        var result = document.RootElement.GetProperty("results")[0];
        result.GetProperty("rating").GetString().Should().Be("good");
        var exceeded = result.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("key").GetString() == "excellent.tasks.exceededShare.atLeast");
        exceeded.GetProperty("observed").GetString().Should().Be("9/20");
        exceeded.GetProperty("required").GetProperty("value").GetDecimal().Should().Be(0.5m);
        exceeded.GetProperty("citation").GetProperty("provision").GetString().Should().Be("Điều 12 khoản 1");
        run.Output.Should().Contain("Điều 12", "letters are written as letters, not as escapes");
    }

    [Fact]
    public async Task Json_lines_put_the_header_on_each_line()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", $"[{GoodMember}, {ExemptMember}]"), "--year", "2023", "--format", "jsonl");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines.Select(line => JsonDocument.Parse(line).RootElement).Should().OnlyContain(line => line.GetProperty("contract").GetInt32() == 1);
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("outcome").GetString()).Should().Equal("rated", "notRated");
    }

    [Fact]
    public async Task Csv_has_one_row_a_case()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", $"[{GoodMember}, {ExemptMember}]"), "--year", "2023", "--format", "csv");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("id,kind,name,year,regulation,outcome,rating,");
        lines[1].Should().StartWith("dv-1,partyMember,Nguyễn Thị Lan,2023,qd124-hd25,rated,good,");
        lines[2].Should().StartWith("dv-2,partyMember,,2023,qd124-hd25,notRated,,,notRated,exempt,false,");
    }

    [Fact]
    public async Task Same_cases_from_json_lines_and_csv_rate_the_same()
    {
        var lines = await ToolRun.OfAsync("evaluate", _folder.Write("a.jsonl", GoodMember.ReplaceLineEndings(" ") + "\n\n" + ExemptMember + "\n"), "--year", "2023", "--format", "csv");
        var table = await ToolRun.OfAsync("evaluate", _folder.Write("a.csv", """
            id,kind,name,grades.politicalIdeology,grades.ethicsLifestyle,grades.organizationDiscipline,grades.workStyle,grades.taskResults,grades.capacityExemplarity,grades.remediation,tasks.assigned,tasks.completed,tasks.onTime,tasks.exceeded,judgements.exemplary,findings.degradation,findings.prohibitedActs,findings.exemplarityBreach,discipline,stateEmployee,participation.exempt
            dv-1,partyMember,Nguyễn Thị Lan,good,good,good,good,excellent,good,-,20,20,20,9,true,false,false,false,[],false,
            dv-2,partyMember,,,,,,,,,,,,,,,,,,,true
            """), "--year", "2023", "--format", "csv");

        table.Status.Should().Be(0, table.Error);
        table.Output.Should().Be(lines.Output);
    }

    [Fact]
    public async Task Self_remedied_reprimand_differs_where_the_texts_differ()
    {
        static string Member(int year) => $$"""
            { "id": "dv", "kind": "partyMember", "discipline": [ { "form": "reprimand", "violatedOn": "{{year}}-03-01", "decidedOn": "{{year}}-09-01", "selfDetectedAndRemedied": true } ] }
            """;
        async Task<string> Possible(int year, string regulation)
        {
            var run = await ToolRun.OfAsync("evaluate", _folder.Write($"{year}.json", Member(year)), "--year", "2023", "--regulation", regulation, "--format", "csv");
            return run.Output.Split('\n')[1].Split(',')[8];
        }

        (await Possible(2023, "tuyen-quang-26")).Should().Be("notCompleted");
        (await Possible(2023, "qd124-hd25")).Should().Contain("excellent");
        (await Possible(2022, "tuyen-quang-26")).Should().Contain("excellent");
        (await Possible(2022, "qd124-hd25")).Should().Contain("excellent");
    }

    [Fact]
    public async Task Counterfactual_text_is_marked()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember), "--year", "2023", "--regulation", "qd132-hd21");

        run.Output.Should().Contain("Đối chiếu: qd132-hd21 không phải văn bản áp dụng cho năm 2023");
    }

    [Fact]
    public async Task Assume_none_settles_what_a_list_does_not_mention()
    {
        var file = _folder.Write("a.json", """{ "id": "x", "kind": "partyMember", "grades": { "workStyle": "good" } }""");

        (await ToolRun.OfAsync("evaluate", file, "--year", "2023", "--format", "json")).Output.Should().Contain("\"discipline\"");
        var assumed = await ToolRun.OfAsync("evaluate", file, "--year", "2023", "--assume-none", "--format", "json");
        using var document = JsonDocument.Parse(assumed.Output);
        var result = document.RootElement.GetProperty("results")[0];
        result.GetProperty("missing").EnumerateArray().Select(item => item.GetString()).Should().NotContain("discipline").And.Contain("grades.taskResults");
        result.GetProperty("assumed").EnumerateArray().Select(item => item.GetString()).Should().Contain("findings.degradation");
    }

    [Theory]
    [InlineData("No text for the rating year 2017 is encoded. Available: qd132-hd16 (2018); qd132-hd21 (2019-2022); qd124-hd25 (2023-2024); qd366-hd43 (2025-);", "--year", "2017")]
    [InlineData("No text for the rating year 1930 is encoded.", "--year", "1930")]
    [InlineData("ha-noi (locality ha-noi, 2023-2024)", "--year", "2025", "--locality", "ha-noi")]
    public async Task Year_that_is_not_encoded_is_bad_input_that_lists_what_is(string expected, params string[] args)
    {
        var run = await ToolRun.OfAsync(["evaluate", _folder.Write("a.json", GoodMember), .. args]);

        run.Status.Should().Be(2);
        run.Error.Should().Contain(expected);
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2018", "qd132-hd16")]
    [InlineData("2024", "qd124-hd25")]
    [InlineData("2025", "qd366-hd43")]
    [InlineData("2030", "qd366-hd43")]
    public async Task Year_is_rated_by_the_text_that_governs_it(string year, string regulation)
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", ExemptMember), "--year", year, "--format", "csv");

        run.Status.Should().Be(0, run.Error);
        run.Output.Split('\n')[1].Should().StartWith($"dv-2,partyMember,,{year},{regulation},notRated,");
    }

    [Theory]
    [InlineData("--locality", "atlantis", "tuyen-quang")]
    [InlineData("--regulation", "qd999", "qd124-hd25")]
    [InlineData("--engine", "drools", "nrules")]
    [InlineData("--format", "xml", "jsonl")]
    [InlineData("--language", "fr", "vi, en")]
    [InlineData("--colour", "yes", "--colour")]
    public async Task Bad_option_is_bad_usage_that_says_what_is_allowed(string option, string value, string expected)
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember), "--year", "2023", option, value);

        run.Status.Should().Be(2);
        run.Error.Should().Contain(expected);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task File_without_year_asks_for_one()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember));

        run.Status.Should().Be(2);
        run.Error.Should().Contain("--year");
    }

    [Theory]
    [InlineData("missing.json")]
    [InlineData("a.txt")]
    public async Task File_that_cannot_be_read_is_bad_input(string name)
    {
        _folder.Write("a.txt", GoodMember);

        var run = await ToolRun.OfAsync("evaluate", Path.Combine(_folder.Path, name), "--year", "2023");

        run.Status.Should().Be(2);
        run.Error.Should().Contain(name);
    }

    [Fact]
    public async Task File_with_mistakes_tells_all_of_them_and_evaluates_nothing()
    {
        var run = await ToolRun.OfAsync("evaluate", _folder.Write("bad.csv", """
            id,kind,tasks.assigned,grades.workStyle,colour
            a,partyMember,-1,good,
            b,nobody,2,fine,
            a,partyMember,x,-,
            """), "--year", "2023", "--language", "en");

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("line 1, column 5, colour")
            .And.Contain("line 2, column 3, tasks.assigned").And.Contain("a whole number from 0")
            .And.Contain("line 3, column 2, kind").And.Contain("line 3, column 4, grades.workStyle").And.Contain("poor, average, good, excellent")
            .And.Contain("line 4, column 1, id").And.Contain("line 4, column 3, tasks.assigned").And.Contain("line 4, column 4, grades.workStyle")
            .And.Contain("bad.csv: problems: 7;");
    }

    [Fact]
    public async Task Output_file_is_whole_or_not_there()
    {
        var target = Path.Combine(_folder.Path, "out.json");

        (await ToolRun.OfAsync("evaluate", _folder.Write("a.json", GoodMember), "--year", "2023", "--format", "json", "--output", target)).Output.Should().BeEmpty();
        JsonDocument.Parse(await File.ReadAllTextAsync(target)).RootElement.GetProperty("results").GetArrayLength().Should().Be(1);
        _folder.Files.Should().Equal("a.json", "out.json");

        var impossible = Path.Combine(_folder.Path, "no-such-folder", "out.json");
        var run = await ToolRun.OfAsync("evaluate", Path.Combine(_folder.Path, "a.json"), "--year", "2023", "--output", impossible);
        run.Status.Should().Be(2);
        run.Error.Should().Contain("no-such-folder");
    }

    [Fact]
    public async Task Colour_is_for_terminals_only()
    {
        var file = _folder.Write("a.json", GoodMember);

        (await ToolRun.OfAsync(false, false, "evaluate", file, "--year", "2023")).Output.Should().NotContain("\u001b");
        (await ToolRun.OfAsync(true, false, "evaluate", file, "--year", "2023")).Output.Should().Contain("\u001b");
        var target = Path.Combine(_folder.Path, "out.txt");
        await ToolRun.OfAsync(true, false, "evaluate", file, "--year", "2023", "--output", target);
        (await File.ReadAllTextAsync(target)).Should().NotContain("\u001b");
    }

    public void Dispose() => _folder.Dispose();
}
