namespace KiemDiem.Rules.Tests.Json;

/// <summary>The root of a file: one case, an array, or a round.</summary>
public sealed class RoundJsonTests
{
    private const string A = """{"id":"a","kind":"unit"}""";

    [Theory]
    [InlineData(A)]
    [InlineData($"[{A}]")]
    [InlineData($$"""{"cases":[{{A}}]}""")]
    public void Case_array_and_round_give_the_same_case(string json)
    {
        var file = CaseTexts.Read(json);

        file.IsValid.Should().BeTrue();
        file.Cases.Select(subject => (subject.Id, subject.Kind)).Should().Equal(("a", SubjectKind.Unit));
        (file.Year, file.Locality, file.Cohorts.Length).Should().Be((null, null, 0));
    }

    [Fact]
    public void Round_gives_its_year_locality_and_cohorts()
    {
        var file = CaseTexts.Read("""
            { "year": 2023, "locality": "ha-noi",
              "cohorts": [ { "id": "giao-vien", "outstanding": false, "ranking": ["dv-7", ["dv-2", "dv-4"], "dv-1"] }, { "id": "k" } ],
              "cases": [] }
            """);

        file.Problems.Should().BeEmpty();
        (file.Year, file.Locality).Should().Be((2023, "ha-noi"));
        file.Cohorts[0].Should().BeEquivalentTo(new { Id = "giao-vien", Outstanding = (bool?)false, Ranking = new[] { new[] { "dv-7" }, ["dv-2", "dv-4"], ["dv-1"] } });
        file.Cohorts[1].Should().BeEquivalentTo(new { Id = "k", Outstanding = (bool?)null, Ranking = Array.Empty<string[]>() });
    }

    [Theory]
    [InlineData("""["a","b","a"]""", "$.cohorts[0].ranking[2]")]
    [InlineData("""["a",["b","a"]]""", "$.cohorts[0].ranking[1][1]")]
    public void Id_has_one_place_in_a_ranking(string ranking, string path) =>
        CaseTexts.Read($$"""{"cohorts":[{"id":"k","ranking":{{ranking}}}],"cases":[{{A}}]}""").OnlyProblem()
            .Should().BeEquivalentTo(new { Code = DataProblemCode.DuplicateId, Path = path, Found = "a", Allowed = new Label("mỗi mã một thứ hạng", "each id once in a ranking") });

    [Theory]
    [InlineData("""{"year":2023}""", "$.cases")]
    [InlineData("""{"locality":"x","cohorts":[]}""", "$.cases")]
    public void Round_without_cases_lacks_its_cases(string json, string path) =>
        CaseTexts.Read(json).OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.MissingProperty, Path = path, Line = 1L, Column = 1L });

    [Fact]
    public void Case_with_a_year_is_a_case_with_an_unknown_property() =>
        CaseTexts.Read("""{"year":2023,"id":"a","kind":"unit"}""").OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.UnknownProperty, Path = "$.year", CaseId = "a" });

    [Theory]
    [InlineData("2017", DataProblemCode.OutOfRange)]
    [InlineData("2101", DataProblemCode.OutOfRange)]
    [InlineData("99999999999", DataProblemCode.OutOfRange)]
    [InlineData("\"2023\"", DataProblemCode.WrongType)]
    [InlineData("2023.0", DataProblemCode.WrongType)]
    [InlineData("null", DataProblemCode.WrongType)]
    [InlineData("[2023]", DataProblemCode.WrongType)]
    public void Year_that_is_none_is_one_problem(string year, DataProblemCode code)
    {
        var problem = CaseTexts.Read($$"""{"year":{{year}},"cases":[{{A}}]}""").OnlyProblem();

        problem.Should().BeEquivalentTo(new { Code = code, Path = "$.year", Column = 9L, Allowed = new Label("năm từ 2018 đến 2100", "a year from 2018 to 2100") });
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("2100")]
    public void Year_at_its_limits_is_read(string year) => CaseTexts.Read($$"""{"year":{{year}},"cases":[]}""").Problems.Should().BeEmpty();

    [Fact]
    public void Problems_of_cohorts_have_their_paths()
    {
        var file = CaseTexts.Read("""
            {"cases":[],"locality":"",
             "cohorts":[{"id":"k","outstanding":"no","ranking":["a",7,"",null]},
                        {"outstanding":null,"ranking":"a"},
                        {"id":"k"},
                        {"id":[]}]}
            """);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line)).Should().Equal(
            (DataProblemCode.WrongType, "$.locality", 1),
            (DataProblemCode.WrongType, "$.cohorts[0].outstanding", 2),
            (DataProblemCode.WrongType, "$.cohorts[0].ranking[1]", 2),
            (DataProblemCode.WrongType, "$.cohorts[0].ranking[2]", 2),
            (DataProblemCode.WrongType, "$.cohorts[0].ranking[3]", 2),
            (DataProblemCode.WrongType, "$.cohorts[1].outstanding", 3),
            (DataProblemCode.WrongType, "$.cohorts[1].ranking", 3),
            (DataProblemCode.MissingProperty, "$.cohorts[1].id", 3),
            (DataProblemCode.DuplicateId, "$.cohorts[2].id", 4),
            (DataProblemCode.WrongType, "$.cohorts[3].id", 5));
    }

    [Fact]
    public void Null_among_the_cases_is_a_problem_and_the_cases_after_it_are_read()
    {
        var file = CaseTexts.Read($$"""{"cases":[null,{{A}}]}""");

        file.OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.WrongType, Path = "$.cases[0]", Found = "null", Column = 11L });
        file.Cases.Should().ContainSingle();
    }
}
