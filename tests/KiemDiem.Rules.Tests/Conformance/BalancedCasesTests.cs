using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Conformance;

public sealed class BalancedCasesTests
{
    private const int Cases = 8_000;
    private const int Seed = 20231004;

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Cases_are_free_of_problems_and_reach_every_outcome_in_at_least_3_percent(string regulation, SubjectKind kind)
    {
        var rules = EncodedLadders.Rules(regulation);
        var ladder = rules.LadderFor(kind);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var subject in new BalancedCases(ladder, Seed).Take(Cases))
        {
            subject.Problems.Should().BeEmpty();
            var outcome = rules.Judge(subject);
            var name = outcome.Rating?.ToString() ?? outcome.Kind.ToString();
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        // Every ladder has a gate that leaves a subject unrated and a case that is left to the authority.
        counts.Keys.Should().Equal("Completed", "Excellent", "Good", "NeedsAuthority", "NotCompleted", "NotRated", "Undetermined");
        counts.Should().AllSatisfy(outcome => outcome.Value.Should().BeGreaterThanOrEqualTo(Cases * 3 / 100, "of {0}", outcome.Key));
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Cases_make_every_condition_true_false_and_unknown_at_least_100_times(string regulation, SubjectKind kind)
    {
        var ladder = EncodedLadders.Bind(regulation, kind);
        var cases = new BalancedCases(ladder, Seed).Take(Cases).ToList();

        foreach (var condition in ladder.Ladder.Conditions)
        {
            var truths = cases.CountBy(subject => ladder.TruthOf(condition, subject)).ToDictionary();
            if (condition.Operand.Facts.Count == 0)
            {
                truths.Should().ContainSingle("{0} is the same for every case", condition);
                continue;
            }

            truths.GetValueOrDefault(Truth.True).Should().BeGreaterThanOrEqualTo(100, "of {0} true", condition);
            truths.GetValueOrDefault(Truth.False).Should().BeGreaterThanOrEqualTo(100, "of {0} false", condition);
            if (IsNeverUnknown(condition))
            {
                truths.Should().NotContainKey(Truth.Unknown, "{0} is taken as not claimed when it is absent", condition);
            }
            else
            {
                truths.GetValueOrDefault(Truth.Unknown).Should().BeGreaterThanOrEqualTo(100, "of {0} unknown", condition);
            }
        }
    }

    [Fact]
    public void Cases_of_the_same_seed_are_the_same()
    {
        var rules = EncodedLadders.Rules("qd124-hd25");
        var ladder = rules.LadderFor(SubjectKind.Leader);
        var first = new BalancedCases(ladder, 7).Take(100).ToList();
        var second = new BalancedCases(ladder, 7).Take(100).ToList();

        FactTable.All.Should().AllSatisfy(fact =>
            first.Select(subject => subject.StateOf(fact)).Should().Equal(second.Select(subject => subject.StateOf(fact))));
        first.Select(rules.Judge).Should().Equal(second.Select(rules.Judge));
    }

    // Exceptions, ways out and gates that the host claims: absent, they are taken as not claimed, so their conditions are never unknown.
    private static bool IsNeverUnknown(Condition condition) =>
        condition.Operand.Facts.All(fact => fact.Absence == Absence.AssumedNotClaimed);
}
