using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using KiemDiem.Rules.Benchmarks.Cases;
using KiemDiem.Rules.Benchmarks.HandWritten;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Benchmarks;

/// <summary>The member ladder of qd124-hd25 on complete facts: the library against code written by hand for this one ladder.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1")]
public class MemberLadderBenchmarks
{
    private const int Population = 1_000;

    private readonly RatingRules _rules = RegulationCatalog.Default.For(2023);
    private ReviewCase[] _cases = [];
    private MemberFacts[] _facts = [];
    private readonly MemberVerdict[] _verdicts = new MemberVerdict[Population];
    private readonly MemberMasks[] _masks = new MemberMasks[Population];
    private readonly Outcome[] _outcomes = new Outcome[Population];
    private MemberExplainer? _explainer;

    [GlobalSetup]
    public void Setup()
    {
        _cases = [.. BalancedCases.Make(seed: 2023, Population, unknown: false)];
        _facts = [.. _cases.Select(MemberFacts.Of)];
        _explainer = new(_rules.LadderFor(SubjectKind.PartyMember).Ladder);
        foreach (var subject in _cases)
        {
            // Facts are checked against each other once in the life of a case, before it is judged.
            _ = subject.Problems;
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Population)]
    [BenchmarkCategory("Verdict")]
    public MemberVerdict[] VerdictByHand()
    {
        for (var i = 0; i < _facts.Length; i++)
        {
            _verdicts[i] = MemberEvaluator.Judge(_facts[i], out _masks[i]);
        }

        return _verdicts;
    }

    [Benchmark(OperationsPerInvoke = Population)]
    [BenchmarkCategory("Verdict")]
    public Outcome[] Verdict()
    {
        for (var i = 0; i < _cases.Length; i++)
        {
            _outcomes[i] = _rules.Judge(_cases[i]);
        }

        return _outcomes;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Population)]
    [BenchmarkCategory("Explanation")]
    public int ExplanationByHand()
    {
        var reasons = 0;
        foreach (var facts in _facts)
        {
            var explanation = _explainer!.Explain(facts);
            reasons += explanation.Findings.Length + explanation.Adjustments.Length + explanation.Notes.Length;
        }

        return reasons;
    }

    [Benchmark(OperationsPerInvoke = Population)]
    [BenchmarkCategory("Explanation")]
    public int Explanation()
    {
        var reasons = 0;
        foreach (var subject in _cases)
        {
            var evaluation = _rules.Evaluate(subject);
            reasons += evaluation.Findings.Length + evaluation.Adjustments.Length + evaluation.Notes.Length;
        }

        return reasons;
    }
}
