using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;
using NRules;

namespace KiemDiem.Rules.Engines.Tests.Parity;

/// <summary>What is shifted in the rule sets of NRules alone must show, or the parity tests prove nothing.</summary>
public sealed class NegativeControlTests
{
    private const int Cases = 2_000;

    [Theory]
    [InlineData("qd124-hd25", SubjectKind.PartyMember, "excellent.tasks.exceededShare.atLeast", 0.5, 0.51)]
    [InlineData("qd124-hd25", SubjectKind.PartyMember, "excellent.tasks.exceededShare.atLeast", 0.5, 0.4)]
    [InlineData("qd366-hd43", SubjectKind.PartyMember, "excellent.score.total.atLeast", 90, 91)]
    [InlineData("qd132-hd21", SubjectKind.Leader, "excellent.subunits.atLeastGoodShare.atLeast", 0.7, 0.8)]
    public void One_shifted_threshold_is_caught(string regulation, SubjectKind kind, string key, double threshold, double shifted)
    {
        var rules = DistinctLadders.Rules(regulation);
        var ladder = rules.LadderFor(kind).Ladder;
        var condition = ladder.Conditions.Single(condition => condition.Key == key);
        condition.Required.Should().Be((decimal)threshold);
        var other = new BoundLadder(ladder.Replace(condition, condition.With((decimal)shifted)), rules.LadderFor(kind).Context);

        Differences.Find(rules, other, new NRulesEngine(), BalancedCasesOf(rules, kind)).Should().NotBeEmpty();
    }

    [Fact]
    public void Threshold_of_the_compiled_rules_is_compared_by_the_network_itself()
    {
        // The case is bound to the right ladder; only the rules in the session are shifted.
        var rules = RegulationCatalog.Default.For(2023);
        var bound = rules.LadderFor(SubjectKind.PartyMember);
        var condition = bound.Ladder.Conditions.Single(condition => condition.Key == "excellent.tasks.exceededShare.atLeast");
        var shifted = new LadderRuleSet(bound.Name, bound.Ladder.Replace(condition, condition.With(0.51m)));
        var excellent = bound.Ladder.Rules.Select((rule, index) => (rule, index)).Single(item => item.rule.Key == "excellent").index;
        var halfExceeded = BalancedCasesOf(rules, SubjectKind.PartyMember).First(subject =>
            new CaseConditions(bound, subject) is { AreDecided: true } && new InterpreterEngine().Evaluate(bound, subject)[excellent] == Truth.True
            && subject is { Tasks: { Assigned.IsKnown: true, Exceeded.IsKnown: true } tasks } && tasks.Assigned.Value > 0 && tasks.Exceeded.Value * 2 == tasks.Assigned.Value);

        Excellent(new LadderRuleSet(bound.Name, bound.Ladder)).Should().Be(Truth.True);
        Excellent(shifted).Should().Be(Truth.False);

        Truth Excellent(LadderRuleSet ruleSet)
        {
            var subject = new RatedCase(bound, halfExceeded);
            var session = new RuleCompiler().Compile([ruleSet.Truths(FactCompleteness.Complete)]).CreateSession();
            session.Insert(subject);
            session.Fire();
            return subject.Truths[excellent];
        }
    }

    [Fact]
    public void One_rule_left_out_is_caught()
    {
        var rules = DistinctLadders.Rules("qd124-hd25");
        var ladder = rules.LadderFor(SubjectKind.Leader).Ladder;
        var trigger = ladder.Triggers[^1];
        var never = trigger.When.Conditions.First();
        var other = ladder.With(triggers: [.. ladder.Triggers.Select(item => item == trigger
            ? new Trigger("never", trigger.Label, Formula.All(never, Formula.Not(never)), trigger.Source, trigger.IsWeighed)
            : item)]);

        Differences.Find(rules, new BoundLadder(other, rules.LadderFor(SubjectKind.Leader).Context), new NRulesEngine(), BalancedCasesOf(rules, SubjectKind.Leader))
            .Should().NotBeEmpty();
    }

    private static List<ReviewCase> BalancedCasesOf(RatingRules rules, SubjectKind kind) => [.. new BalancedCases(rules.LadderFor(kind), 1).Take(Cases)];
}
