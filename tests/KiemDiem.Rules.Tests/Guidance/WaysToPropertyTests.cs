using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Tests.Evaluation.Oracle;

namespace KiemDiem.Rules.Tests.Guidance;

/// <summary>What every set of changes must be, for all texts and kinds on random cases.</summary>
public sealed class WaysToPropertyTests
{
    private const int Cases = 8;

    private static readonly Rating[] Targets = [Rating.Completed, Rating.Good, Rating.Excellent];

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Set_reaches_the_rating_and_does_not_without_any_of_its_changes(string regulation, SubjectKind kind)
    {
        var rules = EncodedLadders.Rules(regulation);
        var reached = 0;
        foreach (var (subject, index) in new BalancedCases(rules.LadderFor(kind), 11).Take(Cases).Append(new ReviewCase("empty", kind)).Select((subject, index) => (subject, index)))
        {
            var target = Targets[index % Targets.Length];
            var ways = rules.WaysTo(subject, target);

            ways.IsComplete.Should().BeTrue("{0} of {1} is within the budget", subject, regulation);
            ways.IsReached.Should().Be(EveryChange.IsReached(rules.Judge(subject), target));
            (ways.IsReached || ways.Sets.Length > 0).Should().BeTrue("the encoded texts can be met: {0}", subject);
            ways.Sets.Length.Should().BeLessThanOrEqualTo(20);
            ways.Sets.Select(set => set.Changes.Length).Should().BeInAscendingOrder();
            foreach (var set in ways.Sets)
            {
                Check(rules, subject, target, set);
                reached++;
            }
        }

        reached.Should().BeGreaterThan(Cases / 2);
    }

    private static void Check(RatingRules rules, ReviewCase subject, Rating target, ChangeSet set)
    {
        var changed = set.Changes.SelectMany(change => change.Facts).ToHashSet();
        set.Applied.Problems.Should().BeEmpty();
        FactTable.All.Where(fact => !changed.Contains(fact) && !Same(subject, set.Applied, fact)).Should().BeEmpty("no other fact changes");
        rules.Judge(set.Applied).Should().Be(set.Outcome);
        Reaches(rules, set.Applied, target).Should().BeTrue("{0}: {1}", subject, Describe(set));
        set.Changes.Select(change => change.Class).Should().BeInAscendingOrder();
        foreach (var change in set.Changes)
        {
            var without = change.Facts.Aggregate(set.Applied, (kept, fact) => kept.WithFactOf(subject, fact));
            (without.Problems.IsEmpty && Reaches(rules, without, target)).Should().BeFalse("{0} is needed in {1} of {2}", change.Key, Describe(set), subject);
            change.For.Should().NotBeEmpty("{0} is for a condition", change.Key);
            CheckCell(rules, set.Applied, target, change);
        }
    }

    /// <summary>The ends of a range reach the rating, and what is just beyond does not; of names exactly those that are listed do.</summary>
    private static void CheckCell(RatingRules rules, ReviewCase applied, Rating target, FactChange change)
    {
        if (change.Cell is not { } cell)
        {
            return;
        }

        var fact = change.Facts[0];
        bool With(object value)
        {
            var storage = applied.Storage.Copy();
            try
            {
                fact.WriteBoxed(storage, value);
            }
            catch (ArgumentException)
            {
                return false;
            }

            var subject = new ReviewCase(applied.Id, applied.Kind, storage);
            return subject.Problems.IsEmpty && Reaches(rules, subject, target);
        }

        foreach (var name in fact.Names)
        {
            With(fact.ValueOf(name)!).Should().Be(cell.Values.Contains(name), "{0} {1}", fact, name);
        }

        object Typed(decimal value) => fact.Type == FactType.Count ? (object)(int)value : value;
        var step = fact.Type == FactType.Count ? 1 : 0.000001m;
        if (cell.Least is { } least)
        {
            With(Typed(least)).Should().Be(cell.IncludesLeast, "{0} from {1}", fact, cell);
            With(Typed(least + (cell.IncludesLeast ? 0 : step))).Should().BeTrue();
            With(Typed(least - step)).Should().BeFalse("{0} under {1}", fact, cell);
        }

        if (cell.Most is { } most)
        {
            With(Typed(most)).Should().Be(cell.IncludesMost, "{0} to {1}", fact, cell);
            With(Typed(most - (cell.IncludesMost ? 0 : step))).Should().BeTrue();
            With(Typed(most + step)).Should().BeFalse("{0} over {1}", fact, cell);
        }

        if (cell.FirstDay is { } first)
        {
            With(first).Should().BeTrue();
            With(first.AddDays(-1)).Should().BeFalse();
        }

        if (cell.LastDay is { } last)
        {
            With(last).Should().BeTrue();
            With(last.AddDays(1)).Should().BeFalse();
        }
    }

    private static bool Reaches(RatingRules rules, ReviewCase subject, Rating target) => EveryChange.IsReached(rules.Judge(subject), target);

    private static bool Same(ReviewCase one, ReviewCase other, FactDefinition fact) =>
        fact.StateIn(one.Storage) == fact.StateIn(other.Storage) && Equals(fact.BoxedIn(one.Storage), fact.BoxedIn(other.Storage));

    private static string Describe(ChangeSet set) => string.Join("; ", set.Changes.Select(change => $"{change.Key} {change.From.English} -> {change.Example.English} ({change.To.English})"));
}
