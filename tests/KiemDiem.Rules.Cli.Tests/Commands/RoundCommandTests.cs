using System.Text.Json;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class RoundCommandTests : IDisposable
{
    private static readonly string Commune = RepositoryFiles.PathOf("docs/samples/minh-tan-2023.json");

    private readonly TemporaryFolder _folder = new();

    private static string Sample(string name) => RepositoryFiles.PathOf($"docs/samples/rounds/{name}");

    [Fact]
    public async Task Table_shows_the_tree_with_what_lowered_a_rating_and_who_is_the_same_person()
    {
        var run = await ToolRun.OfAsync("round", Commune);

        run.Status.Should().Be(1, run.Error);
        run.Output.Should().MatchRegex("(?m)^ubnd-minh-tan .*: Hoàn thành tốt nhiệm vụ$")
            .And.MatchRegex("(?m)^  tt-ubnd-minh-tan .*: Hoàn thành tốt nhiệm vụ")
            .And.MatchRegex(@"(?m)^    ld-001 .*: Hoàn thành tốt nhiệm vụ \(hạ từ Hoàn thành xuất sắc nhiệm vụ: .* — Điều 12, 124-QĐ/TW; .*cùng người: dv-")
            .And.MatchRegex("(?m)^db-minh-tan .*: Hoàn thành tốt nhiệm vụ")
            .And.MatchRegex("(?m)^  cb-thon-bai .*chi bộ: Hoàn thành nhiệm vụ")
            .And.MatchRegex("(?m)^    dv-0");
    }

    [Fact]
    public async Task Table_sums_up_by_level_and_kind_and_lists_quotas_dates_and_breaches()
    {
        var run = await ToolRun.OfAsync("round", Commune);

        run.Output.Should().MatchRegex(@"(?m)^  2 +chi bộ +2 +8 +1 +0 +0 +0 +0 +11 ")
            .And.MatchRegex(@"dang-vien-co-quan +đảng viên +2-3 +11-12 +2 +2 \(20 %\) +chưa rõ: có thể vượt")
            .And.Contain("Giữ được nhiều nhất 1; chọn trong số: cb-thcs, cb-tram-y-te")
            .And.Contain("30/12/2023")
            .And.Contain("Vi phạm, sai lệch còn lại: 2")
            .And.MatchRegex("Vượt tỷ lệ xuất sắc, nhóm pho-chu-tich-xa: 1 xuất sắc, tối đa 0: vượt 1 — Điều 12 khoản 1, .*124-QĐ/TW")
            .And.Contain("cấp có thẩm quyền quyết định.");
    }

    [Fact]
    public async Task Json_has_the_order_the_results_the_quotas_by_every_reading_and_the_breaches()
    {
        var run = await ToolRun.OfAsync("round", Commune, "--format", "json", "--language", "en");

        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        root.GetProperty("regulation").GetString().Should().Be("qd124-hd25");
        root.GetProperty("order").EnumerateArray().Select(rule => rule.GetProperty("order").GetString())
            .Should().Equal("bodiesBeforeOrganization", "lowerBeforeUpper", "collectiveBeforeMembers", "unitBeforeHead");
        var head = root.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("id").GetString() == "ld-001");
        head.GetProperty("rating").GetString().Should().Be("good");
        head.GetProperty("above").GetString().Should().Be("tt-ubnd-minh-tan");
        head.GetProperty("adjustments").EnumerateArray().First().GetProperty("from").GetString().Should().Be("excellent");
        head.TryGetProperty("findings", out _).Should().BeFalse();
        var cells = root.GetProperty("quotas").EnumerateArray().Single(quota => quota.GetProperty("cohort").GetString() == "chi-bo");
        cells.GetProperty("readings").GetArrayLength().Should().Be(9);
        cells.GetProperty("readings").EnumerateArray().Count(reading => reading.GetProperty("status").GetString() == "exceeded").Should().Be(2);
        root.GetProperty("breaches").EnumerateArray().Select(breach => breach.GetProperty("id").GetString()).Should().Equal("chi-bo", "pho-chu-tich-xa");
        root.GetProperty("deadlines").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task Explain_adds_all_reasons()
    {
        var json = await ToolRun.OfAsync("round", Commune, "--format", "json", "--explain");
        var table = await ToolRun.OfAsync("round", _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Members(0, 1))), "--explain");

        using var document = JsonDocument.Parse(json.Output);
        document.RootElement.GetProperty("results").EnumerateArray().Should().OnlyContain(result => result.GetProperty("findings").GetArrayLength() > 0);
        table.Output.Should().Contain("100%").And.MatchRegex("4/10|40");
    }

    [Theory]
    [InlineData(1, 5, 0)]
    [InlineData(1, 4, 1)]
    [InlineData(2, 10, 0)]
    [InlineData(2, 9, 1)]
    public async Task Status_is_1_when_more_than_a_fifth_of_the_good_are_excellent(int excellent, int good, int status)
    {
        var run = await ToolRun.OfAsync("round", _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Members(excellent, good))));

        run.Status.Should().Be(status, run.Output);
    }

    [Fact]
    public async Task Ranking_settles_who_stays_and_says_so()
    {
        var file = _folder.Write("round.json", RoundTexts.Round("""{"id":"nhom","ranking":["dv-3","dv-1","dv-2"]}""", RoundTexts.Members(3, 4)));

        var run = await ToolRun.OfAsync("round", file);

        run.Status.Should().Be(0, run.Output);
        run.Output.Should().MatchRegex(@"dv-3, đảng viên: Hoàn thành xuất sắc nhiệm vụ")
            .And.MatchRegex(@"dv-1, đảng viên: Hoàn thành tốt nhiệm vụ \(hạ từ Hoàn thành xuất sắc nhiệm vụ: tỷ lệ của nhóm nhom — Điều 12 khoản 1, 124-QĐ/TW\)")
            .And.Contain("Theo thứ hạng: giữ dv-3; chuyển Hoàn thành tốt: dv-1, dv-2")
            .And.Contain("Không còn vi phạm, sai lệch nào.");
    }

    [Fact]
    public async Task Tie_at_the_cut_stays_a_breach_and_names_those_who_are_equal()
    {
        var file = _folder.Write("round.json", RoundTexts.Round("""{"id":"nhom","ranking":[["dv-1","dv-2"],"dv-3"]}""", RoundTexts.Members(3, 4)));

        var run = await ToolRun.OfAsync("round", file);

        run.Status.Should().Be(1);
        run.Output.Should().Contain("Đồng hạng ở ranh giới, cần chọn: dv-1, dv-2; giữ được: 1");
    }

    [Fact]
    public async Task Circle_is_told_by_its_ids_and_nothing_is_written()
    {
        var file = _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Organization("db-1", "db-3"), RoundTexts.Organization("db-2", "db-1"), RoundTexts.Organization("db-3", "db-2")));
        var output = Path.Combine(_folder.Path, "result.json");

        var run = await ToolRun.OfAsync("round", file, "--format", "json", "--output", output, "--language", "en");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("round.json: these depend on each other in a circle: db-1 → db-3 → db-2 → db-1");
        _folder.Files.Should().Equal("round.json");
    }

    [Fact]
    public async Task Id_that_is_on_no_case_is_a_breach()
    {
        var run = await ToolRun.OfAsync("round", _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Member("dv-1", false, ",\"unit\":\"cb-9\""))));

        run.Status.Should().Be(1);
        run.Output.Should().Contain("Dẫn đến mã không có, cb-9: unit: không có hồ sơ mã cb-9 trong đợt");
    }

    [Fact]
    public async Task Earlier_result_is_replaced_by_a_later_decision_and_the_article_is_named()
    {
        const string later = ",\"discipline\":[{\"form\":\"reprimand\",\"violatedOn\":\"2023-05-02\",\"decidedOn\":\"2024-04-10\"}]";
        var before = Path.Combine(_folder.Path, "before.json");
        (await ToolRun.OfAsync("round", _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Members(1, 5))), "--format", "json", "--output", before)).Status.Should().Be(0);
        var file = _folder.Write("again.json", RoundTexts.Round("", [RoundTexts.Member("dv-1", true, later), .. RoundTexts.Members(1, 5).Skip(1)]));

        var run = await ToolRun.OfAsync("round", file, "--earlier", before);

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().MatchRegex(@"dv-1, đảng viên: Không hoàn thành nhiệm vụ \(thay kết quả trước: Hoàn thành xuất sắc nhiệm vụ; lý do: kỷ luật về sau, tính cho năm này — Điều 12, điểm 4\.5, 124-QĐ/TW\)")
            .And.MatchRegex("(?m)^dv-2, đảng viên: Hoàn thành tốt nhiệm vụ$");
    }

    [Theory]
    [InlineData("{}", "$.results")]
    [InlineData("[1]", "$")]
    [InlineData("{", "$")]
    [InlineData("""{"results":[{"id":"a","outcome":"rated","rating":"great"}],"year":2023,"regulation":"x","revision":1}""", "$.results[0].rating")]
    public async Task File_that_holds_no_results_is_refused_with_its_place(string earlier, string path)
    {
        var file = _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Members(0, 1)));

        var run = await ToolRun.OfAsync("round", file, "--earlier", _folder.Write("before.json", earlier));

        run.Status.Should().Be(2);
        run.Error.Should().Contain($"before.json: không phải tệp kết quả: {path}:").And.NotContainAny("nothing", "an object", "an array", "property");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Earlier_results_of_another_year_are_refused()
    {
        var file = _folder.Write("round.json", RoundTexts.Round("", RoundTexts.Members(0, 1)));

        var run = await ToolRun.OfAsync("round", file, "--earlier", _folder.Write("before.json", """{"year":2022,"regulation":"qd132-hd21","revision":2,"results":[]}"""), "--language", "en");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("the earlier results are of 2022 and the round of 2023");
    }

    [Fact]
    public async Task Earlier_file_that_is_not_there_is_told() =>
        (await ToolRun.OfAsync("round", Commune, "--earlier", "gone.json")).Should().Match<ToolRun>(run => run.Status == 2 && run.Error.Contains("gone.json"));

    [Fact]
    public async Task Lines_and_tables_of_cases_are_a_round_too()
    {
        var run = await ToolRun.OfAsync("round", RepositoryFiles.PathOf("docs/samples/minh-tan-2023.csv"), "--year", "2023");

        run.Status.Should().Be(1);
        run.Output.Should().MatchRegex("Dẫn đến mã không có, cb-thon-dong: unit").And.MatchRegex("Dẫn đến mã không có, db-minh-tan: parent");
    }

    /// <summary>The samples of rounds: the ranking settles the quota; a year later three results are replaced.</summary>
    [Fact]
    public async Task Sample_that_is_rated_again_says_for_each_result_what_it_replaces_and_why()
    {
        var before = await ToolRun.OfAsync("round", Sample("ranked-2023.json"));
        var again = await ToolRun.OfAsync("round", Sample("re-rated-2023.json"), "--earlier", Sample("re-rated-2023.earlier.json"), "--language", "en");

        (before.Status, again.Status).Should().Be((0, 0));
        again.Output.Should().MatchRegex(@"dv-2 .*: Not completed \(replaces Excellent: a later decision that counts for this year — Điều 12, điểm 4\.5, 124-QĐ/TW\)")
            .And.MatchRegex(@"dv-3 .*decides \(Excellent; Not completed — Mục 4, 25-HD/BTCTW; replaces Good: a later decision")
            .And.MatchRegex(@"dv-7 .*: Not rated \(replaces Good: the review was not satisfactory and is held again\)")
            .And.MatchRegex("(?m)dv-5 .*: Good$");
    }

    public void Dispose() => _folder.Dispose();
}
