using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What an operand was seen to be: unknown, none, a number, or a fraction of two counts.</summary>
public readonly struct ObservedValue : IEquatable<ObservedValue>
{
    private readonly Fraction _value;

    private ObservedValue(FactState state, Fraction value)
    {
        State = state;
        _value = value;
    }

    /// <summary>What is known.</summary>
    public FactState State { get; }

    /// <summary>The number; of a share of counts, the count.</summary>
    public long Numerator => _value.Numerator;

    /// <summary>1; of a share of counts, the count it is a share of; of a decimal number, a power of ten.</summary>
    public long Denominator => State == FactState.Known ? _value.Denominator : 1;

    internal static ObservedValue Unknown => default;

    internal static ObservedValue None => new(FactState.None, default);

    internal static ObservedValue Known(long value) => new(FactState.Known, new(value, 1));

    internal static ObservedValue Known(long numerator, long denominator) => new(FactState.Known, new(numerator, denominator));

    internal static ObservedValue Known(decimal value) => new(FactState.Known, Fraction.Of(value));

    internal static ObservedValue Share(int count, int total) => total == 0 ? None : new(FactState.Known, new(count, total));

    /// <inheritdoc/>
    public bool Equals(ObservedValue other) => State == other.State && _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ObservedValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value);

    /// <summary>Whether two values are the same, also as fractions.</summary>
    public static bool operator ==(ObservedValue left, ObservedValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ObservedValue left, ObservedValue right) => !left.Equals(right);

    /// <summary>Whether a condition holds of a value that is known or none.</summary>
    internal bool Satisfies(Condition condition)
    {
        if (State == FactState.None)
        {
            return condition.Role == ConditionRole.Requirement;
        }

        var difference = _value.CompareTo(condition.Threshold);
        return condition.Comparison switch
        {
            Comparison.Is => difference == 0,
            Comparison.AtLeast => difference >= 0,
            Comparison.AtMost => difference <= 0,
            Comparison.LessThan => difference < 0,
            _ => difference > 0,
        };
    }
}
