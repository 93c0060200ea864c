using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Cli.Tests.Commands;

/// <summary><c>kiemdiem compare FILE --from … --to …</c>.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private static readonly string Samples = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/samples"));
    private static readonly string Commune = Path.Combine(Samples, "minh-tan-2023.json");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Commune_is_compared_by_the_texts_of_two_years_and_the_one_that_does_not_govern_is_marked()
    {
        var run = await ToolRun.OfAsync("compare", Commune, "--from", "2021", "--to", "2023", "--output", Target);

        run.Status.Should().Be(0, run.Error);
        var text = await File.ReadAllTextAsync(Target);
        text.Should().Contain("Đối chiếu: qd132-hd21 không phải văn bản áp dụng cho năm 2023").And.NotContain("Đối chiếu: qd124-hd25");
        Flat(text).Should().MatchRegex("Tổng +20 +111 +22 +4 +6 +1 +3 +167")
            .And.Contain("155 không đổi").And.Contain("6 tăng mức").And.Contain("1 giảm mức")
            .And.Contain("chỉ qd124-hd25: Không hoàn thành nhiệm vụ – vi phạm những điều đảng viên không được làm")
            .And.Contain("số nhiệm vụ hoàn thành vượt mức (được giao trực tiếp) [tasks.exceeded] 0 1 0")
            .And.Contain("Đây là đề xuất kèm lý do");
    }

    [Fact]
    public async Task Every_number_of_the_json_adds_up_and_those_of_the_table_follow_from_it()
    {
        var run = await ToolRun.OfAsync("compare", Commune, "--from", "qd132-hd21", "--to", "qd124-hd25", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        var (subjects, moved) = (root.GetProperty("subjects").GetInt32(), root.GetProperty("moved").EnumerateArray().ToList());
        subjects.Should().Be(167);
        Sum(root.GetProperty("moves")).Should().Be(subjects);
        root.GetProperty("matrix").EnumerateObject().Sum(row => Sum(row.Value)).Should().Be(subjects);
        moved.Should().HaveCount(subjects - root.GetProperty("moves").GetProperty("unchanged").GetInt32());
        foreach (var move in root.GetProperty("moves").EnumerateObject().Where(move => move.Name != "unchanged"))
        {
            moved.Count(item => item.GetProperty("move").GetString() == move.Name).Should().Be(move.Value.GetInt32(), move.Name);
        }

        foreach (var row in root.GetProperty("matrix").EnumerateObject())
        {
            foreach (var cell in row.Value.EnumerateObject())
            {
                root.GetProperty("matrixByKind").EnumerateObject().Sum(kind => kind.Value.GetProperty(row.Name).GetProperty(cell.Name).GetInt32()).Should().Be(cell.Value.GetInt32());
                if (row.Name != cell.Name)
                {
                    moved.Count(item => ClassOf(item, "from") == row.Name && ClassOf(item, "to") == cell.Name).Should().Be(cell.Value.GetInt32(), "{0} to {1}", row.Name, cell.Name);
                }
            }

            root.GetProperty("ceased").GetProperty(row.Name).GetInt32().Should().Be(moved.Count(item => ClassOf(item, "from") == row.Name && ClassOf(item, "to") != row.Name));
            root.GetProperty("became").GetProperty(row.Name).GetInt32().Should().Be(moved.Count(item => ClassOf(item, "to") == row.Name && ClassOf(item, "from") != row.Name));
        }

        foreach (var cause in root.GetProperty("causes").EnumerateArray())
        {
            var (key, kind) = (cause.GetProperty("key").GetString(), cause.GetProperty("kind").GetString());
            moved.Count(item => item.GetProperty("kind").GetString() == kind && Keys(item).Contains(key)).Should().Be(cause.GetProperty("subjects").GetInt32(), key);
        }

        moved.Should().AllSatisfy(item => Keys(item).Should().NotBeEmpty());
    }

    [Fact]
    public async Task Cause_has_what_both_texts_say_and_what_was_seen()
    {
        var run = await ToolRun.OfAsync("compare", Commune, "--from", "2021", "--to", "2023", "--format", "json", "--language", "en");

        using var document = JsonDocument.Parse(run.Output);
        var cause = document.RootElement.GetProperty("causes")[0];
        cause.GetProperty("text").GetString().Should().Be("only qd132-hd21: level Good – share of members rated Completed or better: 100%");
        cause.GetProperty("from").GetProperty("required").GetProperty("value").GetDecimal().Should().Be(1);
        cause.GetProperty("from").GetProperty("citation").GetProperty("document").GetString().Should().Be("21-HD/BTCTW");
        cause.GetProperty("to").GetProperty("condition").ValueKind.Should().Be(JsonValueKind.Null);
        var cell = document.RootElement.GetProperty("moved").EnumerateArray().First(item => item.GetProperty("id").GetString() == "cb-thon-doai");
        cell.GetProperty("causes")[0].GetProperty("from").GetProperty("observed").GetString().Should().Be("13/14");
        document.RootElement.GetProperty("from").GetProperty("counterfactual").GetBoolean().Should().BeTrue();
        document.RootElement.GetProperty("to").GetProperty("counterfactual").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Draft_overlay_can_be_compared_with_the_text_it_stands_on()
    {
        var overlay = Path.Combine(Samples, "overlays", "tinh-mau-2025.json");

        var run = await ToolRun.OfAsync("compare", Path.Combine(Samples, "overlays", "cases-2025.json"), "--overlay", overlay, "--from", "qd366-hd43", "--to", "tinh-mau", "--format", "json");

        run.Status.Should().Be(0, run.Error);
        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("text").GetString()).Should().BeEquivalentTo(
            "mức Hoàn thành xuất sắc nhiệm vụ – tỷ lệ nhiệm vụ hoàn thành vượt mức: từ 30% trở lên → từ 40% trở lên",
            "thiếu dữ kiện mà tinh-mau cần: tiêu chí chuyển đổi số [tinh-mau.digitalWork]",
            "chỉ tinh-mau: Không hoàn thành nhiệm vụ – dưới 50% người dân hài lòng: cấp có thẩm quyền xem xét – tỷ lệ hài lòng của người dân: dưới 50%");
    }

    [Fact]
    public async Task Text_or_year_that_is_not_encoded_is_bad_input_with_what_there_is()
    {
        (await ToolRun.OfAsync("compare", Commune, "--from", "2021")).Error.Should().Contain("--to");
        var unknown = await ToolRun.OfAsync("compare", Commune, "--from", "qd999", "--to", "2023");
        unknown.Status.Should().Be(2);
        unknown.Error.Should().Contain("qd999").And.Contain("qd124-hd25");
        (await ToolRun.OfAsync("compare", Commune, "--from", "2010", "--to", "2023")).Error.Should().Contain("2010").And.Contain("qd132-hd21 (2019-2022)");
        var contradictory = await ToolRun.OfAsync(
            "compare", _folder.Write("a.json", """[{ "id": "a", "kind": "partyMember", "tasks": { "assigned": 1, "completed": 2 } }]"""), "--year", "2023", "--from", "2021", "--to", "2023");
        contradictory.Status.Should().Be(2);
        contradictory.Output.Should().BeEmpty();
        contradictory.Error.Should().Contain("tasks.completed");
    }

    public void Dispose() => _folder.Dispose();

    private string Target => Path.Combine(_folder.Path, "out.txt");

    private static int Sum(JsonElement counts) => counts.EnumerateObject().Sum(count => count.Value.GetInt32());

    private static string ClassOf(JsonElement item, string side) => item.GetProperty(side).GetProperty("class").GetString()!;

    private static IEnumerable<string?> Keys(JsonElement item) => item.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("key").GetString());

    private static string Flat(string text) => Regex.Replace(text, @"\s+", " ");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
