using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>A ladder is used for the first time: the native engine fills its tables, NRules makes a rule set and compiles its network.</summary>
/// <remarks>Cold: the first in its process, code still to be compiled included. Warm: one more ladder in a process that has been running.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, iterationCount: 1, invocationCount: 1, id: "Cold")]
[SimpleJob(id: "Warm")]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class EngineFirstUseBenchmarks
{
    private readonly BoundLadder _ladder = RegulationCatalog.Default.For(2023).LadderFor(SubjectKind.PartyMember);
    private readonly ReviewCase _complete = EngineCases.Complete()[0];
    private readonly ReviewCase _open = EngineCases.Open()[0];

    [Benchmark(Baseline = true)]
    public RuleTruths Native() => new TableEngine().Evaluate(Bind(), _complete);

    [Benchmark]
    public RuleTruths NRulesForCompleteFacts() => new NRulesEngine().Evaluate(Bind(), _complete);

    [Benchmark]
    public RuleTruths NRulesForUnknownFacts() => new NRulesEngine().Evaluate(Bind(), _open);

    private BoundLadder Bind() => new(_ladder.Ladder, _ladder.Context, _ladder.Name);
}
