using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Tests.Rounds;

/// <summary>Under 124-QĐ/TW the members of a cell are no subordinate organisations: how they are rated cannot touch its rating.</summary>
public sealed class OpenMembersOfCellTests
{
    private const int Members = 40;

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    [Fact]
    public void Open_members_leave_the_rating_of_a_cell_as_it_is_for_itself()
    {
        // The cell lacks facts of its own; so many members are open, in three ways, that their sums are not told apart.
        var cell = new ReviewCase("cb", SubjectKind.PartyCell) { Discipline = [], MemberDiscipline = [] };
        var members = Enumerable.Range(0, Members).SelectMany(i => new[] { Open($"a-{i}", Grade.Good), Open($"b-{i}", Grade.Average), Open($"c-{i}", null) });

        var result = Rules.Evaluate(new ReviewRound([cell, .. members]));

        var rated = result.Find("cb")!;
        rated.Outcome.Should().Be(Rules.Judge(cell));
        rated.Outcome.Kind.Should().Be(OutcomeKind.Undetermined);
        rated.Outcome.IsExact.Should().BeTrue();
        rated.HangsOn.Should().BeEmpty();
        rated.RollUp!.HangsOn.Should().HaveCount(3 * Members, "the counts themselves are open");
        rated.RollUp.Total.Should().Be(new CountRange(3 * Members, 3 * Members));
    }

    /// <summary>A member of whom it is not known whether forbidden acts were found.</summary>
    private static ReviewCase Open(string id, Grade? grade) => new(id, SubjectKind.PartyMember)
    {
        Unit = "cb",
        Grades = grade is not { } known ? new() : new()
        {
            PoliticalIdeology = known,
            EthicsLifestyle = known,
            OrganizationDiscipline = known,
            WorkStyle = known,
            CapacityExemplarity = known,
            TaskResults = known,
            Remediation = known,
        },
        Tasks = new() { Assigned = 20, Completed = 20, OnTime = 20, Exceeded = 1 },
        Discipline = [],
        Findings = new() { Degradation = false, ExemplarityBreach = false },
        Judgements = new() { Exemplary = false },
    };
}
