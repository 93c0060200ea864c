using KiemDiem.Rules.Benchmarks.Cases;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Benchmarks.Tests;

/// <summary>What is measured against each other must say the same.</summary>
public sealed class AgreementTests
{
    private const int Cases = 100_000;

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    [Fact]
    public void Hand_written_evaluator_and_library_agree_on_balanced_cases()
    {
        var agreement = new Agreement(Rules);
        var differences = BalancedCases.Make(seed: 1, Cases, unknown: true).Select(agreement.Difference).Where(difference => difference is not null).Take(5).ToList();

        differences.Should().BeEmpty();
        agreement.Cases.Should().Be(Cases);

        // The four ratings, not rated, left to the authority, undetermined.
        agreement.Outcomes.Should().HaveCount(7);
        agreement.Outcomes.Values.Should().OnlyContain(count => count >= Cases * 3 / 100);
        var ladder = Rules.LadderFor(SubjectKind.PartyMember);
        for (var i = 0; i < ladder.Ladder.Conditions.Length; i++)
        {
            var condition = ladder.Ladder.Conditions[i];
            var canBeUnknown = condition.Operand.Facts.Any(fact => fact.Absence != Absence.AssumedNotClaimed);
            agreement.CountOf(i, Truth.True).Should().BeGreaterThanOrEqualTo(100, "{0} is true often enough", condition.Key);
            agreement.CountOf(i, Truth.False).Should().BeGreaterThanOrEqualTo(100, "{0} is false often enough", condition.Key);
            agreement.CountOf(i, Truth.Unknown).Should().BeGreaterThanOrEqualTo(canBeUnknown ? 100 : 0, "{0} is unknown often enough", condition.Key);
        }
    }

    [Fact]
    public void Half_of_the_balanced_cases_have_unknown_facts()
    {
        var complete = BalancedCases.Make(seed: 1, 10_000, unknown: true).Count(subject => Rules.LadderFor(SubjectKind.PartyMember).Ladder.Conditions
            .All(condition => Rules.LadderFor(SubjectKind.PartyMember).TruthOf(condition, subject) != Truth.Unknown));

        complete.Should().BeInRange(4_000, 6_500, "a fact that is taken away does not always leave a condition open");
    }

    [Fact]
    public void Difference_is_told_when_the_library_judges_by_another_text()
    {
        var agreement = new Agreement(RegulationCatalog.Default.For(2021));

        BalancedCases.Make(seed: 1, 100, unknown: true).Select(agreement.Difference).Should().Contain(difference => difference != null);
    }
}
