using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Rows of a table: columns are keys, an empty cell is unknown, a dash is none.</summary>
public sealed class CaseTableTests
{
    [Fact]
    public void Cells_are_the_facts_of_their_columns()
    {
        var file = Read(
            ["id", "kind", "name", "grades.workStyle", "grades.remediation", "tasks.assigned", "score.general", "stateEmployee", "participation.admittedOn", "quarters", "discipline"],
            ["dv-1", "partyMember", "Nguyễn Văn \"Ba\" \\ An", "good", "-", "20", "28.5", "true", "2010-05-19", "[\"good\",\"excellent\"]", "[]"],
            [" dv-2 ", "partyMember", "", "", "", "", "", "", "", "", "[{\"form\":\"warning\",\"decidedOn\":\"2023-09-01\"}]"]);

        file.Problems.Should().BeEmpty();
        CaseTexts.Write(file.Cases[0]).Should().Be("""{"id":"dv-1","kind":"partyMember","name":"Nguyễn Văn \"Ba\" \\ An","grades":{"workStyle":"good","remediation":null},"score":{"general":28.5},"tasks":{"assigned":20},"discipline":[],"stateEmployee":true,"participation":{"admittedOn":"2010-05-19"},"quarters":["good","excellent"]}""");
        CaseTexts.Write(file.Cases[1]).Should().Be("""{"id":"dv-2","kind":"partyMember","discipline":[{"form":"warning","decidedOn":"2023-09-01"}]}""");
    }

    [Theory]
    [InlineData("tasks.assigned", "hai mươi", DataProblemCode.WrongType, "hai mươi", "a whole number from 0 to 1000000000")]
    [InlineData("tasks.assigned", "20.0", DataProblemCode.WrongType, "20.0", "a whole number from 0 to 1000000000")]
    [InlineData("tasks.assigned", "-1", DataProblemCode.OutOfRange, "-1", "a whole number from 0 to 1000000000")]
    [InlineData("tasks.assigned", "-", DataProblemCode.NoneNotAllowed, "null", "a whole number from 0 to 1000000000")]
    [InlineData("tasks.assigned", "[1]", DataProblemCode.WrongType, "[…]", "a whole number from 0 to 1000000000")]
    [InlineData("score.general", "27,5", DataProblemCode.WrongType, "27,5", "a number from 0 to 30 with at most 9 decimal places")]
    [InlineData("score.general", "31 x", DataProblemCode.WrongType, "31 x", "a number from 0 to 30 with at most 9 decimal places")]
    [InlineData("tasks.keyTargetsMissed", "TRUE", DataProblemCode.WrongType, "TRUE", "true, false, -")]
    [InlineData("tasks.keyTargetsMissed", "null", DataProblemCode.WrongType, "\"null\"", "true, false, -")]
    [InlineData("stateRating", "tốt", DataProblemCode.UnknownName, "\"tốt\"", "notCompleted, completed, good, excellent, -")]
    [InlineData("participation.admittedOn", "19/05/2010", DataProblemCode.WrongType, "\"19/05/2010\"", "a date as yyyy-MM-dd")]
    [InlineData("quarters", "good", DataProblemCode.WrongType, "good", "a list of: notCompleted, completed, good, excellent")]
    [InlineData("discipline", "[{]", DataProblemCode.WrongType, "[{]", "a list of discipline decisions, [] for none")]
    public void Bad_cell_is_one_problem_with_its_row_and_column(string column, string cell, DataProblemCode code, string found, string allowed)
    {
        var table = new CaseTable(["id", "kind", column]);
        table.AddRow(["a", "partyMember", ""], 2);
        table.AddRow(["b", "partyMember", cell], 17);

        table.ToFile().OnlyProblem().Should().BeEquivalentTo(new { Code = code, Path = column, Found = found, Line = 17L, Column = 3L, CaseId = "b" });
        table.ToFile().OnlyProblem().Allowed.English.Should().Be(allowed);
    }

