using System.Text.RegularExpressions;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Cli.Tests.Output.Html;

/// <summary>The page in a browser.</summary>
public sealed class ComparisonPageBrowserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [BrowserFact]
    public async Task Script_runs_and_all_subjects_and_numbers_are_there()
    {
        var (page, console) = await Browser.OpenAsync(await CommuneAsync());

        console.Should().BeEmpty();
        page.Should().MatchRegex("<html[^>]* data-script=\"ready\"").And.Contain(">Hiện 12 trong 12 đối tượng</output>");
        ShownIn(page).Should().HaveCount(12);
        foreach (var (from, to, text) in new[] { ("completed", "good", "▲ 3"), ("completed", "notCompleted", "▼ 1"), ("good", "good", "106"), ("notRated", "notRated", "6 ◆ 2") })
        {
            var cell = Regex.Match(page, $"<td class=\"[a-z]+\" data-from=\"{from}\" data-to=\"{to}\">(.*?)</td>").Groups[1].Value;
            Regex.Replace(cell, "<[^>]+>", "").Should().Be(text);
        }
    }

    [BrowserFact]
    public async Task Search_narrows_the_list_with_and_without_diacritics()
    {
        var file = await CommuneAsync();

        ShownIn(await ReadyAsync(file, "#q=phung%20thu")).Should().Equal("dv-039");
        ShownIn(await ReadyAsync(file, "#q=Ph%C3%B9ng")).Should().Equal("dv-039");
        ShownIn(await ReadyAsync(file, "#q=ph%C3%BAng")).Should().BeEmpty("what is typed with diacritics is meant");
        (await ReadyAsync(file, "#q=phung")).Should().Contain(">Hiện 1 trong 12 đối tượng</output>").And.Contain("Đang lọc: Tìm theo tên, mã, nguyên nhân: phung</p>");
    }

    [BrowserFact]
    public async Task Cell_of_the_matrix_a_move_and_a_cause_lead_to_their_subjects()
    {
        var file = await CommuneAsync();

        var cell = await ReadyAsync(file, "#from=completed&to=good");
        ShownIn(cell).Should().Equal("cb-thon-doai", "cb-thon-moi", "cb-tieu-hoc");
        Regex.Matches(cell, "<a href=\"#from=completed&amp;to=good\"[^>]*aria-current=\"true\"").Should().ContainSingle("the cell is marked");
        ShownIn(await ReadyAsync(file, "#from=notRated&to=notRated")).Should().Equal("dv-085", "dv-113");
        ShownIn(await ReadyAsync(file, "#move=down")).Should().Equal("dv-110");
        ShownIn(await ReadyAsync(file, "#cause=1")).Should().HaveCount(3);
        ShownIn(await ReadyAsync(file, "#kind=partyCell&q=moi")).Should().Equal("cb-thon-moi");
        ShownIn(await ReadyAsync(file, "#kind=nonsense")).Should().HaveCount(12, "what there is not filters nothing");
    }

    [BrowserFact]
    public async Task Reasons_under_both_texts_stand_side_by_side_once_opened()
    {
        var file = await CommuneAsync();

        (await ReadyAsync(file)).Should().NotContain("class=\"both\"");
        var page = await ReadyAsync(file, "#q=dv-053&open=dv-053");
        var both = Regex.Match(page, "<details open=\"\">.*?<div class=\"both\">(.*?)</details>", RegexOptions.Singleline).Groups[1].Value;
        Regex.Matches(both, "<h4>(.*?)</h4>").Select(heading => heading.Groups[1].Value).Should().Equal("Theo qd132-hd21", "Theo qd124-hd25");
        Regex.Matches(both, "<p class=\"\">(Kết quả: .*?)</p>").Select(line => line.Groups[1].Value).Should().Equal("Kết quả: Hoàn thành nhiệm vụ", "Kết quả: Hoàn thành xuất sắc nhiệm vụ");
        both.Should().Contain("nghỉ ốm từ 03 tháng trở lên trong năm");
    }

    [BrowserFact]
    public async Task Names_and_texts_with_markup_run_nothing()
    {
        const string attack = "</script><script>document.title='taken'</script><img src=x onerror=\\\"document.title='taken'\\\">";
        var overlay = _folder.Write("overlay.json", (await File.ReadAllTextAsync(Sample("overlays/tinh-mau-2025.json")))
            .Replace("Quy định 99-QĐ/TU của Tỉnh ủy Mẫu (văn bản giả định)", attack, StringComparison.Ordinal));
        var cases = _folder.Write("cases.json", Regex.Replace(await File.ReadAllTextAsync(Sample("overlays/cases-2025.json")), "\"name\": \"[^\"]*\"", $"\"name\": \"{attack}\"")
            .Replace("\"id\": \"", $"\"id\": \"{attack}", StringComparison.Ordinal));
        var file = await WriteAsync("compare", cases, "--overlay", overlay, "--from", "qd366-hd43", "--to", "tinh-mau");

        var (page, console) = await Browser.OpenAsync(file, $"#q={Uri.EscapeDataString("<script>")}&open={Uri.EscapeDataString(Regex.Match(await File.ReadAllTextAsync(file), "data-id=\"([^\"]*)\"").Groups[1].Value)}");

        console.Should().BeEmpty();
        page.Should().MatchRegex("data-script=\"ready\"").And.NotContain("<img").And.MatchRegex("<title>Đối chiếu");
        ShownIn(page).Should().NotBeEmpty();
    }

    [BrowserFact]
    public async Task Ten_thousand_who_moved_can_be_searched()
    {
        var cases = string.Join('\n', Enumerable.Range(0, 10_001).Select(i =>
            $$$"""{"id":"dv-{{{i}}}","kind":"partyMember","name":"Nguyễn Văn {{{i}}}","findings":{"prohibitedActs":true,"degradation":false,"exemplarityBreach":false},"tasks":{"assigned":{{{20 + i % 10}}},"completed":{{{15 + i % 5}}}}}"""));
        var file = await WriteAsync("compare", _folder.Write("many.jsonl", cases), "--year", "2023", "--from", "2021", "--to", "2023");

        var page = await ReadyAsync(file, "#q=nguyen%20dv-9999");

        ShownIn(page).Should().Equal("dv-9999");
        page.Should().Contain(">Hiện 1 trong 10.001 đối tượng</output>").And.Contain("chỉ 10.000 đối tượng đầu trong 10.001");
    }

    [BrowserFact]
    public async Task Page_is_drawn_and_printed()
    {
        var file = await CommuneAsync();
        var (picture, paper) = (Path.Combine(_folder.Path, "page.png"), Path.Combine(_folder.Path, "page.pdf"));

        await Browser.RunAsync("--window-size=1100,1600", $"--screenshot={picture}", new Uri(file).AbsoluteUri);
        await Browser.RunAsync($"--print-to-pdf={paper}", new Uri(file).AbsoluteUri);

        (await File.ReadAllBytesAsync(picture)).Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']).And.HaveCountGreaterThan(50_000, "an empty page is smaller");
        (await File.ReadAllBytesAsync(paper)).Should().StartWith("%PDF"u8.ToArray()).And.HaveCountGreaterThan(50_000);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> ReadyAsync(string file, string fragment = "")
    {
        var (page, console) = await Browser.OpenAsync(file, fragment);
        console.Should().BeEmpty();
        page.Should().MatchRegex("<html[^>]* data-script=\"ready\"");
        return page;
    }

    private static IEnumerable<string> ShownIn(string page) =>
        Regex.Matches(page, "<li role=\"listitem\" data-id=\"([^\"]*)\"([^>]*)>").Where(item => !item.Groups[2].Value.Contains("hidden", StringComparison.Ordinal)).Select(item => item.Groups[1].Value);

    private Task<string> CommuneAsync() => WriteAsync("compare", Sample("minh-tan-2023.json"), "--from", "2021", "--to", "2023");

    private async Task<string> WriteAsync(params string[] asked)
    {
        var file = Path.Combine(_folder.Path, "page.html");
        var run = await ToolRun.OfAsync([.. asked, "--format", "html", "--output", file]);
        run.Status.Should().Be(0, run.Error);
        return file;
    }

    private static string Sample(string file) => RepositoryFiles.PathOf($"docs/samples/{file}");
}
