namespace KiemDiem.Rules.Tests.Json;

/// <summary>Facts that contradict each other, and where that is told.</summary>
public sealed class CaseJsonContradictionTests
{
    [Theory]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"assigned":20,"completed":21}}""", "tasks.completed", "\"completed\"", "tasks.completed 21 > tasks.assigned 20", "tasks.completed ≤ tasks.assigned")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"onTime":20,"completed":19,"assigned":19}}""", "tasks.onTime", "\"onTime\"", "tasks.onTime 20 > tasks.completed 19", "tasks.onTime ≤ tasks.completed")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"onTime":20,"assigned":19}}""", "tasks.onTime", "\"onTime\"", "tasks.onTime 20 > tasks.assigned 19", "tasks.onTime ≤ tasks.assigned")]
    [InlineData("""{"id":"a","kind":"unit","tasks":{"assigned":20,"completed":10,"exceeded":11}}""", "tasks.exceeded", "\"exceeded\"", "tasks.exceeded 11 > tasks.completed 10", "tasks.exceeded ≤ tasks.completed")]
    [InlineData("""{"id":"a","kind":"leader","unitTasks":{"assigned":2,"completed":3}}""", "unitTasks.completed", "\"completed\"", "unitTasks.completed 3 > unitTasks.assigned 2", "unitTasks.completed ≤ unitTasks.assigned")]
    [InlineData("""{"id":"a","kind":"unit","subunits":{"total":3,"disciplined":4}}""", "subunits.disciplined", "\"disciplined\"", "subunits.disciplined 4 > subunits.total 3", "subunits.disciplined ≤ subunits.total")]
    [InlineData("""{"id":"a","kind":"unit","subunits":{"disciplined":1,"disciplinedSelfRemedied":2}}""", "subunits.disciplinedSelfRemedied", "\"disciplinedSelfRemedied\"", "subunits.disciplinedSelfRemedied 2 > subunits.disciplined 1", "subunits.disciplinedSelfRemedied ≤ subunits.disciplined")]
    [InlineData("""{"id":"a","kind":"unit","discipline":[{"form":"warning"},{"decidedOn":"2023-01-01","violatedOn":"2023-01-02"}]}""", "discipline[1]", "{\"decidedOn", "violatedOn 2023-01-02, decidedOn 2023-01-01, aggravatedOn ", "violatedOn ≤ decidedOn ≤ aggravatedOn")]
    public void Contradiction_is_one_problem_where_the_smaller_fact_stands(string json, string path, string piece, string found, string allowed)
    {
        var file = CaseTexts.Read($"[{json}]");

        var problem = file.OnlyProblem();
        problem.Code.Should().Be(DataProblemCode.Inconsistent);
        problem.Path.Should().Be("$[0]." + path);
        problem.Found.Should().Be(found);
        problem.Allowed.English.Should().Be(allowed);
        problem.CaseId.Should().Be("a");
        (problem.Line, problem.Column).Should().Be(CaseTexts.PlaceOf($"[{json}]", piece));
    }

    [Theory]
    [InlineData("""{"total":10,"excellent":1,"good":8,"completed":1,"notCompleted":1}""", true)]
    [InlineData("""{"total":10,"excellent":1,"good":8,"completed":0,"notCompleted":0}""", true)]
    [InlineData("""{"total":10,"excellent":3,"good":8}""", true)]
    [InlineData("""{"total":10,"excellent":1,"good":8,"completed":1,"notCompleted":0}""", false)]
    [InlineData("""{"total":10,"excellent":1,"good":8}""", false)]
    public void Subunits_must_add_up(string subunits, bool isWrong)
    {
        var json = $$"""{"id":"a","kind":"unit","subunits":{{subunits}}}""";

        var problems = CaseTexts.Read(json).Problems;

        problems.Select(problem => (problem.Code, problem.Path, problem.Column)).Should().Equal(
            isWrong ? [(DataProblemCode.Inconsistent, "$.subunits.total", CaseTexts.PlaceOf(json, "\"total\"").Column)] : []);
    }

    [Fact]
    public void Fact_that_could_not_be_read_contradicts_nothing() =>
        CaseTexts.Read("""{"id":"a","kind":"unit","tasks":{"assigned":"many","completed":21}}""").OnlyProblem().Path.Should().Be("$.tasks.assigned");
}
