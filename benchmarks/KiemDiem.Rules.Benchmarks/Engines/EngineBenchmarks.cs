using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using KiemDiem.Rules.Benchmarks.HandWritten;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>The member ladder of qd124-hd25 by hand and by both engines. An engine finds the truth of every rule; what follows from the truths is common code.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class EngineBenchmarks
{
    private readonly RatingRules _rules = RegulationCatalog.Default.For(2023);
    private readonly IEvaluationEngine _native = new TableEngine();
    private readonly NRulesEngine _one = new(new() { BatchSize = 1 });
    private readonly NRulesEngine _hundred = new(new() { BatchSize = 100 });
    private readonly NRulesEngine _thousand = new(new() { BatchSize = 1_000 });
    private readonly ReviewCase[] _complete = EngineCases.Complete();
    private readonly ReviewCase[] _open = EngineCases.Open();
    private readonly MemberVerdict[] _verdicts = new MemberVerdict[EngineCases.Population];
    private readonly MemberMasks[] _masks = new MemberMasks[EngineCases.Population];
    private readonly Outcome[] _outcomes = new Outcome[EngineCases.Population];
    private BoundLadder? _ladder;
    private MemberFacts[] _completeFacts = [];
    private MemberFacts[] _openFacts = [];

    [GlobalSetup]
    public void Setup()
    {
        _ladder = _rules.LadderFor(SubjectKind.PartyMember);
        _completeFacts = [.. _complete.Select(MemberFacts.Of)];
        _openFacts = [.. _open.Select(MemberFacts.Of)];
        foreach (var subject in _complete)
        {
            // Facts are checked against each other once in the life of a case, before it is judged.
            _ = subject.Problems;
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Complete")]
    public MemberVerdict[] CompleteByHand() => ByHand(_completeFacts);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Complete")]
    public Outcome[] CompleteNativeJudge()
    {
        for (var i = 0; i < _complete.Length; i++)
        {
            _outcomes[i] = _rules.Judge(_complete[i]);
        }

        return _outcomes;
    }

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Complete")]
    public IReadOnlyList<EngineResult> CompleteNative() => _native.EvaluateAll(_ladder!, _complete);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Complete")]
    public IReadOnlyList<EngineResult> CompleteNRules1000() => _thousand.EvaluateAll(_ladder!, _complete);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Complete")]
    public IReadOnlyList<EngineResult> CompleteNRules100() => _hundred.EvaluateAll(_ladder!, _complete);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Complete")]
    public IReadOnlyList<EngineResult> CompleteNRules1() => _one.EvaluateAll(_ladder!, _complete);

    /// <summary>The conditions that must hold and that may hold; what follows for the rules is left out.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Open")]
    public MemberVerdict[] OpenByHand() => ByHand(_openFacts);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Open")]
    public IReadOnlyList<EngineResult> OpenNative() => _native.EvaluateAll(_ladder!, _open);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Open")]
    public IReadOnlyList<EngineResult> OpenNRules1000() => _thousand.EvaluateAll(_ladder!, _open);

    [Benchmark(OperationsPerInvoke = EngineCases.Population)]
    [BenchmarkCategory("Open")]
    public IReadOnlyList<EngineResult> OpenNRules100() => _hundred.EvaluateAll(_ladder!, _open);

    private MemberVerdict[] ByHand(MemberFacts[] facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            _verdicts[i] = MemberEvaluator.Judge(facts[i], out _masks[i]);
        }

        return _verdicts;
    }
}
