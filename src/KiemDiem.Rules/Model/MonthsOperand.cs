namespace KiemDiem.Rules.Model;

/// <summary>Full months between a date and the rating year.</summary>
public sealed class MonthsOperand : Operand
{
    internal MonthsOperand(FactDefinition<DateOnly> date, string key, Label label, MonthsSpan span)
        : base(key, label, OperandType.Months)
    {
        Date = date;
        Span = span;
    }

    /// <summary>The date.</summary>
    public FactDefinition<DateOnly> Date { get; }

    /// <summary>Which months are counted.</summary>
    public MonthsSpan Span { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => [Date];
}
