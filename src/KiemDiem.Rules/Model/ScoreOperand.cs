namespace KiemDiem.Rules.Model;

/// <summary>The points of 366-QĐ/TW added up: those for the general criteria (0-30) and those for the results (0-70).</summary>
public sealed class ScoreOperand : Operand
{
    internal ScoreOperand()
        : base("score.total", new("tổng điểm", "points in total"), OperandType.Number)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => [FactTable.ScoreGeneral, FactTable.ScoreResults];
}
