using System.Text.Json;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class DossierCommandTests : IDisposable
{
    private const string SixDocuments = """["self-review", "exemplarity-registration", "breakthrough-registration", "cv-supplement", "residence-comment", "asset-declaration"]""";
    private const string FiveDocuments = """["self-review", "exemplarity-registration", "breakthrough-registration", "cv-supplement", "residence-comment"]""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Complete_file_is_done()
    {
        var run = await ToolRun.OfAsync("dossier", Round(Leader("ld-1", SixDocuments, """["exemplarity", "breakthrough", "breakthrough"]""")));

        run.Status.Should().Be(0, run.Error);
        run.Output.Should().MatchRegex("ld-1 .* đủ ").And.MatchRegex("14/12/2023 +trước ngày 15/12/2023").And.Contain("Tổng hợp: 1 hồ sơ; thiếu hoặc không đúng: 0; chưa rõ: 0.");
    }

    [Fact]
    public async Task Missing_document_is_a_breach_told_with_its_article()
    {
        var run = await ToolRun.OfAsync("dossier", Round(Leader("ld-1", FiveDocuments, """["exemplarity", "breakthrough"]""")));

        run.Status.Should().Be(1);
        Flat(run.Output).Should().Contain("thiếu").And.Contain("asset-declaration").And.Contain("Mục 3.2, cá nhân (6)").And.NotContain("[self-review]")
            .And.Contain("thiếu hoặc không đúng: 1");
    }

    [Theory]
    [InlineData("""["exemplarity", "breakthrough", "breakthrough", "breakthrough"]""", "3 registered, 1-2 required")]
    [InlineData("""["exemplarity"]""", "0 registered, 1-2 required")]
    [InlineData("""["breakthrough"]""", "0 registered, 1 required")]
    public async Task Wrong_number_of_registrations_is_a_breach(string registrations, string told)
    {
        var run = await ToolRun.OfAsync("dossier", Round(Leader("ld-1", SixDocuments, registrations)), "--language", "en");

        run.Status.Should().Be(1);
        Flat(run.Output).Should().Contain(told);
    }

    [Fact]
    public async Task File_that_is_not_listed_is_open_and_no_breach()
    {
        var run = await ToolRun.OfAsync("dossier", Round("""{ "id": "ld-1", "kind": "leader" }"""));

        run.Status.Should().Be(0);
        Flat(run.Output).Should().Contain("chưa rõ: không liệt kê dossier").And.Contain("không liệt kê registrations").And.Contain("chưa rõ: 1.");
    }

    [Fact]
    public async Task Code_that_is_not_recognised_is_told_with_those_that_are()
    {
        var run = await ToolRun.OfAsync("dossier", Round(Leader("ld-1", SixDocuments.Replace("[", "[\"cv\", "), """["exemplarity", "breakthrough"]""")), "--output", Target);

        run.Status.Should().Be(0);
        (await File.ReadAllTextAsync(Target)).Should().Contain("dossier: cv").And.Contain("không nhận ra mã; cho phép: self-review,").And.NotContain(" đủ ");
    }

    [Fact]
    public async Task Document_if_any_does_not_make_a_file_incomplete()
    {
        var run = await ToolRun.OfAsync("dossier", Round("""{ "id": "tt-1", "kind": "leadershipCollective", "dossier": ["collective-report", "minutes"] }"""));

        run.Status.Should().Be(0);
        Flat(run.Output).Should().MatchRegex("tt-1 .* đủ ").And.Contain("không có (chỉ cần khi có)");
    }

    [Fact]
    public async Task Kind_without_named_documents_and_member_without_review_say_so()
    {
        var cases = _folder.Write("a.json", """[{ "id": "cb-1", "kind": "partyCell", "dossier": ["x"] }, { "id": "dv-1", "kind": "partyMember", "participation": { "exempt": true } }]""");
        var run = await ToolRun.OfAsync("dossier", cases, "--year", "2021");

        run.Status.Should().Be(0);
        Flat(run.Output).Should().Contain("văn bản không nêu thành phần hồ sơ").And.Contain("không nhận ra mã; cho phép: không có mã nào").And.Contain("không phải nộp: được miễn công tác");
    }

    [Fact]
    public async Task Json_has_every_document_with_its_status()
    {
        var run = await ToolRun.OfAsync("dossier", Round(Leader("ld-1", FiveDocuments, """["exemplarity", "breakthrough"]"""), """{ "id": "ld-2", "kind": "leader" }"""), "--format", "json");

        run.Status.Should().Be(1);
        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("filesDue")[0].GetProperty("lastDay").GetString().Should().Be("2023-12-14");
        var results = document.RootElement.GetProperty("results");
        results[0].GetProperty("documents").EnumerateArray().Select(item => (item.GetProperty("code").GetString(), item.GetProperty("status").GetString())).Should().Equal(
            ("self-review", "present"), ("exemplarity-registration", "present"), ("breakthrough-registration", "present"),
            ("cv-supplement", "present"), ("residence-comment", "present"), ("asset-declaration", "missing"));
        results[0].GetProperty("registrations")[1].GetProperty("count").GetInt32().Should().Be(1);
        results[1].GetProperty("isOpen").GetBoolean().Should().BeTrue();
        results[1].GetProperty("registrations")[1].GetProperty("count").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task One_case_is_chosen_by_its_id()
    {
        var round = Round(Leader("ld-1", "[]", "[]"), Leader("ld-2", SixDocuments, """["exemplarity", "breakthrough"]"""));

        (await ToolRun.OfAsync("dossier", round, "--id", "ld-2")).Status.Should().Be(0);
        (await ToolRun.OfAsync("dossier", round, "--id", "ld-1")).Status.Should().Be(1);
        var run = await ToolRun.OfAsync("dossier", round, "--id", "ld-3");
        run.Status.Should().Be(2);
        run.Error.Should().Contain("ld-3");
    }

    [Fact]
    public async Task Other_year_and_place_ask_for_other_documents()
    {
        var round = Round(Leader("ld-1", """["self-review"]""", "[]"));

        Flat((await ToolRun.OfAsync("dossier", round, "--year", "2024")).Output).Should().Contain("[asset-declaration]").And.Contain("chỉ nêu ngày cho năm đánh giá 2023").And.Contain("14/02/2025");
        (await ToolRun.OfAsync("dossier", round, "--locality", "ha-noi")).Status.Should().Be(0, "124-QĐ/TW asks a leader for the self-review alone");
        Flat((await ToolRun.OfAsync("dossier", round, "--regulation", "qd366-hd43")).Output).Should().Contain("[rating-conclusion]").And.Contain("Đối chiếu");
    }

    [Fact]
    public async Task Sample_reads_as_its_readme_says()
    {
        var sample = Path.Combine(Root(), "docs", "samples", "chi-linh-dossier-2023.json");

        var run = await ToolRun.OfAsync("dossier", sample);

        run.Status.Should().Be(1);
        Flat(run.Output).Should().Contain("Tổng hợp: 6 hồ sơ; thiếu hoặc không đúng: 2; chưa rõ: 1.").And.Contain("đăng ký 3, yêu cầu 1-2").And.Contain("dossier: selfreview");
    }

    [Fact]
    public async Task Bad_file_is_bad_input()
    {
        (await ToolRun.OfAsync("dossier", Path.Combine(_folder.Path, "none.json"))).Status.Should().Be(2);
        (await ToolRun.OfAsync("dossier", _folder.Write("a.json", """{ "id": "x", "kind": "leader" }"""))).Error.Should().Contain("--year");
        var run = await ToolRun.OfAsync("dossier", Round("""{ "id": "x", "kind": "leader", "dossier": "self-review" }"""));
        run.Status.Should().Be(2);
        run.Error.Should().Contain("dossier");
        run.Output.Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private string Target => Path.Combine(_folder.Path, "out.txt");

    private static string Leader(string id, string dossier, string registrations) =>
        $$"""{ "id": "{{id}}", "kind": "leader", "dossier": {{dossier}}, "registrations": {{registrations}} }""";

    private string Round(params string[] cases) => _folder.Write("round.json", $$"""{ "year": 2023, "locality": "chi-linh", "cases": [ {{string.Join(", ", cases)}} ] }""");

    /// <summary>The cells of a table break over lines; a reader joins them again.</summary>
    private static string Flat(string table) => Regex.Replace(string.Join(" ", Columns(table)), " +", " ");

    private static IEnumerable<string> Columns(string table)
    {
        var lines = table.Split('\n');
        yield return string.Join(" ", lines);
        foreach (var column in lines.SelectMany(line => Regex.Matches(line, @"\S+(?: \S+)*").Select(cell => (cell.Index, cell.Value))).GroupBy(cell => cell.Index))
        {
            yield return string.Join(" ", column.Select(cell => cell.Value));
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KiemDiem.Rules.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
