using BenchmarkDotNet.Running;
using KiemDiem.Rules.Benchmarks;
using KiemDiem.Rules.Benchmarks.Cases;
using KiemDiem.Rules.Benchmarks.Rounds;
using KiemDiem.Rules.Regulations;

if (ScaleCommand.Run(args) is { } exitCode)
{
    return exitCode;
}

var agreement = new Agreement(RegulationCatalog.Default.For(2023));
foreach (var subject in BalancedCases.Make(seed: 1, count: 100_000, unknown: true))
{
    if (agreement.Difference(subject) is { } difference)
    {
        Console.Error.WriteLine($"The hand-written evaluator and the library disagree. {difference}");
        return 1;
    }
}

Console.WriteLine($"Identical on {agreement.Cases} cases: {string.Join(", ", agreement.Outcomes.Select(outcome => $"{outcome.Key} {outcome.Value}"))}.");
BenchmarkSwitcher.FromAssembly(typeof(MemberLadderBenchmarks).Assembly).Run(args);
return 0;
