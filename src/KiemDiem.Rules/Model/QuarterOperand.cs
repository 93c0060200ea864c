namespace KiemDiem.Rules.Model;

/// <summary>Whether the ratings of the quarters have something that a text asks for.</summary>
public sealed class QuarterOperand : Operand
{
    internal QuarterOperand(QuarterMeasure measure)
        : base($"quarters.{Vocabulary.NameOf(measure)}", LabelOf(measure), OperandType.Boolean) => Measure = measure;

    /// <summary>What is asked.</summary>
    public QuarterMeasure Measure { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => [FactTable.Quarters];

    private static Label LabelOf(QuarterMeasure measure) => measure == QuarterMeasure.AnyNotCompleted
        ? new("có quý xếp loại không hoàn thành nhiệm vụ", "a quarter rated Not completed")
        : new("có hai quý liên tiếp xếp loại không hoàn thành nhiệm vụ", "two quarters in a row rated Not completed");
}
