using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Engines.Tests;

public sealed class NRulesEngineConformanceTests : EngineConformance
{
    // A rule set is compiled once for all tests, as in a host.
    private static readonly NRulesEngine Engine = new();

    protected override int CasesPerLadder => 200;

    protected override IEvaluationEngine CreateEngine() => Engine;
}
