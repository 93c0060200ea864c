namespace KiemDiem.Rules.Engines;

/// <summary>Helpers for groups of counts.</summary>
internal static class CountGroups
{
    /// <summary>
    /// Totals to try when the total is not known: every total at which a known count passes a threshold, zero, and one that is
    /// large and has many divisors, so that every share between the thresholds can occur.
    /// </summary>
    public static SortedSet<int> Totals(int minimum, IEnumerable<int> knownCounts, IReadOnlyCollection<decimal> thresholds)
    {
        var large = checked((minimum + 1) * 1000);
        var totals = new SortedSet<int> { minimum, minimum + 1, large };
        foreach (var count in knownCounts)
        {
            foreach (var threshold in thresholds.Where(threshold => threshold > 0))
            {
                var boundary = (int)Math.Min(decimal.Floor(count / threshold), int.MaxValue - 2);
                for (var total = boundary - 1; total <= boundary + 1; total++)
                {
                    if (total >= minimum)
                    {
                        totals.Add(total);
                    }
                }
            }
        }

        return totals;
    }

    /// <summary>Every union of one state from each part.</summary>
    public static IEnumerable<ConditionMask> Combine(IEnumerable<ConditionMask> first, IReadOnlyCollection<ConditionMask> second) =>
        first.SelectMany(_ => second, (left, right) => left | right);
}
