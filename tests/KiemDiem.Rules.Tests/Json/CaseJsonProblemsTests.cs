namespace KiemDiem.Rules.Tests.Json;

/// <summary>All problems of a file at once.</summary>
public sealed class CaseJsonProblemsTests
{
    private const string TenMistakes = """
        {
          "year": 2017,
          "cases": [
            {
              "kind": "partyMember",
              "name": "Nguyễn Văn An", "stateRating": "tốt",
              "grades": { "politicalIdeology": 3, "partyBuilding": "good" },
              "tasks": { "assigned": 20, "completed": 21, "forceMajeure": null },
              "id": "dv-001"
            },
            {
              "id": "dv-001", "kind": "leader", "position": "head",
              "participation": { "admittedOn": "2023-02-30" },
              "quarters": [ "good", "best" ],
              "thanhTich": {}
            }
          ]
        }
        """;

    [Fact]
    public void File_with_ten_mistakes_has_ten_problems_in_its_order()
    {
        var file = CaseTexts.Read(TenMistakes);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column, problem.CaseId)).Should().Equal(
            (DataProblemCode.OutOfRange, "$.year", 2, 11, null),
            (DataProblemCode.UnknownName, "$.cases[0].stateRating", 6, 50, "dv-001"),
            (DataProblemCode.WrongType, "$.cases[0].grades.politicalIdeology", 7, 40, "dv-001"),
            (DataProblemCode.NotOfThisKind, "$.cases[0].grades.partyBuilding", 7, 43, "dv-001"),
            (DataProblemCode.Inconsistent, "$.cases[0].tasks.completed", 8, 34, "dv-001"),
            (DataProblemCode.NoneNotAllowed, "$.cases[0].tasks.forceMajeure", 8, 67, "dv-001"),
            (DataProblemCode.DuplicateId, "$.cases[1].id", 12, 13, "dv-001"),
            (DataProblemCode.OutOfRange, "$.cases[1].participation.admittedOn", 13, 40, "dv-001"),
            (DataProblemCode.UnknownName, "$.cases[1].quarters[1]", 14, 29, "dv-001"),
            (DataProblemCode.UnknownProperty, "$.cases[1].thanhTich", 15, 7, "dv-001"));
        file.UnlistedProblems.Should().Be(0);
    }

    [Theory]
    [InlineData(999, 999, 0)]
    [InlineData(1000, 1000, 0)]
    [InlineData(1001, 1000, 1)]
    [InlineData(2500, 1000, 1500)]
    public void First_thousand_problems_are_listed_and_the_rest_counted(int mistakes, int listed, int unlisted)
    {
        var cases = Enumerable.Range(0, mistakes).Select(number => $$"""{"memberCount":-1,"id":"dv-{{number}}","kind":"unit"}""");

        var file = CaseTexts.Read($"[{string.Join(",\n", cases)}]");

        (file.Problems.Length, file.UnlistedProblems, file.IsValid).Should().Be((listed, unlisted, false));
        file.Problems[^1].Should().BeEquivalentTo(new { CaseId = $"dv-{listed - 1}", Line = (long)listed, Path = $"$[{listed - 1}].memberCount" });
    }

    [Theory]
    [InlineData("""{"id":"a","kind":"unit","memberCount":"x"}""", "dòng 1, cột 39, $.memberCount [a]: sai kiểu dữ liệu: \"x\". Cho phép: số nguyên từ 0 đến 1000000000.", "line 1, column 39, $.memberCount [a]: wrong type: \"x\". Allowed: a whole number from 0 to 1000000000.")]
    [InlineData("""{"id":"a","kind":"unit","x":1}""", "dòng 1, cột 25, $.x [a]: không có trường “x”. Cho phép: id, kind, person", "line 1, column 25, $.x [a]: there is no property 'x'. Allowed: id, kind, person")]
    [InlineData("""{"id":"a"}""", "dòng 1, cột 1, $.kind [a]: thiếu trường bắt buộc “kind”. Cho phép: bắt buộc phải có.", "line 1, column 1, $.kind [a]: the required property 'kind' is missing. Allowed: it must be there.")]
    public void Problem_reads_as_one_line_in_both_languages(string json, string vietnamese, string english)
    {
        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Describe(Language.Vietnamese).Should().StartWith(vietnamese);
        problem.ToString().Should().StartWith(english);
    }

    [Fact]
    public void Line_breaks_within_a_value_do_not_break_its_message() =>
        CaseTexts.Read("""{"id":"a","kind":"un\nit"}""").OnlyProblem().ToString().Should().Contain(@"un\nit").And.NotContain("\n");
}
