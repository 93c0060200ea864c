namespace KiemDiem.Rules.Tests.Facts;

public sealed class CaseChecksTests
{
    private static readonly ReviewCase Leader = new("a", SubjectKind.Leader);
    private static readonly ReviewCase Unit = new("a", SubjectKind.Unit);

    public static TheoryData<string, string> Pairs => new()
    {
        { "tasks.completed", "tasks.assigned" },
        { "tasks.onTime", "tasks.completed" },
        { "tasks.exceeded", "tasks.completed" },
        { "tasks.onTime", "tasks.assigned" },
        { "tasks.exceeded", "tasks.assigned" },
        { "unitTasks.completed", "unitTasks.assigned" },
        { "unitTasks.onTime", "unitTasks.completed" },
        { "unitTasks.exceeded", "unitTasks.completed" },
        { "unitTasks.onTime", "unitTasks.assigned" },
        { "unitTasks.exceeded", "unitTasks.assigned" },
        { "subunits.disciplined", "subunits.total" },
        { "subunits.disciplinedSelfRemedied", "subunits.disciplined" },
        { "subunits.disciplinedSelfRemedied", "subunits.total" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Part_may_equal_its_whole_and_not_exceed_it(string part, string whole)
    {
        With((part, 5), (whole, 5)).Problems.Should().BeEmpty();
        With((part, 5)).Problems.Should().BeEmpty();

        var problem = With((part, 6), (whole, 5)).Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(DataProblemCode.Inconsistent);
        problem.Path.Should().Be(part);
        problem.CaseId.Should().Be("a");
        problem.Found.Should().Contain("6").And.Contain("5");
        problem.Allowed.English.Should().Be($"{part} ≤ {whole}");
    }

    [Theory]
    [InlineData(10, 1, 2, 3, 4, true)]
    [InlineData(10, 1, 2, 3, 3, false)]
    [InlineData(10, 1, 2, 3, 5, false)]
    [InlineData(10, 1, 2, 3, null, true)]
    [InlineData(10, null, null, null, 10, true)]
    [InlineData(10, null, null, null, 11, false)]
    [InlineData(10, 6, 5, null, null, false)]
    [InlineData(null, 6, 5, 4, 3, true)]
    [InlineData(null, 500_000_000, 500_000_000, null, null, true)]
    [InlineData(null, 500_000_001, 500_000_000, null, null, false)]
    [InlineData(null, 1_000_000_000, 1_000_000_000, 1_000_000_000, 1_000_000_000, false)]
    public void Subunits_add_up_to_their_total(int? total, int? excellent, int? good, int? completed, int? notCompleted, bool isConsistent)
    {
        var subject = With(
            ("subunits.total", total), ("subunits.excellent", excellent), ("subunits.good", good), ("subunits.completed", completed), ("subunits.notCompleted", notCompleted));

        subject.Problems.Select(problem => problem.Path).Should().Equal(isConsistent ? [] : ["subunits.total"]);
    }

    [Theory]
    [InlineData("subunits.disciplined", 4, true)]
    [InlineData("subunits.disciplined", 5, false)]
    [InlineData("subunits.disciplinedSelfRemedied", 4, true)]
    [InlineData("subunits.disciplinedSelfRemedied", 5, false)]
    public void Subunits_disciplined_are_not_more_than_those_rated_where_the_total_follows(string fact, int count, bool isConsistent)
    {
        var subject = With((fact, count), ("subunits.excellent", 1), ("subunits.good", 1), ("subunits.completed", 1), ("subunits.notCompleted", 1));

        subject.Problems.Select(problem => problem.Path).Should().Equal(isConsistent ? [] : [fact]);
    }

    [Theory]
    [InlineData("2023-01-01", "2023-01-01", "2023-01-01", true)]
    [InlineData("2023-01-02", "2023-01-01", null, false)]
    [InlineData("2023-01-02", null, "2023-01-01", false)]
    [InlineData(null, "2023-01-02", "2023-01-01", false)]
    [InlineData(null, null, "2023-01-01", true)]
    public void Dates_of_a_decision_stand_in_order(string? violated, string? decided, string? aggravated, bool isConsistent)
    {
        var item = new Discipline { ViolatedOn = Date(violated), DecidedOn = Date(decided), AggravatedOn = Date(aggravated) };

        Unit.With(FactTable.Discipline, Fact<IReadOnlyList<Discipline>>.Known([new Discipline(), item])).Problems
            .Select(problem => problem.Path).Should().Equal(isConsistent ? [] : ["discipline[1]"]);
        Unit.With(FactTable.MemberDiscipline, Fact<IReadOnlyList<Discipline>>.Known([item])).Problems
            .Select(problem => problem.Path).Should().Equal(isConsistent ? [] : ["memberDiscipline[0]"]);
    }

    [Fact]
    public void Fact_of_another_kind_is_a_problem_that_names_the_kinds_it_belongs_to()
    {
        var problem = Unit.With(FactTable.PoliticalIdeology, Grade.Good).Problems.Should().ContainSingle().Subject;

        problem.Code.Should().Be(DataProblemCode.NotOfThisKind);
        problem.Path.Should().Be("grades.politicalIdeology");
        problem.Found.Should().Be("unit");
        problem.Allowed.English.Should().Be("partyMember, leader");
        problem.Describe(Language.Vietnamese).Should().Contain("trường này không thuộc loại đối tượng");
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ReviewCase With(params (string Key, int? Count)[] counts) => counts
        .Where(count => count.Count is not null)
        .Aggregate(Leader, (subject, count) => subject.With((FactDefinition<int>)FactTable.Find(count.Key)!, count.Count!.Value));
}
