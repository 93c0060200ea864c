using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Analysis;

/// <summary>The diagrams say of each case what the interpreter says of it.</summary>
public sealed class LadderDiagramTests
{
    private const int Cases = 200;
    private const int Seeds = 40;

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Outcome_of_a_choice_is_that_of_its_case_in_encoded_ladders(string regulation, SubjectKind kind) => Check(EncodedLadders.Bind(regulation, kind), 1);

    [Theory]
    [MemberData(nameof(SyntheticLadders.Names), MemberType = typeof(SyntheticLadders))]
    public void Outcome_of_a_choice_is_that_of_its_case_in_the_largest_ladders(string name) => Check(SyntheticLadders.Bind(name), 1);

    [Fact]
    public void Outcome_of_a_choice_is_that_of_its_case_in_random_ladders()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            Check(SyntheticLadders.Bind(SyntheticLadders.Random(SubjectKind.LeadershipCollective, seed), RuleOptions.Default), seed);
        }
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Condition_that_is_not_found_redundant_has_a_case_that_comes_out_otherwise_without_it(string regulation, SubjectKind kind)
    {
        var ladder = EncodedLadders.Bind(regulation, kind);
        var check = new LadderCheck(new LadderDiagram(ladder));
        var redundant = check.NeverOtherwise().Where(finding => finding.Kind == LawFindingKind.RedundantCondition).Select(finding => finding.Key).ToHashSet();
        foreach (var condition in ladder.Ladder.Rules.SelectMany(rule => rule.When.Conditions).Where(condition => condition.Level != Level.Gap).Distinct())
        {
            var without = SyntheticBind(Without(ladder.Ladder, condition), ladder);
            if (redundant.Contains(condition.Key))
            {
                RandomChoices(ladder, 3).Should().OnlyContain(subject => Interpreted(ladder, subject) == Interpreted(without, subject), "{0} is redundant", condition);
                check.Matters(condition).Should().BeNull();
                continue;
            }

            var witness = check.Matters(condition);
            witness.Should().NotBeNull("{0} is not redundant", condition);
            Interpreted(ladder, witness!.Case).Should().Be(witness.Outcome).And.NotBe(Interpreted(without, witness.Case));
        }
    }

    private static BoundLadder SyntheticBind(Ladder ladder, BoundLadder like) => new(ladder, like.Context, like.Name);

    /// <summary>The ladder as if the text did not have a condition, put together here by hand.</summary>
    private static Ladder Without(Ladder ladder, Condition condition)
    {
        // Exchanged for one that always or never holds, as it stands in the formula: what is joined by "and" must hold, what by "or" must not.
        Formula? Cut(Formula formula) => formula.Without(other => other == condition);
        Formula Never(Formula formula) => Cut(formula) ?? Formula.Any();
        Formula Always(Formula formula) => Cut(formula) ?? Formula.All();
        string Name(LadderRule rule) => rule.Key[(rule.Key.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return new(
            ladder.Kind,
            [.. ladder.Gates.Select(gate => new Gate(gate.Reason, gate.Label, gate.Effect, Never(gate.When), gate.Source))],
            [.. ladder.Triggers.Select(trigger => new Trigger(Name(trigger), trigger.Label, Never(trigger.When), trigger.Source, trigger.IsWeighed))],
            [.. ladder.Standards.Select(standard => new Standard(standard.Rating, Always(standard.Own), Always(standard.When), standard.Source))],
            ladder.Fallback,
            [.. ladder.Ceilings.Select(ceiling => new Ceiling(Name(ceiling), ceiling.Label, ceiling.Highest, Never(ceiling.When), ceiling.Source))],
            [],
            null,
            [.. ladder.Gaps.Select(gap => new Gap(Name(gap), gap.Label, gap.Candidates, Never(gap.When), gap.Source))]);
    }

    private static void Check(BoundLadder ladder, int seed)
    {
        var diagram = new LadderDiagram(ladder);
        var random = new Random(seed);
        for (var i = 0; i < Cases; i++)
        {
            var choice = Choice(diagram.Space, random);
            var subject = diagram.Space.Case("case", choice);
            diagram.OutcomeOf(diagram.Cases.End(diagram.Outcomes, choice)).Should().Be(Interpreted(ladder, subject));
            for (var rule = 0; rule < diagram.Rules.Length; rule++)
            {
                var holds = diagram.Cases.End(diagram.Rules[rule], choice) == DecisionDiagram.Always;
                holds.Should().Be(new InterpreterEngine().Evaluate(ladder, subject)[rule] == Truth.True);
            }
        }
    }

    private static IEnumerable<ReviewCase> RandomChoices(BoundLadder ladder, int seed)
    {
        var (space, random) = (new CaseSpace(ladder), new Random(seed));
        return Enumerable.Range(0, Cases / 4).Select(_ => space.Case("case", Choice(space, random))).ToList();
    }

    private static int[] Choice(CaseSpace space, Random random) => [.. Enumerable.Range(0, space.Groups).Select(group => random.Next(3) == 0 ? random.Next(space.States(group)) : 0)];

    private static Outcome Interpreted(BoundLadder ladder, ReviewCase subject)
    {
        var rules = new InterpreterEngine().Evaluate(ladder, subject);
        rules.Must.Should().Be(rules.May, "the facts are complete");
        return OutcomeResolver.Resolve(ladder.Ladder, rules).ToOutcome(isExact: true);
    }
}
