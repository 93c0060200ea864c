namespace KiemDiem.Rules.Model;

/// <summary>A single fact as it was given.</summary>
public sealed class FactOperand : Operand
{
    internal FactOperand(FactDefinition fact)
        : base(fact.Key, fact.Label, TypeOf(fact)) => Fact = fact;

    /// <summary>The fact.</summary>
    public FactDefinition Fact { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => [Fact];

    private static OperandType TypeOf(FactDefinition fact) => fact switch
    {
        LocalFact local => TypeOf(local),
        FactDefinition<bool> => OperandType.Boolean,
        FactDefinition<Grade> => OperandType.Grade,
        FactDefinition<Rating> => OperandType.Rating,
        FactDefinition<Position> => OperandType.Position,
        FactDefinition<decimal> when fact.Maximum == 1 => OperandType.Share,
        FactDefinition<decimal> or FactDefinition<int> => OperandType.Number,
        _ => throw NotComparable(fact),
    };

    private static OperandType TypeOf(LocalFact fact) => fact.LocalType switch
    {
        LocalFactType.Boolean => OperandType.Boolean,
        LocalFactType.Grade => OperandType.Grade,
        LocalFactType.Rating => OperandType.Rating,
        LocalFactType.Share => OperandType.Share,
        LocalFactType.Count or LocalFactType.Number => OperandType.Number,
        _ => throw NotComparable(fact),
    };

    private static ArgumentException NotComparable(FactDefinition fact) =>
        new($"{fact.Key} is of type {fact.Type}; conditions compare booleans, names and numbers.", nameof(fact));
}
