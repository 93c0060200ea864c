using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;
using NRules.RuleModel;

namespace KiemDiem.Rules.Engines.Tests.RuleSets;

public sealed class RegulationRuleRepositoryTests
{
    private static readonly ImmutableArray<Regulation> Regulations = RegulationCatalog.Default.Regulations;
    private static readonly List<IRuleSet> Partial = [.. new RegulationRuleRepository(Regulations).GetRuleSets()];
    private static readonly List<IRuleSet> Complete = [.. new RegulationRuleRepository(Regulations, FactCompleteness.Complete).GetRuleSets()];

    [Fact]
    public void Every_regulation_and_kind_has_a_rule_set_named_after_id_revision_and_kind()
    {
        Partial.Should().HaveCount(Regulations.Sum(regulation => regulation.Ladders.Length));
        Partial.Select(ruleSet => ruleSet.Name).Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().MatchRegex("^[a-z0-9-]+@[0-9]+/[a-zA-Z]+$"))
            .And.Contain(["qd124-hd25@1/partyMember", "qd132-hd21@2/leader", "qd366-hd43@1/unit", "tuyen-quang-26@3/partyCell"]);
        Complete.Select(ruleSet => ruleSet.Name).Should().Equal(Partial.Select(ruleSet => ruleSet.Name));
    }

    [Fact]
    public void Facts_that_may_be_unknown_take_two_rules_for_each_of_the_law_and_complete_ones_take_one()
    {
        foreach (var (ruleSet, ladder) in Partial.Zip(Ladders()))
        {
            string[] keys = [.. ladder.Rules.Select(rule => rule.Key)];
            ruleSet.Rules.Select(rule => rule.Name).Should().Equal([
                .. keys.SelectMany(key => new[] { $"{ruleSet.Name}/{key}", $"{ruleSet.Name}/{key}?may" }),
                $"{ruleSet.Name}/outcome",
            ]);
        }

        foreach (var (ruleSet, ladder) in Complete.Zip(Ladders()))
        {
            ruleSet.Rules.Select(rule => rule.Name).Should().Equal([.. ladder.Rules.Select(rule => $"{ruleSet.Name}/{rule.Key}"), $"{ruleSet.Name}/outcome"]);
        }
    }

    [Fact]
    public void Rules_have_the_names_that_hosts_see() =>
        RulesOf(Partial, "qd124-hd25@1/partyMember").Select(rule => rule.Name).Should().Contain(
            ["qd124-hd25@1/partyMember/excellent", "qd124-hd25@1/partyMember/excellent?may", "qd124-hd25@1/partyMember/outcome"]);

    [Fact]
    public void Rules_run_in_the_order_of_the_law_and_the_outcome_last()
    {
        foreach (var ruleSet in Partial.Concat(Complete))
        {
            ruleSet.Rules.Select(rule => rule.Priority).Should().BeInDescendingOrder();
            ruleSet.Rules.Last().Priority.Should().Be(0);
            ruleSet.Rules.SkipLast(1).Should().AllSatisfy(rule => rule.Priority.Should().BePositive());
        }
    }

    [Fact]
    public void Rules_carry_tags_for_regulation_revision_kind_and_rating()
    {
        Tags("excellent").Should().BeEquivalentTo("qd124-hd25", "qd124-hd25@1", "partyMember", "excellent");
        Tags("good?may").Should().BeEquivalentTo("qd124-hd25", "qd124-hd25@1", "partyMember", "good");
        RulesOf(Partial, "qd124-hd25@1/partyMember").Where(rule => rule.Name.Contains("/notCompleted.", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.AllSatisfy(rule => rule.Tags.Should().BeEquivalentTo("qd124-hd25", "qd124-hd25@1", "partyMember", "notCompleted"));
        RulesOf(Partial, "qd366-hd43@1/partyMember").Where(rule => rule.Name.Contains("/gap.", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.AllSatisfy(rule => rule.Tags.Should().Contain(["qd366-hd43", "qd366-hd43@1"]));

        static IEnumerable<string> Tags(string key) => RulesOf(Partial, "qd124-hd25@1/partyMember").Single(rule => rule.Name.EndsWith("/" + key, StringComparison.Ordinal)).Tags;
    }

    [Fact]
    public void Rules_carry_their_citations_and_the_weakest_evidence()
    {
        var excellent = RulesOf(Partial, "qd124-hd25@1/partyMember").Single(rule => rule.Name.EndsWith("/excellent", StringComparison.Ordinal));

        ((ImmutableArray<Citation>)excellent.Properties[RuleProperties.Citations])[0].ToString().Should().Be("Điều 12 khoản 1, Quy định 124-QĐ/TW (04/10/2023)");
        excellent.Properties[RuleProperties.Evidence].Should().BeOfType<Evidence>();
        excellent.Properties[RuleProperties.Fingerprint].Should().Be(RegulationCatalog.Default.ById("qd124-hd25").LadderFor(SubjectKind.PartyMember).LogicFingerprint);
        foreach (var (ruleSet, ladder) in Partial.Zip(Ladders()))
        {
            foreach (var (rule, law) in ruleSet.Rules.Zip(ladder.Rules.SelectMany(law => new[] { law, law })))
            {
                ((Evidence)rule.Properties[RuleProperties.Evidence]).Should().Be(law.When.Conditions.Select(condition => condition.Source.Evidence).Append(law.Source.Evidence).Min());
            }
        }
    }

    [Fact]
    public void Rules_are_described_in_vietnamese()
    {
        Partial.SelectMany(ruleSet => ruleSet.Rules).Should().AllSatisfy(rule =>
        {
            rule.Description.Should().NotBeNullOrWhiteSpace();
            rule.Description.IsNormalized().Should().BeTrue();
        });
        RulesOf(Partial, "qd124-hd25@1/partyMember").Where(rule => rule.Tags.Contains("excellent")).Select(rule => rule.Description)
            .Should().Equal("Hoàn thành xuất sắc nhiệm vụ (chắc chắn đúng)", "Hoàn thành xuất sắc nhiệm vụ (có thể đúng)");
        RulesOf(Complete, "qd124-hd25@1/partyMember").Single(rule => rule.Tags.Contains("excellent")).Description.Should().Be("Hoàn thành xuất sắc nhiệm vụ");
    }

    [Fact]
    public void Left_hand_sides_are_made_of_the_conditions_of_the_law_themselves()
    {
        foreach (var (ruleSet, ladder) in Complete.Zip(Ladders()))
        {
            foreach (var (rule, law) in ruleSet.Rules.Zip(ladder.Rules))
            {
                ConditionFinder.In(rule).Should().BeEquivalentTo(law.When.Conditions, options => options.ComparingByValue<Condition>(), law.Key);
            }
        }
    }

    [Fact]
    public void Left_hand_side_of_a_rule_that_may_hold_asks_the_other_way_round()
    {
        foreach (var rules in Partial.SelectMany(ruleSet => ruleSet.Rules.SkipLast(1).Chunk(2)))
        {
            var (must, may) = (ConditionFinder.Calls(rules[0]), ConditionFinder.Calls(rules[1]));
            may.Should().Equal(must.Select(call => (call.Method == "Must" ? "May" : "Must", call.Condition)), rules[0].Name);
        }
    }

    [Fact]
    public void Left_hand_side_of_a_rule_that_must_hold_asks_whether_its_exception_may()
    {
        var exceptions =
            from pair in Partial.Zip(Ladders())
            from trigger in pair.Second.Triggers
            where trigger.When is Unless
            let rule = pair.First.Rules.Single(rule => rule.Name == $"{pair.First.Name}/{trigger.Key}")
            select (Asked: ConditionFinder.Calls(rule), (Unless)trigger.When);

        exceptions.Should().NotBeEmpty().And.AllSatisfy(item =>
        {
            item.Asked.First(call => call.Condition == item.Item2.Rule.Conditions.First()).Method.Should().Be("Must");
            item.Asked.First(call => call.Condition == item.Item2.Exception.Conditions.First()).Method.Should().Be("May");
        });
    }

    private static IEnumerable<Ladder> Ladders() => Regulations.SelectMany(regulation => regulation.Ladders);

    private static IEnumerable<IRuleDefinition> RulesOf(List<IRuleSet> ruleSets, string name) => ruleSets.Single(ruleSet => ruleSet.Name == name).Rules;
}
