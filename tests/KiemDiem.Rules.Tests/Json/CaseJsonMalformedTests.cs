using System.Text;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Texts that are not JSON, or not wholly.</summary>
public sealed class CaseJsonMalformedTests
{
    private const string Valid = """{"id":"a","kind":"unit"}""";

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData(" \r\n ", 2, 2)]
    [InlineData("{\n  \"id\": \"a\",\n  \"kind\" \"unit\"\n}", 3, 10)]
    [InlineData("{\r\n  \"id\": \"a\",\r\n  \"kind\": unit\r\n}", 3, 11)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\",}", 1, 25)]
    [InlineData("[{\"id\":\"a\",\"kind\":\"unit\"},]", 1, 27)]
    [InlineData("{\"id\":\"a\",\n// Ghi chú\n\"kind\":\"unit\"}", 2, 1)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\",\"memberCount\":NaN}", 1, 39)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\",\"memberCount\":+1}", 1, 39)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\",\"memberCount\":01}", 1, 40)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\"", 1, 24)]
    [InlineData("{\"id\":\"a\",\"kind\":\"un", 1, 21)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\"}\n{}", 2, 1)]
    [InlineData("{\"id\":\"a\",\"kind\":\"unit\"} x", 1, 26)]
    [InlineData("{'id':'a'}", 1, 2)]
    public void Malformed_text_is_one_problem_with_line_and_column(string json, long line, long column)
    {
        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.Malformed);
        problem.Path.Should().Be("$");
        (problem.Line, problem.Column).Should().Be((line, column));
        problem.Found.Should().NotBeEmpty().And.NotContain("LineNumber");
        problem.Allowed.English.Should().Be("well-formed JSON (UTF-8)");
    }

    [Theory]
    [InlineData("""{"year":1,"locality":7,"cases":[{"id":"a","kind":"unit","memberCount":-1},{]}""", "$.year", "$.locality", "$.cases[0].memberCount", "$")]
    [InlineData("""{"id":"a","memberCount":-1,"kind":"unit","x":}""", "$.memberCount", "$")]
    [InlineData("""{"year":1,"locality":7,"x""", "$.year", "$.locality", "$")]
    public void Break_in_a_text_hides_nothing_before_it(string json, params string[] paths) =>
        CaseTexts.Read(json).Problems.Select(problem => problem.Path).Should().Equal(paths);

    [Fact]
    public void Problems_before_a_break_have_the_id_that_was_read() =>
        CaseTexts.Read("""[{"memberCount":-1,"id":"a","kind":"unit","x":}]""").Problems.Select(problem => problem.CaseId).Should().Equal("a", null);

    [Fact]
    public void Nesting_beyond_measure_is_malformed() =>
        CaseTexts.Read($$"""{"id":"a","kind":"unit","x":{{new string('[', 100)}}{{new string(']', 100)}}}""")
            .Problems.Select(problem => problem.Code).Should().Equal(DataProblemCode.UnknownProperty, DataProblemCode.Malformed);

    [Fact]
    public void Byte_order_mark_is_passed_over_and_not_counted()
    {
        CaseTexts.Read("\uFEFF" + Valid).Problems.Should().BeEmpty();
        CaseTexts.ReadLines("\uFEFF" + Valid).Problems.Should().BeEmpty();
        CaseTexts.Read("\uFEFF{\"id\":1}").Problems[0].Column.Should().Be(1);
    }

    [Fact]
    public void Windows_line_ends_count_as_one_line_each()
    {
        var problem = CaseTexts.Read("{\r\n\"id\":\"a\",\r\n\"kind\":\"unit\",\r\n\"memberCount\":-1\r\n}\r\n").OnlyProblem();

        (problem.Line, problem.Column).Should().Be((4, 15));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, "0xFF")]
    [InlineData(new byte[] { 0x5B, 0x22, 0xEA, 0x22, 0x5D }, 3, "0xEA")]
    [InlineData(new byte[] { 0x5B, 0x22, 0xE1, 0xBA }, 3, "0xE1")]
    public void Text_in_another_encoding_is_one_problem_at_its_first_foreign_byte(byte[] text, long column, string found)
    {
        var problem = CaseJson.Read(text).OnlyProblem();

        problem.Should().BeEquivalentTo(new { Code = DataProblemCode.Malformed, Line = 1L, Column = column, Found = found });
    }

    [Theory]
    [InlineData("""{"id":"a","kind":"unit","name":"\ud800"}""", "$.name")]
    [InlineData("""{"id":"a","kind":"\udc00","name":"x"}""", "$.kind")]
    [InlineData("""{"id":"a","kind":"unit","dossier":["x","\ud800"]}""", "$.dossier[1]")]
    [InlineData("""{"id":"a","kind":"unit","participation":{"admittedOn":"\ud800"}}""", "$.participation.admittedOn")]
    [InlineData("""{"id":"a","kind":"unit","\ud800":1}""", "$['\\\\ud800']")]
    [InlineData("""{"id":"a","kind":"unit","discipline":[{"form":"\ud800"}]}""", "$.discipline[0].form")]
    [InlineData("""{"cases":[],"locality":"\ud800"}""", "$.locality")]
    public void Half_a_surrogate_pair_is_a_problem(string json, string path) => CaseTexts.Read(json).OnlyProblem().Path.Should().Be(path);

    [Fact]
    public void Long_value_is_shown_cut_but_never_within_a_character()
    {
        var json = CaseTexts.CaseOf("unit", "memberCount", $"\"{new string('a', 58)}😀{new string('b', 40)}\"");

        CaseTexts.Read(json).OnlyProblem().Found.Should().Be($"\"{new string('a', 58)}…");
    }

    [Fact]
    public async Task Stream_is_read_like_a_text_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Valid));

        (await CaseJson.ReadAsync(stream)).Cases.Should().ContainSingle();
        stream.Position = 0;
        (await CaseJson.ReadLinesAsync(stream)).Cases.Should().ContainSingle();
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task Stream_reading_can_be_cancelled()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Valid));

        await FluentActions.Awaiting(() => CaseJson.ReadAsync(stream, null, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
    }
}
