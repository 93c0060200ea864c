using BenchmarkDotNet.Attributes;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>A round against judging the same cases one by one, each for itself.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD")]
public class RoundBenchmarks
{
    private readonly RatingRules _rules = RegulationCatalog.Default.For(RoundFile.Year);
    private ReviewCase[] _cases = [];

    [Params(10_000, 100_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using var stream = new MemoryStream();
        RoundFile.Write(stream, Cases);
        _cases = [.. CaseJson.Read(stream.ToArray()).Cases];
    }

    [Benchmark(Baseline = true)]
    public int OneByOne()
    {
        var rated = 0;
        foreach (var subject in _cases)
        {
            rated += _rules.Judge(subject).Kind == OutcomeKind.Rated ? 1 : 0;
        }

        return rated;
    }

    [Benchmark]
    public RoundResult Round() => _rules.Evaluate(new ReviewRound(_cases));
}
