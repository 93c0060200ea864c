namespace KiemDiem.Rules;

/// <summary>A fact about a subject: unknown, none, or known with a value.</summary>
/// <remarks>The default is unknown, so a fact that nobody mentions never passes for a value. A plain value converts implicitly.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Fact<T> : IEquatable<Fact<T>>
    where T : notnull
{
    private readonly T _value;

    private Fact(FactState state, T value)
    {
        State = state;
        _value = value;
    }

    /// <summary>The fact as not given.</summary>
    public static Fact<T> Unknown => default;

    /// <summary>The fact as given, but not applicable: there are none.</summary>
    public static Fact<T> None => new(FactState.None, default!);

    /// <summary>What is known of the fact.</summary>
    public FactState State { get; }

    /// <summary>Whether a value is known.</summary>
    public bool IsKnown => State == FactState.Known;

    /// <summary>The known value.</summary>
    /// <exception cref="InvalidOperationException">The fact is unknown or none; look at <see cref="State"/> first.</exception>
    public T Value => State == FactState.Known
        ? _value
        : throw new InvalidOperationException($"The fact is {State}; it has no value.");

    /// <summary>The fact as known.</summary>
    public static Fact<T> Known(T value)
    {
        // Not ThrowIfNull, which takes an object and so would box values.
        return value is null ? throw new ArgumentNullException(nameof(value)) : new(FactState.Known, value);
    }

    /// <summary>A plain value is a known fact.</summary>
    public static implicit operator Fact<T>(T value) => Known(value);

    /// <inheritdoc/>
    public bool Equals(Fact<T> other) => State == other.State && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fact<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value);

    /// <summary>The value, or the name of the state.</summary>
    public override string ToString() => State == FactState.Known ? $"{_value}" : State.ToString();

    /// <summary>Whether two facts have the same state and value.</summary>
    public static bool operator ==(Fact<T> left, Fact<T> right) => left.Equals(right);

    /// <summary>Whether two facts differ in state or value.</summary>
    public static bool operator !=(Fact<T> left, Fact<T> right) => !left.Equals(right);
}
