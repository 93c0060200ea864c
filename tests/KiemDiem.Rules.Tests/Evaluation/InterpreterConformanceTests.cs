using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation;

// Held to itself it shows that the suite runs and that the interpreter keeps its answers between calls and threads.
public sealed class InterpreterConformanceTests : EngineConformance
{
    protected override int CasesPerLadder => 200;

    protected override IEvaluationEngine CreateEngine() => new InterpreterEngine();
}
