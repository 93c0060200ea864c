using System.Text.Json;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class QuotaCommandTests
{
    /// <summary>O132-035: ten Excellent beside forty-six Good are one too many by the literal reading and within by the others.</summary>
    [Fact]
    public async Task Every_reading_stands_side_by_side_and_the_one_that_is_set_decides()
    {
        var run = await ToolRun.OfAsync("quota", "--year", "2022", "--excellent", "10", "--good", "46");

        run.Status.Should().Be(1, run.Error);
        run.Output.Should().MatchRegex(@"số hoàn thành tốt nhiệm vụ +làm tròn xuống +46 +9 +» vượt 1 +9 ")
            .And.MatchRegex(@"số hoàn thành tốt nhiệm vụ trở lên +làm tròn xuống +56 +11 +trong tỷ lệ +10 ")
            .And.MatchRegex(@"số được xếp loại +làm tròn từ 0,5 lên +56 +11 +trong tỷ lệ +10 ")
            .And.Contain("từng tổ chức cơ sở đảng").And.Contain("21-HD/BTCTW");
    }

    [Theory]
    [InlineData(9, 46, 0)]
    [InlineData(1, 5, 0)]
    [InlineData(1, 4, 1)]
    [InlineData(0, 0, 0)]
    public async Task Status_tells_whether_the_share_is_kept(int excellent, int good, int status) =>
        (await ToolRun.OfAsync("quota", "--year", "2023", "--excellent", $"{excellent}", "--good", $"{good}")).Status.Should().Be(status);

    [Fact]
    public async Task Those_completed_count_by_the_widest_reading_only()
    {
        var run = await ToolRun.OfAsync("quota", "--year", "2023", "--excellent", "1", "--good", "3", "--completed", "1", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var caps = document.RootElement.GetProperty("readings").EnumerateArray().Where(reading => reading.GetProperty("rounding").GetString() == "floor")
            .ToDictionary(reading => reading.GetProperty("denominator").GetString()!, reading => reading.GetProperty("cap").GetProperty("least").GetInt32());
        caps.Should().Equal(new Dictionary<string, int> { ["goodOnly"] = 0, ["goodOrBetter"] = 0, ["allRated"] = 1 });
        document.RootElement.GetProperty("exceeded").GetBoolean().Should().BeTrue();
        document.RootElement.GetProperty("readings").EnumerateArray().Count(reading => reading.GetProperty("isSet").GetBoolean()).Should().Be(1);
    }

    [Theory]
    [InlineData("2025", 0)]
    [InlineData("2024", 1)]
    public async Task Outstanding_unit_has_a_quarter_where_the_text_says_so(string year, int status) =>
        (await ToolRun.OfAsync("quota", "--year", year, "--excellent", "3", "--good", "12", "--outstanding")).Status.Should().Be(status);

    [Fact]
    public async Task Kind_chooses_the_group_in_which_it_is_counted()
    {
        var run = await ToolRun.OfAsync("quota", "--year", "2022", "--excellent", "0", "--good", "5", "--kind", "leader", "--language", "en");

        run.Output.Should().Contain("leader: at most 20 % Excellent").And.NotContain("grassroots");
    }

    [Theory]
    [InlineData("--excellent", "-1", "--good", "5")]
    [InlineData("--excellent", "x", "--good", "5")]
    [InlineData("--good", "5", "--completed", "1")]
    [InlineData("--excellent", "1", "--good", "5", "--kind", "person")]
    public async Task Wrong_usage_is_told(params string[] args)
    {
        var run = await ToolRun.OfAsync(["quota", "--year", "2023", .. args]);

        run.Status.Should().Be(2);
        run.Error.Should().NotBeEmpty();
        run.Output.Should().BeEmpty();
    }
}
