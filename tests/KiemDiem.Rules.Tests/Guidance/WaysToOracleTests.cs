using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Tests.Evaluation.Oracle;

namespace KiemDiem.Rules.Tests.Guidance;

/// <summary>The guided search against brute force over every set of facts and every value.</summary>
public sealed class WaysToOracleTests
{
    private const int RandomLadders = 16;
    private const int CasesOfRandom = 5;
    private const int CasesOfEncoded = 2;
    private const int MostSubsets = 700;

    private static readonly Rating[] Targets = [Rating.Completed, Rating.Good, Rating.Excellent];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, RandomLadders)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Search_on_a_random_ladder_finds_the_minimal_sets_that_brute_force_finds(int seed)
    {
        var kind = seed % 2 == 0 ? SubjectKind.PartyMember : SubjectKind.LeadershipCollective;
        var regulation = RegulationCatalog.Default.ById("qd124-hd25").With(ladder: it => it.Kind == kind ? SyntheticLadders.Random(kind, seed) : it);
        var rules = new RatingRules(RegulationCatalog.Default, regulation, SyntheticLadders.RatingYear);
        Check(rules, kind, CasesOfRandom, seed);
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Search_on_an_encoded_ladder_finds_the_minimal_sets_that_brute_force_finds(string regulation, SubjectKind kind) =>
        Check(EncodedLadders.Rules(regulation), kind, CasesOfEncoded, 7);

    private static void Check(RatingRules rules, SubjectKind kind, int count, int seed)
    {
        var balanced = new BalancedCases(rules.LadderFor(kind), seed);
        foreach (var (subject, index) in balanced.Take(count).Select((subject, index) => (subject, index)))
        {
            var target = Targets[(index + seed) % Targets.Length];
            var ways = rules.WaysTo(subject, target);
            ways.IsComplete.Should().BeTrue();
            ways.IsReached.Should().Be(EveryChange.IsReached(rules.Judge(subject), target));
            if (ways.IsReached)
            {
                continue;
            }

            var oracle = new EveryChange(rules, subject, target, balanced.Groups);
            var most = Affordable(oracle.Count);
            if (ways.HasMore)
            {
                most = Math.Min(most, ways.Sets[^1].Changes.Length - 1);
            }

            var found = ways.Sets.Where(set => set.Changes.Length <= most).Select(set => string.Join(" ", set.Changes.Select(change => change.Key).Order(StringComparer.Ordinal)));
            found.Should().BeEquivalentTo(oracle.MinimalSets(most), "of sets up to {0} for {1} of {2} {3}", most, target, rules.Regulation.Id, subject);
        }
    }

    private static int Affordable(int elements)
    {
        var (size, subsets) = (1, (long)elements);
        for (var next = subsets; size < 3; size++)
        {
            next = next * (elements - size) / (size + 1);
            if (subsets + next > MostSubsets)
            {
                break;
            }

            subsets += next;
        }

        return size;
    }
}
