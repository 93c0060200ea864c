using BenchmarkDotNet.Attributes;
using NRules;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>Which leaders are rated above their collective: a join of two kinds of facts by NRules, against a pass with a dictionary.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class EngineJoinBenchmarks
{
    private readonly ISessionFactory _factory = LeaderAboveCollective.Compile();
    private LeaderRatings? _ratings;

    /// <summary>How many leaders there are, each with a collective.</summary>
    [Params(1_000, 4_000)]
    public int Pairs { get; set; }

    [GlobalSetup]
    public void Setup() => _ratings = new(Pairs);

    [Benchmark(Baseline = true)]
    public int Pass() => _ratings!.CountAbove();

    [Benchmark]
    public int NRulesJoin() => _ratings!.CountAbove(_factory);
}
