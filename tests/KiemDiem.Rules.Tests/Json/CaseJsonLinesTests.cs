using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>JSON Lines: one case a line, problems by the file's own lines.</summary>
public sealed class CaseJsonLinesTests
{
    private const string A = """{"id":"a","kind":"unit"}""";
    private const string B = """{"id":"b","kind":"unit"}""";

    [Theory]
    [InlineData($"{A}\n{B}\n")]
    [InlineData($"{A}\r\n{B}\r\n")]
    [InlineData($"\n{A}\n  \t\n\r\n{B}")]
    public void Lines_are_cases_and_empty_lines_are_passed_over(string text)
    {
        var file = CaseTexts.ReadLines(text);

        file.Problems.Should().BeEmpty();
        file.Cases.Select(subject => subject.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void Empty_file_has_no_cases_and_no_problems() => CaseTexts.ReadLines("").Should().BeEquivalentTo(new { IsValid = true, UnlistedProblems = 0 });

    [Fact]
    public void Problems_have_the_line_of_the_file_and_the_column_of_the_line()
    {
        var file = CaseTexts.ReadLines(string.Join("\r\n", A, "", """{"id":"é","kind":"unit","memberCount":-1}""", "{\"id\":\"c\"", """{"id":"d","kind":"unit"} x""", "[]", B, """{"id":"a","kind":"unit"}"""));

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column, problem.CaseId)).Should().Equal(
            (DataProblemCode.OutOfRange, "$.memberCount", 3, 40, "é"),
            (DataProblemCode.Malformed, "$", 4, 11, null),
            (DataProblemCode.Malformed, "$", 5, 26, null),
            (DataProblemCode.WrongType, "$", 6, 1, null),
            (DataProblemCode.DuplicateId, "$.id", 8, 7, "a"));
        file.Cases.Select(subject => subject.Id).Should().Equal("a", "é", "b", "a");
    }

    [Fact]
    public void Line_in_another_encoding_spoils_only_itself()
    {
        byte[] text = [.. "{\"id\":\""u8, 0xEA, .. "\",\"kind\":\"unit\"}\n"u8, .. "{\"id\":\"b\",\"kind\":\"unit\"}"u8];

        var file = CaseJson.ReadLines(text);

        file.OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.Malformed, Line = 1L, Column = 8L, Found = "0xEA" });
        file.Cases.Select(subject => subject.Id).Should().Equal("b");
    }

    [Fact]
    public void Progress_is_told_after_each_line()
    {
        var told = new List<int>();

        CaseJson.ReadLines(System.Text.Encoding.UTF8.GetBytes($"{A}\n{{}}\n{B}"), new() { Progress = told.Add });

        told.Should().Equal(1, 1, 2);
    }
}
