using System.Text;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Overlays that are not JSON, or whose texts are unusual.</summary>
public sealed class OverlayMalformedTests
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData(" \r\n ", 2, 2)]
    [InlineData("{\n  \"overlay\": 1,\n  \"id\" \"x\"\n}", 3, 8)]
    [InlineData("{\"overlay\":1,}", 1, 14)]
    [InlineData("{\"overlay\":1,\n// Ghi chú\n\"id\":\"x\"}", 2, 1)]
    [InlineData("{\"overlay\":1 /* ghi chú */}", 1, 14)]
    [InlineData("{\"overlay\":NaN}", 1, 12)]
    [InlineData("{\"overlay\":01}", 1, 13)]
    [InlineData("{\"overlay\":1}{}", 1, 14)]
    [InlineData("{\"overlay\":1", 1, 13)]
    [InlineData("id,base", 1, 1)]
    public void Text_that_is_not_json_is_one_problem_with_line_and_column(string json, long line, long column)
    {
        var file = OverlayTexts.Read(json);

        file.Overlay.Should().BeNull();
        var problem = file.OnlyProblem();
        (problem.Code, problem.Path, problem.Line, problem.Column).Should().Be((DataProblemCode.Malformed, "$", line, column));
        problem.Allowed.English.Should().Be("well-formed JSON (UTF-8)");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 1, "0xFF")]
    [InlineData(new byte[] { 0x5B, 0x22, 0xEA, 0x22, 0x5D }, 3, "0xEA")]
    public void Text_in_another_encoding_is_one_problem_at_its_first_foreign_byte(byte[] text, long column, string found) =>
        OverlayJson.Read(text, RegulationCatalog.Default).OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.Malformed, Line = 1L, Column = column, Found = found });

    [Fact]
    public void Byte_order_mark_is_passed_over_and_not_counted()
    {
        OverlayTexts.Read("\uFEFF" + OverlayTexts.Full).Problems.Should().BeEmpty();
        OverlayTexts.Read("\uFEFF[]").OnlyProblem().Column.Should().Be(1);
    }

    [Theory]
    [InlineData("{ \"all\": [", "] }")]
    [InlineData("{ \"unless\": { \"exception\": { \"operand\": \"position\", \"comparison\": \"is\", \"required\": \"head\" }, \"rule\":", "} }")]
    public void Nesting_beyond_measure_is_malformed(string before, string after)
    {
        const string leaf = "{ \"operand\": \"score.total\", \"comparison\": \"lessThan\", \"required\": 95 }";
        OverlayFile Nested(int depth) => OverlayTexts.Read(OverlayTexts.With(leaf, string.Concat(Enumerable.Repeat(before, depth)) + leaf + string.Concat(Enumerable.Repeat(after, depth))));

        Nested(10000).OnlyProblem().Code.Should().Be(DataProblemCode.Malformed);
        Nested(5).Problems.Should().NotContain(problem => problem.Code == DataProblemCode.Malformed);
    }

    [Fact]
    public void Texts_are_composed()
    {
        var decomposed = OverlayTexts.Full.Normalize(NormalizationForm.FormD);
        decomposed.Should().NotBe(OverlayTexts.Full);

        var overlay = OverlayTexts.Read(decomposed).Overlay!;

        overlay.Title.Vietnamese.Should().Be("Quy định của xã Thử");
        overlay.Documents[1].Number.Should().Be("6-HD/ĐU");
        overlay.Documents[1].Kind.Vietnamese.Should().Be("Hướng dẫn");
        overlay.LocalFacts[0].Source.Citation.Provision.Should().Be("Điều 1");
        overlay.Digest.Should().Be(OverlayTexts.Read(OverlayTexts.Full).Overlay!.Digest);
    }

    [Fact]
    public void Document_ids_composed_and_decomposed_are_the_same_id()
    {
        var text = OverlayTexts.Full.Replace("\"id\": \"qd5\"", "\"id\": \"\u0111i\u1EC1u\"", StringComparison.Ordinal).Replace("\"document\": \"qd5\"", "\"document\": \"\u0111ie\u0302\u0300u\"", StringComparison.Ordinal);

        OverlayTexts.Read(text).Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"vi\": \"Quy định của xã Thử\"", "\"vi\": \"\\ud800\"", "$.title.vi", DataProblemCode.WrongType)]
    [InlineData("\"id\": \"xa-thu\"", "\"id\": \"\\ud800\"", "$.id", DataProblemCode.OutOfRange)]
    [InlineData("\"rating\": \"excellent\"", "\"rating\": \"\\ud800\"", "$.changes[3].rating", DataProblemCode.UnknownName)]
    [InlineData("\"revision\": 7", "\"revision\": 7, \"\\ud800\": 1", "$['\\\\ud800']", DataProblemCode.UnknownProperty)]
    [InlineData("\"condition\": \"gate.reviewed.is\"", "\"condition\": \"\\ud800\"", "$.changes[2].condition", DataProblemCode.WrongType)]
    public void Half_a_surrogate_pair_is_a_problem(string old, string other, string path, DataProblemCode code)
    {
        var problem = OverlayTexts.Read(OverlayTexts.With(old, other)).OnlyProblem();

        (problem.Path, problem.Code).Should().Be((path, code));
    }

    [Theory]
    [InlineData("\"id\": \"xa-thu\"", "\"id\": \"xa-thu\\n\"", "$.id")]
    [InlineData("\"locality\": \"xa-thu-moi\"", "\"locality\": \"xa-thu-moi\\n\"", "$.locality")]
    [InlineData("\"name\": \"unsatisfied\"", "\"name\": \"unsatisfied\\n\"", "$.changes[4].name")]
    [InlineData("\"name\": \"remark\"", "\"name\": \"remark\\n\"", "$.localFacts[0].name")]
    public void Line_feed_at_the_end_of_a_name_is_a_problem(string old, string other, string path) =>
        OverlayTexts.Read(OverlayTexts.With(old, other)).OnlyProblem().Path.Should().Be(path);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1e-400")]
    [InlineData("0.30000000000000000000000000000000000001")]
    public void Number_that_no_decimal_holds_exactly_is_out_of_range(string number) =>
        OverlayTexts.Read(OverlayTexts.With("\"share\": 0.15", $"\"share\": {number}")).OnlyProblem()
            .Should().BeEquivalentTo(new { Code = DataProblemCode.OutOfRange, Path = "$.changes[7].share", Found = number });

    [Theory]
    [InlineData("0")]
    [InlineData("0e5")]
    [InlineData("0.000000001")]
    [InlineData("1.5e-1")]
    public void Number_that_is_small_or_written_with_an_exponent_is_read(string number) =>
        OverlayTexts.Read(OverlayTexts.With("\"share\": 0.15", $"\"share\": {number}")).Problems.Should().BeEmpty();

    [Fact]
    public void Long_value_is_shown_cut() =>
        OverlayTexts.Read(OverlayTexts.With("\"rating\": \"excellent\"", $"\"rating\": \"{new string('a', 500)}\"")).OnlyProblem().Found.Should().Be($"\"{new string('a', 59)}…");

    [Fact]
    public async Task Stream_is_read_like_a_text_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(OverlayTexts.Full));

        (await OverlayJson.ReadAsync(stream, RegulationCatalog.Default)).Overlay!.Id.Should().Be("xa-thu");
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task Stream_reading_can_be_cancelled()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(OverlayTexts.Full));

        await FluentActions.Awaiting(() => OverlayJson.ReadAsync(stream, RegulationCatalog.Default, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
    }
}
