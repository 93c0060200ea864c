namespace KiemDiem.Rules.Tests.Json;

/// <summary>Properties that are not there, are there twice, or are not of the contract.</summary>
public sealed class CaseJsonStructureTests
{
    [Theory]
    [InlineData("""{"id":"a","kind":"unit","tassks":{}}""", "$.tassks", "tassks", "id, kind, person, name, unit, parent,")]
    [InlineData("""{"id":"a","kind":"unit","tasks.assigned":20}""", "$['tasks.assigned']", "tasks.assigned", "id, kind, person,")]
    [InlineData("""{"id":"a","kind":"unit","local.x":"1"}""", "$['local.x']", "local.x", "id, kind, person,")]
    [InlineData("""{"id":"a","kind":"unit","":1}""", "$['']", "", "id, kind, person,")]
    [InlineData("""{"id":"a","kind":"unit","it's":1}""", @"$['it\'s']", "it's", "id, kind, person,")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"asigned":1}}""", "$.tasks.asigned", "asigned", "assigned, completed, onTime, exceeded, keyTargetsMissed, fiveTargetsMissed, forceMajeure")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"assigned.x":1}}""", "$.tasks['assigned.x']", "assigned.x", "assigned, completed,")]
    [InlineData("""{"id":"a","kind":"unit","grades":{"điểm":1}}""", "$.grades.điểm", "điểm", "politicalIdeology, ")]
    [InlineData("""{"id":"a","kind":"unit","score":{"id":"b"}}""", "$.score.id", "id", "general, results")]
    [InlineData("""{"id":"a","kind":"unit","discipline":[{},{"from":"x"}]}""", "$.discipline[1].from", "from", "form, violatedOn, decidedOn, dutyRelated, atFormerUnit, selfDetectedAndRemedied, countedBefore, aggravatedOn")]
    [InlineData("""{"id":"a","kind":"unit","local":{"tuyen-quang-26.x":"1"}}""", "$.local['tuyen-quang-26.x']", "tuyen-quang-26.x", "none")]
    [InlineData("""{"cases":[],"place":"x"}""", "$.place", "place", "year, locality, cohorts, cases")]
    [InlineData("""{"cases":[],"cohorts":[{"id":"n","name":"x"}]}""", "$.cohorts[0].name", "name", "id, outstanding, ranking")]
    public void Unknown_property_is_a_problem_that_lists_what_may_stand_there(string json, string path, string name, string allowed)
    {
        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.UnknownProperty);
        problem.Path.Should().Be(path);
        problem.Found.Should().Be(name);
        problem.Allowed.English.Should().StartWith(allowed);
        (problem.Line, problem.Column).Should().Be((1, json.LastIndexOf($"\"{name}\"", StringComparison.Ordinal) + 1));
    }

    [Fact]
    public void Unknown_property_with_a_deep_value_hides_nothing_after_it() =>
        CaseTexts.Read("""{"id":"a","x":{"y":[{"z":[1,{"id":"b"}]}]},"kind":"unit","memberCount":-1}""")
            .Problems.Select(problem => problem.Path).Should().Equal("$.x", "$.memberCount");

    [Theory]
    [InlineData("""{"id":"a","kind":"unit","kind":"leader"}""", "$.kind")]
    [InlineData("""{"id":"a","kind":"unit","id":"b"}""", "$.id")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{},"tasks":{"assigned":-1}}""", "$.tasks")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"assigned":1,"assigned":-1}}""", "$.tasks.assigned")]
    [InlineData("""{"id":"a","kind":"unit","x":1,"discipline":[{"form":"warning","form":"x"}]}""", "$.discipline[0].form")]
    [InlineData("""{"cases":[],"year":2023,"year":1}""", "$.year")]
    [InlineData("""{"cases":[],"cohorts":[{"id":"n","id":3}]}""", "$.cohorts[0].id")]
    public void Property_twice_is_one_problem_and_its_second_value_is_passed_over(string json, string path)
    {
        var problem = CaseTexts.Read(json).Problems.Single(problem => problem.Path != "$.x");

        problem.Code.Should().Be(DataProblemCode.DuplicateProperty);
        problem.Path.Should().Be(path);
        problem.Column.Should().Be(json.LastIndexOf($"\"{path.Split('.')[^1]}\"", StringComparison.Ordinal) + 1);
        problem.Allowed.English.Should().Be("each property once");
    }

    [Fact]
    public void Id_and_kind_that_are_missing_are_two_problems_at_the_start_of_the_case()
    {
        var problems = CaseTexts.Read("""[ {} ]""").Problems;

        problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column)).Should().Equal(
            (DataProblemCode.MissingProperty, "$[0].id", 1, 3), (DataProblemCode.MissingProperty, "$[0].kind", 1, 3));
    }

    [Theory]
    [InlineData("""{"id":"","kind":"unit"}""")]
    [InlineData("""{"id":"  ","kind":"unit"}""")]
    [InlineData("""{"id":null,"kind":"unit"}""")]
    [InlineData("""{"id":7,"kind":"unit"}""")]
    [InlineData("""{"id":["a"],"kind":"unit"}""")]
    [InlineData("""{"id":"\ud800","kind":"unit"}""")]
    public void Id_that_is_no_text_is_one_problem_and_gives_no_case(string json)
    {
        var file = CaseTexts.Read(json);

        file.OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.WrongType, Path = "$.id", CaseId = (string?)null });
        file.Cases.Should().BeEmpty();
    }

    [Fact]
    public void Case_without_a_kind_is_still_looked_through() =>
        CaseTexts.Read("""{"id":"a","tasks":{"assigned":1,"completed":2},"unitTasks":{"assigned":1}}""")
            .Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
                (DataProblemCode.MissingProperty, "$.kind"), (DataProblemCode.Inconsistent, "$.tasks.completed"));

    [Theory]
    [InlineData("""{"id":"a","kind":"unit","tasks":[1]}""", "$.tasks", "[…]")]
    [InlineData("""{"id":"a","kind":"unit","tasks":null}""", "$.tasks", "null")]
    [InlineData("""{"id":"a","kind":"unit","local":"x"}""", "$.local", "\"x\"")]
    [InlineData("""{"id":"a","kind":"unit","discipline":["x"]}""", "$.discipline[0]", "\"x\"")]
    [InlineData("""{"cases":{}}""", "$.cases", "{…}")]
    [InlineData("""{"cases":[[]]}""", "$.cases[0]", "[…]")]
    [InlineData("""{"cases":[],"cohorts":["n"]}""", "$.cohorts[0]", "\"n\"")]
    [InlineData("""[null]""", "$[0]", "null")]
    [InlineData("""null""", "$", "null")]
    [InlineData("""7""", "$", "7")]
    [InlineData("""["a"]""", "$[0]", "\"a\"")]
    public void Value_where_another_structure_belongs_is_one_problem(string json, string path, string found)
    {
        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.WrongType);
        problem.Path.Should().Be(path);
        problem.Found.Should().Be(found);
    }

    [Fact]
    public void Ids_composed_and_decomposed_are_the_same_id()
    {
        var file = CaseTexts.Read("[{\"id\":\"c\u1EBFn\",\"kind\":\"unit\"},{\"id\":\"ce\u0302\u0301n\",\"kind\":\"unit\"}]");

        file.Cases[1].Id.Should().Be("c\u1EBFn");
        file.OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.DuplicateId, Path = "$[1].id", Found = "c\u1EBFn", CaseId = "c\u1EBFn" });
    }

    [Fact]
    public void Local_facts_are_read_only_where_a_rule_set_declares_them()
    {
        const string json = """{"id":"a","kind":"leader","local":{"tuyen-quang-26.breakthroughResult":"ho\u00e0n th\u00e0nh","t.n":12.50,"t.b":true,"t.g":"good","t.x":{"y":1},"t.y":100.5,"t.z":1}}""";

        var file = CaseTexts.Read(
            json, CaseTexts.Local("tuyen-quang-26.breakthroughResult"), CaseTexts.Local("t.n", LocalFactType.Number), CaseTexts.Local("t.b", LocalFactType.Boolean),
            CaseTexts.Local("t.g", LocalFactType.Grade), CaseTexts.Local("t.x"), CaseTexts.Local("t.y", LocalFactType.Number));

        file.Cases[0].Local.Should().Equal(new Dictionary<string, LocalValue> { ["t.b"] = true, ["t.g"] = Grade.Good, ["t.n"] = 12.5m, ["tuyen-quang-26.breakthroughResult"] = "hoàn thành" });
        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Allowed.English)).Should().Equal(
            (DataProblemCode.WrongType, "$.local['t.x']", "a text that is not empty"),
            (DataProblemCode.OutOfRange, "$.local['t.y']", "a number from 0 to 100 with at most 9 decimal places"),
            (DataProblemCode.UnknownProperty, "$.local['t.z']", "tuyen-quang-26.breakthroughResult, t.n, t.b, t.g, t.x, t.y"));
    }
}
