using System.Globalization;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>The results as a Markdown table.</summary>
internal static class ScaleTable
{
    private const double Mega = 1_000_000;

    public static IEnumerable<string> Lines(IEnumerable<ScaleResult> results) =>
    [
        "| cases | file | read | judge one by one | evaluate one by one | round | (read + round) / (read + judge) | / (read + evaluate) | allocated by the round | peak memory | per million cases |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
        .. results.Select(Line),
    ];

    private static string Line(ScaleResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {result.Cases:N0} | {result.Bytes / Mega:0.0} MB | {result.Read:N0} ns | {result.Judge:N0} ns | {result.Evaluate:N0} ns | {result.Round:N0} ns | {result.OverJudge:0.00} | {result.OverEvaluate:0.00} | {result.Allocated:N0} B | {result.Peak / Mega:N0} MB | {result.Peak / (double)result.Cases:N0} MB |");
}