    [Fact]
    public void Problems_within_a_list_have_the_place_of_the_cell()
    {
        var file = Read(["kind", "quarters", "discipline", "id"], ["partyMember", "[\"good\",\"best\"]", "[{\"form\":\"x\"},{\"violatedOn\":\"2023-02-01\",\"decidedOn\":\"2023-01-01\"}]", "a"]);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column, problem.CaseId)).Should().Equal(
            (DataProblemCode.UnknownName, "quarters[1]", 2, 2, "a"),
            (DataProblemCode.UnknownName, "discipline[0].form", 2, 3, "a"),
            (DataProblemCode.Inconsistent, "discipline[1]", 2, 3, "a"));
    }

    [Fact]
    public void Contradictions_and_facts_of_another_kind_have_the_place_of_their_cell()
    {
        var file = Read(["id", "kind", "tasks.completed", "tasks.assigned", "grades.partyBuilding"], ["a", "partyMember", "21", "20", "good"]);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column)).Should().Equal(
            (DataProblemCode.Inconsistent, "tasks.completed", 2, 3),
            (DataProblemCode.NotOfThisKind, "grades.partyBuilding", 2, 5));
    }

    [Fact]
    public void Unknown_and_duplicate_columns_are_told_once_and_invent_no_problems()
    {
        var file = Read(["id", "kind", "tên", "id", "memberCount", "memberCount"], ["a", "unit", "x", "a", "3", "-5"], ["b", "unit", "", "b", "", ""]);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column)).Should().Equal(
            (DataProblemCode.UnknownProperty, "tên", 1, 3),
            (DataProblemCode.DuplicateProperty, "id", 1, 4),
            (DataProblemCode.DuplicateProperty, "memberCount", 1, 6));
        file.Problems[0].Allowed.English.Should().StartWith("id, kind, person, name,").And.Contain(", tasks.onTime, ");
        file.Cases.Select(subject => subject.MemberCount).Should().Equal((Fact<int>)3, default);
    }

    [Fact]
    public void Required_column_that_is_missing_is_told_once()
    {
        var file = Read(["kind", "name"], ["unit", "x"], ["unit", "y"]);

        file.OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.MissingProperty, Path = "id", Line = 1L });
        file.Cases.Should().BeEmpty();
    }

    [Fact]
    public void Required_cell_that_is_empty_is_a_problem_of_its_row()
    {
        var file = Read(["id", "kind", "name"], ["", "unit", "x"], ["b", " ", "y"], ["c", "unit", "z"]);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.CaseId)).Should().Equal(
            (DataProblemCode.MissingProperty, "id", 2, null), (DataProblemCode.MissingProperty, "kind", 3, "b"));
        file.Cases.Select(subject => subject.Id).Should().Equal("c");
    }

    [Fact]
    public void Cells_beyond_the_header_must_be_empty()
    {
        var file = Read(["id", "kind"], ["a", "unit", "", " "], ["b", "unit", "", "x"], ["c"], ["", " "], []);

        file.Problems.Select(problem => (problem.Code, problem.Found, problem.Line, problem.Column)).Should().Equal(
            (DataProblemCode.Malformed, "x", 3, 4), (DataProblemCode.MissingProperty, "kind", 4, 1));
    }

    [Fact]
    public void Ids_that_are_taken_are_a_problem_also_when_decomposed() =>
        Read(["id", "kind"], ["c\u1EBFn", "unit"], ["ce\u0302\u0301n", "unit"]).OnlyProblem()
            .Should().BeEquivalentTo(new { Code = DataProblemCode.DuplicateId, Path = "id", Line = 3L, Column = 1L, CaseId = "c\u1EBFn" });

    [Fact]
    public void Local_columns_are_those_that_a_rule_set_declares()
    {
        var table = new CaseTable(["id", "kind", "local.tuyen-quang-26.breakthroughResult", "local.x"], new() { LocalFacts = [CaseTexts.Local("tuyen-quang-26.breakthroughResult")] });
        table.AddRow(["a", "leader", "12", ""], 2);

        var file = table.ToFile();
        file.OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.UnknownProperty, Path = "local.x", Line = 1L, Column = 4L });
        file.Problems[0].Allowed.English.Should().EndWith(", registrations, local.tuyen-quang-26.breakthroughResult");
        file.Cases[0].Local.Should().Equal(new Dictionary<string, LocalValue> { ["tuyen-quang-26.breakthroughResult"] = "12" });
    }

    [Fact]
    public void Random_cells_are_read_without_an_exception()
    {
        var random = new Random(2);
        string[] columns = ["id", "kind", .. FactTable.All.Select(fact => fact.Key)];
        string[] cells = ["", "-", "null", "x", "1", "-1", "[]", "[{}]", "[[", "{\"a\":1}", "\ud800", "\uFFFE", "\"", "true", "2023-01-01", "[\"\\ud800\"]", "1 2", "//"];
        var table = new CaseTable(columns);
        for (var row = 2; row < 600; row++)
        {
            table.AddRow([.. columns.Select(_ => cells[random.Next(cells.Length)])], row);
        }

        table.ToFile().Problems.Should().HaveCount(1000);
    }

    private static CaseFile Read(string[] columns, params string[][] rows)
    {
        var table = new CaseTable(columns);
        for (var i = 0; i < rows.Length; i++)
        {
            table.AddRow(rows[i], i + 2);
        }

        return table.ToFile();
    }
}
