namespace KiemDiem.Rules.Model;

/// <summary>A share or number of the subunits; of a cell, of its members.</summary>
public sealed class SubunitOperand : Operand
{
    internal SubunitOperand(SubunitMeasure measure)
        : base($"subunits.{Vocabulary.NameOf(measure)}", LabelOf(measure), measure < SubunitMeasure.Disciplined ? OperandType.Share : OperandType.Number) =>
        Measure = measure;

    /// <summary>Which share or number.</summary>
    public SubunitMeasure Measure { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => Measure switch
    {
        SubunitMeasure.AtLeastGoodShare => [FactTable.SubunitsTotal, FactTable.SubunitsExcellent, FactTable.SubunitsGood],
        SubunitMeasure.AtLeastCompletedShare => [FactTable.SubunitsTotal, FactTable.SubunitsExcellent, FactTable.SubunitsGood, FactTable.SubunitsCompleted],
        SubunitMeasure.NotCompletedShare => [FactTable.SubunitsTotal, FactTable.SubunitsNotCompleted],
        SubunitMeasure.DisciplinedShare => [FactTable.SubunitsTotal, FactTable.SubunitsDisciplined],
        SubunitMeasure.Disciplined => [FactTable.SubunitsDisciplined],
        _ => [FactTable.SubunitsDisciplined, FactTable.SubunitsDisciplinedSelfRemedied],
    };

    private static Label LabelOf(SubunitMeasure measure) => measure switch
    {
        SubunitMeasure.AtLeastGoodShare => new("tỷ lệ đơn vị trực thuộc (chi bộ: đảng viên) hoàn thành tốt nhiệm vụ trở lên", "share of subunits (of a cell: members) rated Good or better"),
        SubunitMeasure.AtLeastCompletedShare => new("tỷ lệ đơn vị trực thuộc (chi bộ: đảng viên) hoàn thành nhiệm vụ trở lên", "share of subunits (of a cell: members) rated Completed or better"),
        SubunitMeasure.NotCompletedShare => new("tỷ lệ đơn vị trực thuộc (chi bộ: đảng viên) không hoàn thành nhiệm vụ", "share of subunits (of a cell: members) rated Not completed"),
        SubunitMeasure.DisciplinedShare => new("tỷ lệ đơn vị trực thuộc bị kỷ luật trong năm", "share of subunits disciplined in the year"),
        SubunitMeasure.Disciplined => new("số đơn vị trực thuộc bị kỷ luật trong năm", "subunits disciplined in the year"),
        _ => new("số đơn vị trực thuộc bị kỷ luật mà không tự phát hiện và khắc phục xong hậu quả", "subunits disciplined that did not find and remedy the fault themselves"),
    };
}
