using System.Globalization;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>The bounds that are kept as rounds grow.</summary>
internal static class ScaleBounds
{
    private const double LargestGrowth = 4;
    private const double LargestRatio = 2;
    private const double AllocationSpread = 0.1;

    /// <summary>Each bound with what was measured.</summary>
    public static IEnumerable<(bool IsKept, string Text)> Of(IReadOnlyList<ScaleResult> results)
    {
        var (smallest, largest) = (results.MinBy(result => result.Cases)!, results.MaxBy(result => result.Cases)!);
        if (smallest != largest)
        {
            var growth = largest.Round / smallest.Round;
            yield return (growth <= LargestGrowth, Text($"a case of the round at {largest.Cases:N0} costs {growth:0.00} times that at {smallest.Cases:N0}, at most {LargestGrowth}"));
            var (least, most) = (results.Min(result => result.Allocated), results.Max(result => result.Allocated));
            yield return (most <= least * (1 + AllocationSpread), Text($"a case of the round allocates from {least:0} to {most:0} bytes, at most {AllocationSpread:P0} apart"));
        }

        foreach (var result in results)
        {
            yield return (result.OverJudge <= LargestRatio, Text($"reading and the round at {result.Cases:N0} take {result.OverJudge:0.00} times reading and judging one by one, at most {LargestRatio}"));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
