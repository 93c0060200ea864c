using System.Collections.Concurrent;

namespace KiemDiem.Rules.Engines;

/// <summary>Helpers for groups of counts.</summary>
internal static class CountGroups
{
    private const int Most = 1_000_000_000;
    private const int SmallTotals = 24;
    private const int Remembered = 4096;

    /// <summary>
    /// Totals to try when the total is not known: small ones, of which each has shares of its own; every total at which a known count
    /// passes a threshold, or the distance of two; and one that is large and has many divisors, so that every share can occur.
    /// </summary>
    public static SortedSet<int> Totals(int minimum, IEnumerable<int> knownCounts, IReadOnlyCollection<decimal> thresholds)
    {
        var totals = new SortedSet<int>(Enumerable.Range(minimum, SmallTotals)) { (int)Math.Min((minimum + 1) * 1000L, Most) };
        var distances = thresholds.SelectMany(_ => thresholds, (left, right) => left - right).Concat(thresholds).Where(distance => distance > 0).ToHashSet();
        foreach (var count in knownCounts)
        {
            foreach (var distance in distances)
            {
                var boundary = (int)Math.Min(decimal.Floor(count / distance), Most);
                totals.UnionWith(Enumerable.Range(boundary - 1, 3));
            }
        }

        return totals.GetViewBetween(minimum, Math.Max(minimum, Most));
    }

    /// <summary>What was found for the same counts before, or what is found now. Bounded: when full, it learns nothing more.</summary>
    public static IReadOnlyList<ConditionMask> Remember<TGiven>(
        this ConcurrentDictionary<TGiven, IReadOnlyList<ConditionMask>> states, TGiven given, Func<TGiven, IReadOnlyList<ConditionMask>> find)
        where TGiven : notnull
    {
        if (!states.TryGetValue(given, out var found))
        {
            found = find(given);
            if (states.Count < Remembered)
            {
                states.TryAdd(given, found);
            }
        }

        return found;
    }

    /// <summary>Every union of one state from each part.</summary>
    public static IEnumerable<ConditionMask> Combine(IEnumerable<ConditionMask> first, IReadOnlyCollection<ConditionMask> second) =>
        first.SelectMany(_ => second, (left, right) => left | right);
}
