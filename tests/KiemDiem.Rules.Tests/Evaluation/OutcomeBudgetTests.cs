using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class OutcomeBudgetTests
{
    private static readonly FactDefinition[] Facts =
    [
        FactTable.PoliticalIdeology, FactTable.EthicsLifestyle, FactTable.OrganizationDiscipline, FactTable.WorkStyle,
        FactTable.TaskResults, FactTable.CapacityExemplarity, FactTable.Remediation, FactTable.StateRating, FactTable.UnitRating, FactTable.CollectiveRating,
    ];

    [Fact]
    public void Search_within_its_budget_is_exact()
    {
        var outcome = Judge(facts: 3).Outcome(new ReviewCase("a", SubjectKind.PartyMember));

        outcome.ToString().Should().Be("Rated(Excellent)");
        outcome.IsExact.Should().BeTrue();
    }

    [Fact]
    public void Search_beyond_its_budget_says_that_it_is_not_exact_and_stays_sound()
    {
        var outcome = Judge(facts: 10).Outcome(new ReviewCase("a", SubjectKind.PartyMember));

        outcome.IsExact.Should().BeFalse();
        outcome.Possible.Should().Be(OutcomeSet.Excellent | OutcomeSet.NotCompleted, "Excellent follows for every filling, and nothing was shown to be out of the question");
        outcome.ToString().Should().Be("Undetermined(NotCompleted, Excellent, not exact)");
    }

    // The trigger can never hold, since it asks for a condition and its opposite; but the search looks at these last, after every way in
    // which each grade can be at least Average.
    private static Judge Judge(int facts)
    {
        var last = SyntheticLadders.Condition(Operands.Of(FactTable.Exemplary), Comparison.Is, 1);
        var parts = Facts.Take(facts)
            .Select(fact => (Formula)Formula.Any([.. Enumerable.Range(2, 3).Select(least => SyntheticLadders.Condition(Operands.Of(fact), Comparison.AtLeast, least, ConditionRole.Trigger, $"{least}"))]))
            .Append(last)
            .Append(Formula.Not(last));
        return new(SyntheticLadders.Bind(SyntheticLadders.OfTriggers(SubjectKind.PartyMember, Formula.All([.. parts])), RuleOptions.Default));
    }
}
