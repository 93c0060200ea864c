using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// Cuts the values of an operand into cells in which no condition changes its truth, and gives a representative of each. Everything that
/// asks "what could this fact be" asks here.
/// </summary>
internal static class OperandCells
{
    /// <summary>A value of every cell that the conditions on one fact cut it into, with none where the fact accepts it.</summary>
    public static IEnumerable<ObservedValue> Representatives(FactDefinition fact, IEnumerable<Condition> conditions)
    {
        if (fact.AllowsNone)
        {
            yield return ObservedValue.None;
        }

        var values = fact.Names.Length > 0 ? NamedValues(fact)
            : fact.Type == FactType.Count ? WholeNumbersAround(conditions, fact.Minimum ?? 0, fact.Maximum ?? int.MaxValue)
            : Around(conditions.Select(condition => condition.Required), fact.Minimum ?? 0, fact.Maximum ?? conditions.Max(condition => condition.Required) + 1);
        foreach (var value in values)
        {
            yield return ObservedValue.Known(value);
        }
    }

    /// <summary>For a count or a date: the stored numbers from which on a condition can change its truth, lowest first.</summary>
    public static SortedSet<int> FirstStored(FactDefinition fact, IEnumerable<Condition> conditions, int ratingYear)
    {
        var first = new SortedSet<int> { FactStorage.UnknownOrdinal, FactStorage.NoneOrdinal, FactStorage.FirstValueOrdinal };
        var thresholds = conditions.Select(condition => (int)Math.Clamp(decimal.Floor(condition.Required), -1, int.MaxValue - 4)).Distinct();
        var values = fact is FactDefinition<DateOnly>
            ? thresholds.SelectMany(months => FirstDays(months, ratingYear))
            : thresholds.SelectMany(count => new[] { count, count + 1 });
        first.UnionWith(values.Where(value => value >= 0).Select(value => value + FactStorage.FirstValueOrdinal));
        return first;
    }

    /// <summary>How many months are full, to the end of a year or from its start, is the same for all days of a calendar month.</summary>
    private static IEnumerable<int> FirstDays(int months, int ratingYear) =>
        from month in new[] { 0, 12, months, months + 1, 11 - months, 12 - months }
        let total = (ratingYear * 12L) + month
        where total is >= 12 and < 120_000
        select new DateOnly((int)(total / 12), (int)(total % 12) + 1, 1).DayNumber;

    /// <summary>The whole numbers from 0 to <paramref name="total"/> at which a share of it can pass one of the thresholds, with the ends.</summary>
    public static SortedSet<int> Counts(int total, int minimum, int maximum, IEnumerable<decimal> thresholds)
    {
        var counts = new SortedSet<int> { minimum, maximum };
        foreach (var threshold in thresholds)
        {
            var boundary = (int)decimal.Floor(threshold * total);
            for (var count = boundary - 1; count <= boundary + 1; count++)
            {
                if (count >= minimum && count <= maximum)
                {
                    counts.Add(count);
                }
            }
        }

        return counts;
    }

    private static IEnumerable<decimal> NamedValues(FactDefinition fact) =>
        Enumerable.Range(fact.FirstNumber, fact.Names.Length).Select(number => (decimal)number);

    private static IEnumerable<decimal> WholeNumbersAround(IEnumerable<Condition> conditions, decimal minimum, decimal maximum) => conditions
        .Select(condition => decimal.Floor(condition.Required))
        .SelectMany(cut => new[] { cut - 1, cut, cut + 1 })
        .Append(minimum)
        .Where(value => value >= minimum && value <= maximum)
        .Distinct();

    /// <summary>The cuts in a range, its ends, and a number between each two.</summary>
    public static IEnumerable<decimal> Around(IEnumerable<decimal> cuts, decimal minimum, decimal maximum)
    {
        var points = cuts.Append(minimum).Append(maximum).Distinct().Order().ToArray();
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] >= minimum && points[i] <= maximum)
            {
                yield return points[i];
            }

            if (i + 1 < points.Length && points[i] >= minimum && points[i + 1] <= maximum)
            {
                // A number has at most so many decimals; where none lies between, it is one of the two.
                yield return decimal.Round((points[i] + points[i + 1]) / 2, Fraction.MaximumDecimals);
            }
        }
    }
}
