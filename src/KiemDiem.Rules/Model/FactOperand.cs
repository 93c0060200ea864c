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
        FactDefinition<bool> => OperandType.Boolean,
        FactDefinition<Grade> => OperandType.Grade,
        FactDefinition<Rating> => OperandType.Rating,
        FactDefinition<Position> => OperandType.Position,
        FactDefinition<decimal> when fact.Maximum == 1 => OperandType.Share,
        FactDefinition<decimal> or FactDefinition<int> => OperandType.Number,
        _ => throw new ArgumentException($"{fact.Key} is of type {fact.Type}; conditions compare booleans, names and numbers.", nameof(fact)),
    };
}
