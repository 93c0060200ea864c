namespace KiemDiem.Rules.Guidance;

/// <summary>The order in which values are tried: those nearest to what is given first; where nothing is given, the smallest.</summary>
internal static class NearFirst
{
    public static IEnumerable<int> NearTo(this IEnumerable<int> values, int? given) =>
        values.Distinct().OrderBy(value => given is { } known ? Math.Abs((long)value - known) : value).ThenBy(value => value);

    public static IEnumerable<decimal> NearTo(this IEnumerable<decimal> values, decimal? given) =>
        values.Distinct().OrderBy(value => given is { } known ? Math.Abs(value - known) : value).ThenBy(value => value);
}
