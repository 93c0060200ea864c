namespace KiemDiem.Rules.Tests.Facts;

public sealed class ReviewCaseTests
{
    // Every settable property of a case and of its groups, with the key of the fact it stands for.
    public static TheoryData<string> Properties =>
    [
        .. Settable(typeof(ReviewCase)).Where(property => property.Name != nameof(ReviewCase.Local) && !property.PropertyType.IsAssignableTo(typeof(FactGroup))).Select(property => property.Name),
        .. typeof(ReviewCase).GetProperties().Where(property => property.PropertyType.IsAssignableTo(typeof(FactGroup)))
            .SelectMany(group => Settable(group.PropertyType), (group, property) => $"{group.Name}.{property.Name}"),
    ];

    [Fact]
    public void Properties_cover_every_fact_of_the_table() => Properties.Should().HaveCount(FactTable.All.Length);

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_that_is_set_is_the_fact_of_the_same_name(string path)
    {
        var fact = FactTable.Find(string.Join('.', path.Split('.').Select(part => char.ToLowerInvariant(part[0]) + part[1..])))!;
        fact.Should().NotBeNull();
        var value = SampleValues.Of(fact).Last();
        var subject = new ReviewCase("a", fact.Kinds[0]);

        Set(subject, path.Split('.'), value);

        FactTable.All.Where(other => subject.StateOf(other) != FactState.Unknown).Should().Equal(fact);
        SampleValues.Get(subject, fact).Should().BeEquivalentTo(value);
        Read(subject, path.Split('.')).Should().BeEquivalentTo(value);
    }

    [Fact]
    public void Unit_tasks_are_copied_where_tasks_are_expected()
    {
        var leader = new ReviewCase("a", SubjectKind.Leader) { UnitTasks = new() { Assigned = 10, Completed = 9, OnTime = 8, Exceeded = 7, KeyTargetsMissed = Fact<bool>.None, ForceMajeure = true } };

        var unit = new ReviewCase("b", SubjectKind.Unit) { Tasks = leader.UnitTasks };

        unit.Get(FactTable.Tasks.Assigned).Value.Should().Be(10);
        unit.Get(FactTable.Tasks.Completed).Value.Should().Be(9);
        unit.Get(FactTable.Tasks.OnTime).Value.Should().Be(8);
        unit.Get(FactTable.Tasks.Exceeded).Value.Should().Be(7);
        unit.Get(FactTable.Tasks.KeyTargetsMissed).Should().Be(Fact<bool>.None);
        unit.Get(FactTable.Tasks.ForceMajeure).Value.Should().BeTrue();
        unit.StateOf(FactTable.UnitTasks.Assigned).Should().Be(FactState.Unknown);
        unit.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Case_does_not_change_when_the_list_it_was_made_from_does()
    {
        var list = new List<Discipline> { new() { Form = DisciplineForm.Reprimand } };
        var subject = new ReviewCase("a", SubjectKind.PartyMember) { Discipline = list };

        list.Clear();

        subject.Discipline.Should().ContainSingle();
    }

    [Fact]
    public void Case_does_not_change_when_a_changed_copy_is_made()
    {
        var subject = new ReviewCase("a", SubjectKind.PartyMember) { Grades = new() { TaskResults = Grade.Good } };

        var changed = subject.With(FactTable.TaskResults, Grade.Poor);

        subject.Grades.TaskResults.Value.Should().Be(Grade.Good);
        changed.Grades.TaskResults.Value.Should().Be(Grade.Poor);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(30.1)]
    public void Points_out_of_range_throw_and_name_the_range(double points)
    {
        var act = () => new ReviewCase("a", SubjectKind.PartyMember).With(FactTable.ScoreGeneral, (decimal)points);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("score.general must be: a number from 0 to 30 with at most 9 decimal places.*");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_001)]
    public void Count_out_of_range_throws_and_names_the_range(int count)
    {
        var act = () => new TaskFacts { Assigned = count };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("tasks.assigned must be: a whole number from 0 to 1000000000.*");
    }

    [Fact]
    public void Number_with_more_decimals_than_can_be_compared_exactly_throws()
    {
        var act = () => new ReviewCase("a", SubjectKind.PartyMember).With(FactTable.RemediatedShare, 0.1234567891m);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("remediatedShare must be: a number from 0 to 1 with at most 9 decimal places, null.*");
    }

    [Fact]
    public void Name_that_is_not_in_the_list_throws_and_names_the_list()
    {
        var act = () => new GradeFacts { TaskResults = (Grade)5 };

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("grades.taskResults must be one of: poor, average, good, excellent.*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Case_without_an_identifier_throws(string id) =>
        FluentActions.Invoking(() => new ReviewCase(id, SubjectKind.Unit)).Should().Throw<ArgumentException>();

    [Fact]
    public void Case_of_no_kind_throws_and_names_the_kinds() =>
        FluentActions.Invoking(() => new ReviewCase("a", 0)).Should().Throw<ArgumentException>().WithMessage("*PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit*");

    [Fact]
    public void Identifier_in_decomposed_form_is_composed() =>
        new ReviewCase("đv-Huế".Normalize(System.Text.NormalizationForm.FormD), SubjectKind.Unit).Id.Should().Be("đv-Huế");

    private static IEnumerable<System.Reflection.PropertyInfo> Settable(Type type) => type.GetProperties().Where(property => property.CanWrite);

    private static object Target(ReviewCase subject, string[] path) =>
        path.Length == 1 ? subject : typeof(ReviewCase).GetProperty(path[0])!.GetValue(subject)!;

    private static void Set(ReviewCase subject, string[] path, object value)
    {
        var property = Target(subject, path).GetType().GetProperty(path[^1])!;
        var isFact = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Fact<>);
        property.SetValue(Target(subject, path), isFact ? property.PropertyType.GetMethod("Known")!.Invoke(null, [value]) : value);
    }

    private static object? Read(ReviewCase subject, string[] path)
    {
        var read = Target(subject, path).GetType().GetProperty(path[^1])!.GetValue(Target(subject, path))!;
        return read.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Fact<>) ? type.GetProperty("Value")!.GetValue(read) : read;
    }
}
