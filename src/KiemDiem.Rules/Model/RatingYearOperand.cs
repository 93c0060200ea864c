namespace KiemDiem.Rules.Model;

/// <summary>The rating year itself, for what a later guideline adds to a text that is in force already. Always known.</summary>
public sealed class RatingYearOperand : Operand
{
    internal RatingYearOperand()
        : base("ratingYear", new("năm đánh giá", "rating year"), OperandType.Year)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => [];
}
