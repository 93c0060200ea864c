using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Check_tells_findings_with_provision_evidence_and_the_case_that_shows_them()
    {
        var run = await ToolRun.OfAsync("regulations", "check", "qd366-hd43", "--language", "en", "--format", "markdown");

        run.Status.Should().Be(0, "gaps are how the text is");
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("No fault of the encoding").And.Contain("the competent authority decides")
            .And.Contain("| gap | 50 points or more, tasks left unfinished: no level takes it | Điều 11 khoản 3, Regulation 366-QĐ/TW (30/08/2025) | published | leader.gap.unfinished: 2025, the authority decides (Completed; Not completed) |");
    }

    [Fact]
    public async Task Check_is_in_vietnamese_by_default()
    {
        var run = await ToolRun.OfAsync("regulations", "check", "qd124-hd25");

        run.Status.Should().Be(0);
        run.Output.Should().Contain("khoảng trống").And.Contain("điều kiện thừa").And.Contain("CHI BỘ").And.NotContain("redundant condition");
    }

    [Fact]
    public async Task Case_in_json_is_a_file_that_evaluates_as_the_finding_says()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfAsync("regulations", "check", "qd124-hd25", "--format", "json");
        using var check = JsonDocument.Parse(run.Output);
        check.RootElement.GetProperty("hasFault").GetBoolean().Should().BeFalse();
        check.RootElement.GetProperty("counts").GetProperty("gap").GetInt32().Should().Be(3);
        var gap = check.RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("finding").GetString() == "gap");
        gap.GetProperty("id").GetString().Should().Be("partyCell.gap.noLevelMatches.completed.memberDiscipline.unremedied.is");
        gap.GetProperty("citation").GetProperty("provision").GetString().Should().Be("Điều 12 khoản 3");

        var evaluated = await ToolRun.OfAsync("evaluate", folder.Write("gap.json", gap.GetProperty("witness").GetRawText()), "--format", "json");
        evaluated.Status.Should().Be(0);
        using var result = JsonDocument.Parse(evaluated.Output);
        var outcome = result.RootElement.GetProperty("results")[0];
        outcome.GetProperty("outcome").GetString().Should().Be("needsAuthority");
        outcome.GetProperty("candidates").EnumerateArray().Select(item => item.GetString()).Should().Equal("notCompleted", "completed");
        outcome.GetProperty("missing").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Cases_are_written_as_files_named_by_their_findings()
    {
        using var folder = new TemporaryFolder();
        var cases = Path.Combine(folder.Path, "cases");
        var run = await ToolRun.OfAsync("regulations", "check", "qd366-hd43", "--witnesses", cases, "--format", "json");

        using var check = JsonDocument.Parse(run.Output);
        folder.Files.Should().BeEquivalentTo(check.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString() + ".json"));
        var evaluated = await ToolRun.OfAsync("evaluate", Path.Combine(cases, "unit.gap.late.json"), "--format", "csv");
        evaluated.Status.Should().Be(0);
        evaluated.Output.Should().Contain("unit.gap.late");
    }

    [Fact]
    public async Task Fault_of_an_overlay_is_told_by_the_exit_status()
    {
        using var folder = new TemporaryFolder();
        var overlay = folder.Write("overlay.json", Overlay);
        var run = await ToolRun.OfAsync("regulations", "check", "thu", "--overlay", overlay, "--language", "en", "--format", "markdown");

        run.Error.Should().BeEmpty();
        run.Status.Should().Be(1);
        run.Output.Should().Contain("Faults of the encoding: 1").And.Contain("| shadowed rule | “degraded” never comes to bear: another rule always decides first");
    }

    [Fact]
    public async Task Unknown_text_is_bad_input() => (await ToolRun.OfAsync("regulations", "check", "qd999")).Status.Should().Be(2);

    /// <summary>Whoever is degraded is Not completed already, so the ceiling never comes to bear.</summary>
    private const string Overlay = """
        {
          "overlay": 1, "id": "thu", "title": { "vi": "Quy định thử", "en": "Trial rules" }, "base": "qd124-hd25", "revision": 1, "locality": "thu",
          "documents": [{ "id": "qd", "number": "1-QĐ/TU", "date": "2023-01-01", "kind": { "vi": "Quy định", "en": "Regulation" } }],
          "changes": [
            {
              "change": "ceiling", "kinds": ["partyMember"], "name": "degraded", "label": { "vi": "suy thoái", "en": "degraded" }, "highest": "completed",
              "when": { "operand": "findings.degradation", "comparison": "is", "required": true },
              "citation": { "document": "qd", "provision": "Điều 1", "evidence": "unverified" }
            }
          ]
        }
        """;
}
