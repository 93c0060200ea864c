using FluentAssertions.Execution;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Localities.BinhDinh;

/// <summary>
/// Bình Định in 2024, the year of its dispatch: the cases of 2023 a year later, but for the decisions of 2025, which 366-QĐ/TW takes for 2025.
/// </summary>
public sealed class BinhDinh1002Tests
{
    private const string DecidedIn2025 = "..2025-";

    public static TheoryData<SubjectKind> Kinds => [.. SubjectKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Case_of_2024_has_the_level_or_gate_of_the_case_of_2023(SubjectKind kind)
    {
        var cases = LadderCases.Of("binh-dinh", kind).MovedTo(2024);
        using var scope = new AssertionScope();
        foreach (var (change, outcome) in cases.Levels.Concat(cases.Gates.Select(gate => (gate.Change, gate.Outcome))).Where(row => !IsDecidedIn2025(row.Change)))
        {
            cases.Rules.Judge(cases.Case(change)).ToString().Should().Be(outcome, change);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Trigger_of_2024_makes_not_completed_and_a_decision_of_2025_changes_nothing(SubjectKind kind)
    {
        var cases = LadderCases.Of("binh-dinh", kind).MovedTo(2024);
        using var scope = new AssertionScope();
        foreach (var (change, _) in cases.Triggers)
        {
            cases.Rules.Judge(cases.Case(change)).ToString().Should().Be(IsDecidedIn2025(change) ? "Rated(Excellent)" : "Rated(NotCompleted)", change);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Unknown_discipline_leaves_nothing_to_weigh_in_2024_for_no_later_decision_rates_it_again(SubjectKind kind)
    {
        var cases = LadderCases.Of("binh-dinh", kind);
        cases.Rules.Judge(cases.Case("discipline=?")).ToString().Should().Be("Undetermined(NotCompleted, Excellent, NeedsAuthority)");
        cases.MovedTo(2024).Rules.Judge(cases.Case("discipline=?")).ToString().Should().Be("Undetermined(NotCompleted, Excellent)");
    }

    private static bool IsDecidedIn2025(string change) => change.Contains(DecidedIn2025, StringComparison.Ordinal);
}
