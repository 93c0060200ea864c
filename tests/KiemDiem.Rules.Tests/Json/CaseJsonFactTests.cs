namespace KiemDiem.Rules.Tests.Json;

/// <summary>Each fact of the contract by itself.</summary>
public sealed class CaseJsonFactTests
{
    public static TheoryData<string> Keys => ContractFacts.Keys;

    [Fact]
    public void Contract_and_fact_table_have_the_same_keys() =>
        FactTable.All.Select(fact => fact.Key).Should().BeEquivalentTo(ContractFacts.All.Select(fact => fact.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fact_with_a_value_is_read_and_written_again(string key)
    {
        var (_, kind, valid, _, _) = ContractFacts.Of(key);
        var json = CaseTexts.CaseOf(kind, key, valid);

        var file = CaseTexts.Read(json);

        file.Problems.Should().BeEmpty();
        FactTable.All.Where(fact => file.Cases[0].StateOf(fact) != FactState.Unknown).Select(fact => fact.Key).Should().Equal(key);
        CaseTexts.Write(file.Cases[0]).Should().Be(json.Replace(": ", ":", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fact_with_null_is_none_or_a_problem(string key)
    {
        var (_, kind, _, _, takesNull) = ContractFacts.Of(key);
        var json = CaseTexts.CaseOf(kind, key, "null");

        var file = CaseTexts.Read(json);

        if (takesNull)
        {
            file.Problems.Should().BeEmpty();
            file.Cases[0].StateOf(FactTable.Find(key)!).Should().Be(FactState.None);
            CaseTexts.Write(file.Cases[0]).Should().Contain(":null");
        }
        else
        {
            var problem = file.OnlyProblem();
            problem.Code.Should().Be(DataProblemCode.NoneNotAllowed);
            problem.Path.Should().Be("$." + key);
            (problem.Line, problem.Column).Should().Be(CaseTexts.PlaceOf(json, "null"));
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fact_of_a_wrong_type_is_a_problem_with_its_place(string key)
    {
        var (_, kind, _, wrong, takesNull) = ContractFacts.Of(key);
        var json = CaseTexts.CaseOf(kind, key, wrong);

        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.WrongType);
        problem.Path.Should().Be("$." + key);
        problem.Column.Should().Be(json.LastIndexOf(wrong, StringComparison.Ordinal) + 1);
        problem.Found.Should().Be(wrong switch { "{}" => "{…}", "[]" => "[…]", _ => wrong });
        problem.CaseId.Should().Be("a");
        problem.Allowed.English.Contains("null", StringComparison.Ordinal).Should().Be(takesNull);
    }

    [Theory]
    [InlineData("partyMember", "grades.partyBuilding")]
    [InlineData("leader", "grades.unityCoordination")]
    [InlineData("partyCell", "grades.workStyle")]
    [InlineData("unit", "grades.capacityExemplarity")]
    [InlineData("partyMember", "unitTasks.assigned")]
    [InlineData("leadershipCollective", "unitTasks.completed")]
    [InlineData("partyMember", "memberDiscipline")]
    [InlineData("leader", "memberDiscipline")]
    public void Fact_of_another_kind_is_a_problem_that_lists_the_kinds_that_have_it(string kind, string key)
    {
        var json = CaseTexts.CaseOf(kind, key, ContractFacts.Of(key).Valid);

        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.NotOfThisKind);
        problem.Path.Should().Be("$." + key);
        (problem.Line, problem.Column).Should().Be(CaseTexts.PlaceOf(json, $"\"{key.Split('.')[^1]}\""));
        problem.Found.Should().Be(kind);
        problem.Allowed.English.Should().Be(key switch
        {
            "unitTasks.assigned" or "unitTasks.completed" => "leader",
            "grades.workStyle" or "grades.capacityExemplarity" => "partyMember, leader",
            _ => "partyCell, partyOrganization, leadershipCollective, unit",
        });
    }

    [Theory]
    [InlineData("kind", "\"member\"", "partyMember, leader, partyCell, partyOrganization, leadershipCollective, unit")]
    [InlineData("position", "\"chief\"", "none, member, deputy, head")]
    [InlineData("grades.workStyle", "\"Good\"", "poor, average, good, excellent")]
    [InlineData("stateRating", "\"tốt\"", "notCompleted, completed, good, excellent, null")]
    public void Name_outside_its_list_is_a_problem_that_gives_the_list(string key, string value, string allowed)
    {
        var json = key == "kind" ? $$"""{"id": "a", "kind": {{value}}}""" : CaseTexts.CaseOf("partyMember", key, value);

        var problem = CaseTexts.Read(json).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.UnknownName);
        problem.Path.Should().Be("$." + key);
        problem.Found.Should().Be(value);
        problem.Allowed.English.Should().Be(allowed);
        (problem.Line, problem.Column).Should().Be(CaseTexts.PlaceOf(json, value));
    }
}
