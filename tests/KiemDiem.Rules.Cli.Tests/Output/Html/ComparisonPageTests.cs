using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KiemDiem.Rules.Cli.Output.Html;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Tests.Output.Html;

/// <summary><c>kiemdiem compare … --format html</c>.</summary>
public sealed class ComparisonPageTests : IDisposable
{
    private const string Commune = "minh-tan-2023.json";
    private const string Attack = "</script><script>alert(1)</script>";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("vi", Commune, "2021", "2023")]
    [InlineData("en", Commune, "2023", "2021")]
    [InlineData("vi", "overlays/cases-2025.json", "qd366-hd43", "tinh-mau")]
    public async Task Every_number_of_the_page_is_that_of_the_json(string language, string file, string from, string to)
    {
        string[] asked = ["compare", Sample(file), "--from", from, "--to", to, "--language", language, .. to == "tinh-mau" ? ["--overlay", Sample("overlays/tinh-mau-2025.json")] : Array.Empty<string>()];

        var (page, written) = (await ToolRun.OfAsync([.. asked, "--format", "html"]), await ToolRun.OfAsync([.. asked, "--format", "json"]));

        page.Status.Should().Be(0, page.Error);
        page.Output.Should().StartWith($"<!DOCTYPE html>\n<html lang=\"{language}\">");
        var (report, json) = (new ReportPage(page.Output), JsonDocument.Parse(written.Output).RootElement);
        HoldHeading(report, json);
        HoldNumbers(report, json);
        HoldMatrix(report, json, json.GetProperty("matrix"), kind: "");
        var kinds = json.GetProperty("matrixByKind").EnumerateObject().ToList();
        report.Main.Descendants("table").Count(table => !string.IsNullOrEmpty((string?)table.Attribute("data-kind"))).Should().Be(kinds.Count > 1 ? kinds.Count : 0);
        foreach (var kind in kinds.Where(_ => kinds.Count > 1))
        {
            HoldMatrix(report, json, kind.Value, kind.Name);
        }

        HoldCauses(report, json);
        HoldLacking(report, json);
        HoldSubjects(report, json);
    }

    [Fact]
    public async Task Page_of_the_commune_says_what_was_counted_by_hand()
    {
        var report = await PageAsync("--from", "2021", "--to", "2023");

        ReportPage.NumberIn(Cell(report, "completed", "good")).Should().Be(3);
        Cell(report, "completed", "good").Value.Should().Be("▲ 3");
        Cell(report, "completed", "notCompleted").Value.Should().Be("▼ 1");
        Cell(report, "good", "needsAuthority").Value.Should().Be("◆ 1");
        Cell(report, "notRated", "notRated").Value.Should().Be("6 ◆ 2");
        Cell(report, "good", "good").Value.Should().Be("106");
        report.With("p", "class", "counterfactual").Single().Value.Should().Contain("qd132-hd21 không phải văn bản áp dụng cho năm 2023");
        report.Text.Should().Contain("Đây là đề xuất kèm lý do; cấp có thẩm quyền quyết định.");
    }

    [Fact]
    public async Task Whatever_a_file_holds_stays_text()
    {
        var overlay = _folder.Write("overlay.json", (await File.ReadAllTextAsync(Sample("overlays/tinh-mau-2025.json")))
            .Replace("Quy định 99-QĐ/TU của Tỉnh ủy Mẫu (văn bản giả định)", Attack, StringComparison.Ordinal)
            .Replace("dưới 50% người dân hài lòng", $"{Attack}&amp;\\\"'", StringComparison.Ordinal));
        var cases = _folder.Write("cases.json", Regex.Replace(await File.ReadAllTextAsync(Sample("overlays/cases-2025.json")), "\"name\": \"[^\"]*\"", $"\"name\": \"{Attack}\\\" onclick='x' &lt;b&gt;\"")
            .Replace("\"id\": \"", "\"id\": \"<b>'&\\\"", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("compare", cases, "--overlay", overlay, "--from", "qd366-hd43", "--to", "tinh-mau", "--format", "html");

        run.Status.Should().Be(0, run.Error);
        var report = new ReportPage(run.Output);
        Regex.Count(run.Output, "<script").Should().Be(2, "the page has its explanations and its own script, and nothing else");
        run.Output.Should().NotContain("alert(1)</script").And.NotContain("<b>'");
        report.Subjects.Should().NotBeEmpty().And.AllSatisfy(item => ((string?)item.Attribute("data-id")).Should().StartWith("<b>'&\""));
        report.Main.Descendants("bdi").Select(name => name.Value).Should().Contain($"{Attack}\" onclick='x' &lt;b&gt;");
        report.Main.Descendants("h2").Select(heading => heading.Value).Should().Contain(text => text.Contains(Attack, StringComparison.Ordinal));
        report.Explanations.GetProperty("lines").EnumerateArray().Select(line => line.GetString()).Should().Contain(line => line!.Contains(Attack, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_explains_each_subject_under_both_texts()
    {
        var comparison = OfCommune();

        var report = Page(comparison, ComparisonPage.MostExplained);

        report.Main.Descendants().Should().NotContain(item => item.Attribute("class") != null && item.Attribute("class")!.Value.Contains("only-some", StringComparison.Ordinal));
        foreach (var (item, element) in comparison.Moved.Zip(report.Subjects))
        {
            int[] numbers = [.. element.Attribute("data-explained")!.Value.Split(' ').Select(int.Parse)];
            report.Explanation(numbers[0]).Should().Equal(Lines(item.From), item.Case.Id);
            report.Explanation(numbers[1]).Should().Equal(Lines(item.To), item.Case.Id);
        }
    }

    [Fact]
    public void Page_of_very_many_says_how_many_of_them_carry_their_reasons()
    {
        var report = Page(OfCommune(), mostExplained: 3);

        report.Subjects.Should().HaveCount(12);
        report.Subjects.Select(item => item.Attribute("data-explained") is not null).Should().Equal(Enumerable.Range(0, 12).Select(i => i < 3));
        report.Subjects.Count(item => item.Element("details") is not null).Should().Be(3);
        report.With("p", "class", "notice only-some").Single().Value.Should().StartWith("Để tệp vẫn mở được nhanh, chỉ 3 đối tượng đầu trong 12 có lý do đầy đủ").And.Contain("JSON");
    }

    [Fact]
    public async Task Page_loads_nothing()
    {
        var report = await PageAsync("--from", "2021", "--to", "2023");

        report.Text.Should().Contain("default-src &#x27;none&#x27;").And.NotContain(" src=").And.NotContain("url(").And.NotContain("@import").And.NotContain("<link").And.NotContain("http://").And.NotContain("https://");
        report.Main.Descendants("a").Select(link => (string?)link.Attribute("href")).Should().OnlyContain(target => target!.StartsWith('#'));
    }

    public void Dispose() => _folder.Dispose();

    private static void HoldHeading(ReportPage report, JsonElement json)
    {
        foreach (var side in new[] { "from", "to" })
        {
            var (text, header) = (report.With("section", "data-side", side).Single(), json.GetProperty(side));
            Part(text, "dd", "revision").Should().Be(header.GetProperty("revision").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
            Part(text, "code", "fingerprint").Should().Be(header.GetProperty("fingerprint").GetString());
            text.Descendants("p").Any(line => (string?)line.Attribute("class") == "counterfactual").Should().Be(header.GetProperty("counterfactual").GetBoolean());
            text.Element("h2")!.Element("code")!.Value.Should().Be(header.GetProperty("regulation").GetString());
        }
    }

    private static void HoldNumbers(ReportPage report, JsonElement json)
    {
        var numbers = report.Main.Descendants("li").Where(item => item.Attribute("data-number") is not null).ToDictionary(item => item.Attribute("data-number")!.Value, item => ReportPage.NumberIn(item));
        numbers["subjects"].Should().Be(json.GetProperty("subjects").GetInt32());
        numbers["moved"].Should().Be(json.GetProperty("moved").GetArrayLength());
        foreach (var move in json.GetProperty("moves").EnumerateObject())
        {
            numbers.GetValueOrDefault(move.Name).Should().Be(move.Value.GetInt32(), move.Name);
        }

        var ceased = report.Main.Descendants("li").Where(item => item.Attribute("data-ceased") is not null).ToDictionary(item => item.Attribute("data-ceased")!.Value, item => ReportPage.NumberIn(item));
        foreach (var value in json.GetProperty("ceased").EnumerateObject().Where(value => value.Name is "notRated" or "needsAuthority" or "undetermined"))
        {
            ceased.GetValueOrDefault(value.Name).Should().Be(value.Value.GetInt32(), value.Name);
        }
    }

    private static void HoldMatrix(ReportPage report, JsonElement json, JsonElement matrix, string kind)
    {
        var cells = report.With("table", "data-kind", kind).Single().Descendants("td").ToDictionary(cell => ((string?)cell.Attribute("data-from"), (string?)cell.Attribute("data-to")));
        foreach (var row in matrix.EnumerateObject())
        {
            Number((row.Name, null)).Should().Be(row.Value.EnumerateObject().Sum(cell => cell.Value.GetInt32()), row.Name);
            Number((null, row.Name)).Should().Be(matrix.EnumerateObject().Sum(from => from.Value.GetProperty(row.Name).GetInt32()), row.Name);
            foreach (var cell in row.Value.EnumerateObject())
            {
                Number((row.Name, cell.Name)).Should().Be(cell.Value.GetInt32(), "{0} to {1}", row.Name, cell.Name);
            }

            var within = json.GetProperty("moved").EnumerateArray().Count(item => item.GetProperty("move").GetString() == "withinKind" && ClassOf(item, "from") == row.Name && (kind.Length == 0 || item.GetProperty("kind").GetString() == kind));
            var shown = cells.GetValueOrDefault((row.Name, row.Name))?.Descendants("span").FirstOrDefault(part => (string?)part.Attribute("class") == "w");
            (shown is null ? 0 : ReportPage.NumberIn(shown, "w")).Should().Be(within, row.Name);
        }

        Number((null, null)).Should().Be(matrix.EnumerateObject().Sum(row => row.Value.EnumerateObject().Sum(cell => cell.Value.GetInt32())));

        // What nobody comes to is left out.
        int Number((string?, string?) cell) => cells.TryGetValue(cell, out var found) ? ReportPage.NumberIn(found) : 0;
    }

    private static void HoldCauses(ReportPage report, JsonElement json)
    {
        var most = json.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("subjects").GetInt32()).DefaultIfEmpty().Max();
        report.Causes.Should().HaveCount(json.GetProperty("causes").GetArrayLength());
        foreach (var (item, cause) in report.Causes.Zip(json.GetProperty("causes").EnumerateArray()))
        {
            var subjects = cause.GetProperty("subjects").GetInt32();
            ((string?)item.Attribute("data-key")).Should().Be(cause.GetProperty("key").GetString());
            ((string?)item.Attribute("data-kind")).Should().Be(cause.GetProperty("kind").GetString());
            ReportPage.NumberIn(item).Should().Be(subjects);
            decimal.Parse(Regex.Match(item.Descendants("i").Single().Attribute("style")!.Value, @"[\d.]+").Value, System.Globalization.CultureInfo.InvariantCulture).Should().BeApproximately(100m * subjects / most, 0.01m);
            Part(item, "span", "words").Should().Be(cause.GetProperty("text").GetString());
            foreach (var side in item.Descendants("div").Where(part => part.Attribute("data-side") is not null))
            {
                var source = cause.GetProperty(side.Attribute("data-side")!.Value);
                side.Descendants("span").FirstOrDefault(part => (string?)part.Attribute("class") == "citation")?.Value.Should().Be(
                    $"{source.GetProperty("citation").GetProperty("provision").GetString()}, {source.GetProperty("citation").GetProperty("document").GetString()}");
                side.Descendants("span").Any().Should().Be(source.ValueKind != JsonValueKind.Null);
            }
        }
    }

    private static void HoldLacking(ReportPage report, JsonElement json)
    {
        var rows = report.Main.Descendants("tr").Where(row => row.Attribute("data-fact") is not null).ToList();
        rows.Should().HaveCount(json.GetProperty("lacking").GetArrayLength());
        foreach (var (row, fact) in rows.Zip(json.GetProperty("lacking").EnumerateArray()))
        {
            ((string?)row.Attribute("data-fact")).Should().Be(fact.GetProperty("fact").GetString());
            row.Elements("td").Should().HaveCount(3).And.AllSatisfy(cell => ReportPage.NumberIn(cell).Should().Be(fact.GetProperty(cell.Attribute("data-side")!.Value).GetInt32()));
        }
    }

    private static void HoldSubjects(ReportPage report, JsonElement json)
    {
        var causes = report.Causes.Select(cause => (string?)cause.Attribute("data-key")).ToList();
        report.Subjects.Should().HaveCount(json.GetProperty("moved").GetArrayLength());
        foreach (var (item, moved) in report.Subjects.Zip(json.GetProperty("moved").EnumerateArray()))
        {
            string Has(string name) => item.Attribute($"data-{name}")!.Value;
            new[] { Has("id"), Has("kind"), Has("move"), Has("from"), Has("to") }.Should().Equal(
                moved.GetProperty("id").GetString(), moved.GetProperty("kind").GetString(), moved.GetProperty("move").GetString(), ClassOf(moved, "from"), ClassOf(moved, "to"));
            Has("cause").Split(' ').Select(number => causes[int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) - 1])
                .Should().Equal(moved.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("key").GetString()));
            item.Descendants("li").Should().HaveCount(moved.GetProperty("causes").GetArrayLength());
        }
    }

    private static IEnumerable<string> Lines(Evaluation evaluation)
    {
        var lines = evaluation.Explain(Language.Vietnamese).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Contain(evaluation.Case.Id);
        lines[^1].Should().Be("Đây là đề xuất kèm lý do; cấp có thẩm quyền quyết định.");
        return lines[1..^1];
    }

    private static PopulationComparison OfCommune()
    {
        var cases = CaseJson.Read(File.ReadAllBytes(Sample(Commune))).Cases;
        return RegulationCatalog.Default.Under("qd132-hd21", 2023).Compare(RegulationCatalog.Default.For(2023), cases);
    }

    private static ReportPage Page(PopulationComparison comparison, int mostExplained)
    {
        using var host = new ToolHost(Stream.Null, TextWriter.Null);
        using var writer = new StringWriter { NewLine = "\n" };
        new ComparisonPage(comparison, Language.Vietnamese, mostExplained).Write(writer, host);
        return new(writer.ToString());
    }

    private static async Task<ReportPage> PageAsync(params string[] options)
    {
        var run = await ToolRun.OfAsync(["compare", Sample(Commune), .. options, "--format", "html"]);
        run.Status.Should().Be(0, run.Error);
        return new(run.Output);
    }

    private static XElement Cell(ReportPage report, string from, string to) =>
        report.With("table", "data-kind", "").Single().Descendants("td").Single(cell => (string?)cell.Attribute("data-from") == from && (string?)cell.Attribute("data-to") == to);

    private static string Part(XElement element, string name, string part) => element.Descendants(name).Single(item => (string?)item.Attribute("class") == part).Value;

    private static string ClassOf(JsonElement item, string side) => item.GetProperty(side).GetProperty("class").GetString()!;

    private static string Sample(string file) => RepositoryFiles.PathOf($"docs/samples/{file}");
}
