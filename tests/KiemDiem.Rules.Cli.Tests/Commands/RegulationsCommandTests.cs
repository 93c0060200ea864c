using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class RegulationsCommandTests
{
    [Fact]
    public async Task Difference_of_two_texts_is_a_note_or_json()
    {
        var note = await ToolRun.OfAsync("regulations", "diff", "qd124-hd25", "qd366-hd43");
        var json = await ToolRun.OfAsync("regulations", "diff", "qd124-hd25", "qd366-hd43", "--format", "json", "--language", "en");

        note.Status.Should().Be(0, note.Error);
        note.Output.Should().StartWith("# Những điểm khác: Quy định 124-QĐ/TW").And.Contain(
            "- **Nới:** tỷ lệ nhiệm vụ hoàn thành vượt mức: từ 50% trở lên → từ 30% trở lên — Điều 12 khoản 1, 124-QĐ/TW [đã công bố] → Điều 11 khoản 1, 366-QĐ/TW [đã công bố]");
        using var document = JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("from").GetProperty("regulation").GetString().Should().Be("qd124-hd25");
        var item = document.RootElement.GetProperty("differences").EnumerateArray()
            .Single(item => item.GetProperty("kind").GetString() == "partyMember" && item.GetProperty("key").GetString() == "excellent.tasks.exceededShare.atLeast");
        item.GetProperty("section").GetString().Should().Be("excellent");
        item.GetProperty("change").GetString().Should().Be("changed");
        item.GetProperty("effect").GetString().Should().Be("loosened");
        item.GetProperty("from").GetProperty("text").GetString().Should().Be("at least 50%");
        item.GetProperty("to").GetProperty("text").GetString().Should().Be("at least 30%");
        item.GetProperty("to").GetProperty("citation").GetProperty("provision").GetString().Should().Be("Điều 11 khoản 1");
        (await ToolRun.OfAsync("regulations", "diff", "qd124-hd25", "qd999")).Error.Should().Contain("qd999").And.Contain("qd366-hd43");
    }

    [Fact]
    public async Task List_shows_every_text_with_its_years()
    {
        var run = await ToolRun.OfAsync("regulations", "list");

        run.Status.Should().Be(0);
        run.Output.Should().MatchRegex("qd132-hd21 .*2019-2022").And.MatchRegex("qd124-hd25 .*2023-2024").And.MatchRegex("tuyen-quang-26 .*2019-2022 .*tuyen-quang .*qd132-hd21");
    }

    [Fact]
    public async Task List_as_json_counts_evidence()
    {
        var run = await ToolRun.OfAsync("regulations", "list", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var tuyenQuang = document.RootElement.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "tuyen-quang-26");
        tuyenQuang.GetProperty("basedOn").GetString().Should().Be("qd132-hd21");
        tuyenQuang.GetProperty("evidence").GetProperty("dispatch").GetInt32().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Show_prints_conditions_with_threshold_article_and_evidence()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "tuyen-quang-26");

        run.Output.Should().Contain("từ 80% trở lên").And.Contain("Tiết 1.3").And.Contain("854-CV/TU").And.Contain("công văn nêu (2021)").And.Contain("≤ 20%");
    }

    [Fact]
    public async Task Show_as_json_lists_the_keys()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "qd124-hd25", "--format", "json", "--language", "en");

        using var document = JsonDocument.Parse(run.Output);
        var member = document.RootElement.GetProperty("ladders").EnumerateArray().Single(ladder => ladder.GetProperty("kind").GetString() == "partyMember");
        var condition = member.GetProperty("conditions").EnumerateArray().Single(item => item.GetProperty("key").GetString() == "excellent.tasks.exceededShare.atLeast");
        condition.GetProperty("required").GetString().Should().Be("at least 50%");
    }

    [Fact]
    public async Task Show_as_json_has_the_gaps_with_their_candidates()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "qd366-hd43", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var leader = document.RootElement.GetProperty("ladders").EnumerateArray().Single(ladder => ladder.GetProperty("kind").GetString() == "leader");
        leader.GetProperty("gaps").EnumerateArray()
            .Select(gap => $"{gap.GetProperty("key")} {string.Join(' ', gap.GetProperty("candidates").EnumerateArray())} {gap.GetProperty("provision")}")
            .Should().Equal(
                "gap.excellentBand good Điều 11 khoản 2",
                "gap.late completed Điều 11 khoản 3",
                "gap.veryLate completed notCompleted Điều 11 khoản 3",
                "gap.unfinished completed notCompleted Điều 11 khoản 3");
    }

    [Fact]
    public async Task Show_as_json_has_what_is_ordered_for_the_round()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "chi-linh", "--format", "json", "--language", "en");

        using var document = JsonDocument.Parse(run.Output);
        JsonElement Of(string list, string code) => document.RootElement.GetProperty(list).EnumerateArray().First(item => item.GetProperty("code").GetString() == code);
        Of("deadlines", "chi-linh.files").GetProperty("onlyYear").GetInt32().Should().Be(2023);
        Of("deadlines", "chi-linh.files").GetProperty("due").GetString().Should().Contain("before 15/12");
        Of("deadlines", "central.files").GetProperty("onlyYear").ValueKind.Should().Be(JsonValueKind.Null);
        Of("dossier", "review-suggestion").GetProperty("ifAny").GetBoolean().Should().BeTrue();
        Of("registrations", "breakthrough").GetProperty("maximum").GetInt32().Should().Be(2);
        Of("rules", "sign.callousness").GetProperty("step").GetString().Should().Be("suggestedReview");
        Of("rules", "sign.callousness").GetProperty("provision").GetString().Should().Be("Mục 1, gạch đầu dòng 3, câu 2");
    }

    [Fact]
    public async Task Show_as_json_has_the_facts_of_the_place()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "tuyen-quang-26", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var fact = document.RootElement.GetProperty("localFacts").EnumerateArray().Should().ContainSingle().Subject;
        fact.GetProperty("key").GetString().Should().Be("tuyen-quang-26.breakthroughResult");
        fact.GetProperty("type").GetString().Should().Be("text");
        fact.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()).Should().Equal("leader");
    }

    [Fact]
    public async Task Show_prints_gaps_with_what_is_left_and_what_is_ordered_for_the_round()
    {
        (await ToolRun.OfAsync("regulations", "show", "qd366-hd43")).Output.Should()
            .Contain("cấp có thẩm quyền quyết định (Hoàn").And.Contain("báo cáo kết quả với Bộ Chính trị").And.Contain("complaint-file").And.Contain("nội dung kiểm điểm");
        (await ToolRun.OfAsync("regulations", "show", "chi-linh", "--language", "en")).Output.Should()
            .Contain("before 15/12/2023").And.Contain("breakthrough").And.Contain("1-2").And.Contain("(if any)").And.Contain("suggested review");
    }

    [Fact]
    public async Task Show_as_markdown_is_the_page_of_the_text()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "ha-noi", "--format", "markdown");

        run.Status.Should().Be(0);
        run.Output.Should().Be(RuleDocument.Of(Regulations.RegulationCatalog.Default.ById("ha-noi")));
    }

    [Fact]
    public async Task Show_of_an_unknown_text_lists_what_there_is()
    {
        var run = await ToolRun.OfAsync("regulations", "show", "qd1");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("qd132-hd21").And.Contain("tuyen-quang-26");
    }

    [Fact]
    public async Task Help_is_done_and_no_command_is_bad_usage()
    {
        (await ToolRun.OfAsync("--help")).Status.Should().Be(0);
        (await ToolRun.OfAsync()).Status.Should().Be(2);
        (await ToolRun.OfAsync("rate")).Status.Should().Be(2);
    }
}
