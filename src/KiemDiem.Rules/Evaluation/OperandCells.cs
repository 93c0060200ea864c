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
            : fact is FactDefinition<int> ? WholeNumbersAround(conditions, fact.Minimum ?? 0, fact.Maximum ?? int.MaxValue)
            : NumbersAround(conditions, fact.Minimum ?? 0, fact.Maximum ?? decimal.MaxValue);
        foreach (var value in values)
        {
            yield return ObservedValue.Known(value);
        }
    }

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

    /// <summary>The number of a fact's first name: a position and a truth start at 0, a grade and a rating at 1.</summary>
    public static int FirstNumber(FactDefinition fact) => fact is FactDefinition<Grade> or FactDefinition<Rating> ? 1 : 0;

    private static IEnumerable<decimal> NamedValues(FactDefinition fact) =>
        Enumerable.Range(FirstNumber(fact), fact.Names.Length).Select(number => (decimal)number);

    private static IEnumerable<decimal> WholeNumbersAround(IEnumerable<Condition> conditions, decimal minimum, decimal maximum) => conditions
        .Select(condition => decimal.Floor(condition.Required))
        .SelectMany(cut => new[] { cut - 1, cut, cut + 1 })
        .Append(minimum)
        .Where(value => value >= minimum && value <= maximum)
        .Distinct();

    private static IEnumerable<decimal> NumbersAround(IEnumerable<Condition> conditions, decimal minimum, decimal maximum)
    {
        var cuts = conditions.Select(condition => condition.Required).Distinct().Order().ToArray();
        var points = cuts.Append(minimum).Append(maximum == decimal.MaxValue ? cuts.Append(minimum).Max() + 1 : maximum).Distinct().Order().ToArray();
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] >= minimum && points[i] <= maximum)
            {
                yield return points[i];
            }

            if (i + 1 < points.Length)
            {
                yield return (points[i] + points[i + 1]) / 2;
            }
        }
    }
}
