using FluentAssertions.Execution;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Regulations.Tests.Ladders;

public sealed class LadderCasesTests
{
    public static IEnumerable<object[]> Ladders => LadderCases.All.Select(cases => new object[] { cases.Regulation, cases.Kind });

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Ideal_case_is_excellent_and_lowered_by_nothing(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        var evaluation = cases.Rules.Evaluate(cases.Case());
        evaluation.Regulation.Id.Should().Be(regulation);
        evaluation.Outcome.ToString().Should().Be("Rated(Excellent)");
        evaluation.Adjustments.Should().BeEmpty();
        evaluation.Notes.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Trigger_alone_makes_an_ideal_case_not_completed(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var (change, name) in cases.Triggers)
        {
            var evaluation = cases.Rules.Evaluate(cases.Case(change));
            TriggersOf(evaluation).Should().Equal([$"notCompleted.{name}"], change);
            evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)", change);
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Weighed_trigger_alone_leaves_the_authority_not_completed_and_what_the_ladder_gives_otherwise(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var (change, name, outcome) in cases.Weighed)
        {
            var evaluation = cases.Rules.Evaluate(cases.Case(change));
            TriggersOf(evaluation).Should().Equal([$"notCompleted.{name}"], change);
            evaluation.Outcome.ToString().Should().Be(outcome, change);
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Gap_is_left_to_the_authority_when_no_level_matches(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var (change, outcome) in cases.Gaps)
        {
            var evaluation = cases.Rules.Evaluate(cases.Case(change));
            evaluation.Ladder.Standards.Should().OnlyContain(standard => evaluation.TruthOf(standard) == Truth.False, change);
            TriggersOf(evaluation).Should().BeEmpty(change);
            evaluation.Outcome.ToString().Should().Be(outcome, change);
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Level_follows_from_the_one_thing_that_changed(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        OutcomesShouldBe(cases, cases.Levels);
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Unknown_fact_leaves_open_what_it_can_change_and_no_more(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        OutcomesShouldBe(cases, cases.Unknowns);
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Gate_closes_and_says_whether_a_review_is_due(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var (change, outcome, reviewDue) in cases.Gates)
        {
            var actual = cases.Rules.Evaluate(cases.Case(change)).Outcome;
            actual.ToString().Should().Be(outcome, change);
            actual.ReviewDue.Should().Be(reviewDue, change);
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Ceiling_lowers_and_is_named_as_the_adjustment(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var (change, outcome, ceilings) in cases.Ceilings)
        {
            var evaluation = cases.Rules.Evaluate(cases.Case(change));
            evaluation.Outcome.ToString().Should().Be(outcome, change);
            string.Join(' ', evaluation.Adjustments.Select(adjustment => adjustment.Rule.Key)).Should().Be(ceilings, change);
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Notes_are_those_that_the_facts_call_for(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var (change, notes) in cases.Notes)
        {
            string.Join(' ', cases.Rules.Evaluate(cases.Case(change)).Notes.Select(note => note.Code)).Should().Be(notes, change);
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Every_rule_of_the_ladder_has_its_case(string regulation, SubjectKind kind)
    {
        var cases = LadderCases.Of(regulation, kind);
        var ladder = cases.Rules.Regulation.LadderFor(kind);
        cases.Triggers.Select(item => $"notCompleted.{item.Trigger}").Distinct().Should().BeEquivalentTo(ladder.Triggers.Where(trigger => !trigger.IsWeighed).Select(trigger => trigger.Key));
        cases.Weighed.Select(item => $"notCompleted.{item.Trigger}").Distinct().Should().BeEquivalentTo(ladder.Triggers.Where(trigger => trigger.IsWeighed).Select(trigger => trigger.Key));
        cases.Gaps.Select(item => ReasonIn(item.Outcome)).Distinct().Should().BeEquivalentTo(ladder.Gaps.Select(gap => gap.Key));
        cases.Notes.SelectMany(item => item.Notes.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Should().BeEquivalentTo(ladder.Notes.Select(note => note.Code));
        cases.Ceilings.SelectMany(item => item.Ceilings.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Should().BeEquivalentTo(ladder.Ceilings.Select(ceiling => ceiling.Key).Except(cases.Anticipated));
        ladder.Gates.Should().OnlyContain(gate => cases.Gates.Any(item => item.Outcome.Contains(gate.Reason, StringComparison.Ordinal)));
        foreach (var rating in new[] { "Rated(Excellent)", "Rated(Good)", "Rated(Completed)" })
        {
            cases.Levels.Should().Contain(item => item.Outcome == rating);
        }
    }

    private static IEnumerable<string> TriggersOf(Evaluation evaluation) =>
        evaluation.Ladder.Triggers.Where(trigger => evaluation.TruthOf(trigger) == Truth.True).Select(trigger => trigger.Key);

    private static string ReasonIn(string outcome) => outcome[(outcome.LastIndexOf(' ') + 1)..].TrimEnd(')');

    private static void OutcomesShouldBe(LadderCases cases, IEnumerable<(string Change, string Outcome)> rows)
    {
        using var scope = new AssertionScope();
        foreach (var (change, outcome) in rows)
        {
            cases.Rules.Evaluate(cases.Case(change)).Outcome.ToString().Should().Be(outcome, change);
        }
    }
}
