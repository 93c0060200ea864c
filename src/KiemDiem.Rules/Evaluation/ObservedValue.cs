using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What an operand was seen to be: unknown, none, a number, or a fraction of two counts.</summary>
public readonly struct ObservedValue : IEquatable<ObservedValue>
{
    // Small, because an evaluation holds one for each condition: no count has more than ten digits, and no number more than nine decimals.
    private readonly long _numerator;
    private readonly int _denominator;

    private ObservedValue(FactState state, Fraction value)
    {
        State = state;
        _numerator = value.Numerator;
        _denominator = (int)value.Denominator;
    }

    /// <summary>What is known.</summary>
    public FactState State { get; }

    /// <summary>The number; of a share of counts, the count.</summary>
    public long Numerator => _numerator;

    /// <summary>1; of a share of counts, the count it is a share of; of a decimal number, a power of ten.</summary>
    public long Denominator => State == FactState.Known ? _denominator : 1;

    internal static ObservedValue Unknown => default;

    internal static ObservedValue None => new(FactState.None, default);

    internal static ObservedValue Known(long value) => new(FactState.Known, new(value, 1));

    internal static ObservedValue Known(Fraction value) => new(FactState.Known, value);

    internal static ObservedValue Known(decimal value) => new(FactState.Known, Fraction.Of(value));

    internal static ObservedValue Share(int count, int total) => total == 0 ? None : new(FactState.Known, new(count, total));

    /// <inheritdoc/>
    public bool Equals(ObservedValue other) => (State, _numerator, _denominator) == (other.State, other._numerator, other._denominator);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ObservedValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _numerator, _denominator);

    /// <summary>Whether two values are the same, also as fractions.</summary>
    public static bool operator ==(ObservedValue left, ObservedValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ObservedValue left, ObservedValue right) => !left.Equals(right);

    /// <summary>Whether a condition holds of a value that is known or none.</summary>
    internal bool Satisfies(Condition condition) => State == FactState.None ? condition.Role == ConditionRole.Requirement : condition.Accepts(new(_numerator, _denominator));
}
