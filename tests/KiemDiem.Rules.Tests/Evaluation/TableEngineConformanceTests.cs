using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class TableEngineConformanceTests : EngineConformance
{
    protected override IEvaluationEngine CreateEngine() => new TableEngine();
}
