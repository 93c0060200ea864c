using System.Text.Json;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class MissingCommandTests : IDisposable
{
    private const string Member = """
        { "id": "dv-1", "kind": "partyMember", "name": "Trần Văn An",
          "grades": { "politicalIdeology": "good", "ethicsLifestyle": "good", "organizationDiscipline": "good", "workStyle": "good", "taskResults": "excellent", "capacityExemplarity": "good", "remediation": null },
          "tasks": { "assigned": 20, "completed": 20, "onTime": 20, "exceeded": 9 }, "judgements": { "exemplary": true },
          "findings": { "degradation": false, "prohibitedActs": false, "exemplarityBreach": false }, "discipline": [] }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Table_tells_what_is_missing_for_the_next_rating()
    {
        var run = await ToolRun.OfAsync("missing", Round(Member), "--id", "dv-1");

        run.Status.Should().Be(0, run.Error);
        Flat(run.Output).Should().Contain("dv-1 (Trần Văn An), đảng viên").And.Contain("Hiện nay: Hoàn thành tốt nhiệm vụ")
            .And.Contain("Mức cần đạt: Hoàn thành xuất sắc nhiệm vụ (hoặc cao hơn)")
            .And.Contain("Cách 1: thay đổi 1 nội dung, kết quả: Hoàn thành xuất sắc nhiệm vụ")
            .And.Contain("còn làm được trong năm").And.Contain("từ 10 đến 20").And.Contain("Điều 12 khoản 1").And.Contain("tỷ lệ của nhóm")
            .And.Contain("cấp có thẩm quyền quyết định");
    }

    [Fact]
    public async Task Json_holds_the_cell_the_provision_and_a_case_that_has_the_rating()
    {
        var run = await ToolRun.OfAsync("missing", Round(Member), "--id", "dv-1", "--format", "json", "--language", "en");

        run.Status.Should().Be(0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        root.GetProperty("target").GetString().Should().Be("excellent");
        root.GetProperty("isComplete").GetBoolean().Should().BeTrue();
        var set = root.GetProperty("sets")[0];
        set.GetProperty("reaches").EnumerateArray().Select(name => name.GetString()).Should().Equal("excellent");
        var change = set.GetProperty("changes")[0];
        change.GetProperty("key").GetString().Should().Be("tasks.exceeded");
        change.GetProperty("class").GetString().Should().Be("thisYear");
        change.GetProperty("cell").GetProperty("least").GetInt32().Should().Be(10);
        change.GetProperty("cell").GetProperty("most").GetInt32().Should().Be(20);
        change.GetProperty("for")[0].GetProperty("citation").GetProperty("provision").GetString().Should().Be("Điều 12 khoản 1");

        var again = await ToolRun.OfAsync("evaluate", Round(set.GetProperty("case").GetRawText()), "--format", "json");
        again.Status.Should().Be(0, again.Error);
        again.Output.Should().MatchRegex("\"rating\": ?\"excellent\"");
    }

    [Fact]
    public async Task Exempt_member_is_told_why()
    {
        var run = await ToolRun.OfAsync("missing", Round("""{ "id": "dv-2", "kind": "partyMember", "participation": { "exempt": true } }"""), "--id", "dv-2", "--target", "good", "--assume-none");

        run.Status.Should().Be(0, run.Error);
        Flat(run.Output).Should().Contain("Đang vướng: được miễn công tác và sinh hoạt đảng — Điều 5 khoản 2").And.Contain("Không có cách nào chỉ gồm những việc còn làm được trong năm");
    }

    [Fact]
    public async Task Rating_that_is_reached_needs_nothing()
    {
        var run = await ToolRun.OfAsync("missing", Round(Member), "--id", "dv-1", "--target", "completed", "--language", "en");

        run.Output.Should().Contain("Completed is reached already").And.NotContain("Way 1");
    }

    [Theory]
    [InlineData("notCompleted", "notCompleted")]
    [InlineData("best", "best")]
    public async Task Target_that_is_none_is_refused_with_those_there_are(string target, string told)
    {
        var run = await ToolRun.OfAsync("missing", Round(Member), "--id", "dv-1", "--target", target);

        run.Status.Should().Be(2);
        run.Error.Should().Contain(told).And.Contain("excellent");
    }

    [Fact]
    public async Task Case_that_is_not_in_the_file_is_an_error()
    {
        var run = await ToolRun.OfAsync("missing", Round(Member), "--id", "dv-9");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("dv-9");
    }

    public void Dispose() => _folder.Dispose();

    private static string Flat(string text) => Regex.Replace(text, @"\s+", " ");

    private string Round(string subject) => _folder.Write("round.json", $$"""{ "year": 2023, "cases": [ {{subject}} ] }""");
}
