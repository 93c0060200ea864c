using System.Globalization;

namespace KiemDiem.Rules;

/// <summary>The value of a fact that only a local rule set knows: a truth, a number, a text or name, or none. Plain values convert implicitly.</summary>
public readonly struct LocalValue : IEquatable<LocalValue>
{
    private readonly object? _value;

    private LocalValue(object? value) => _value = value;

    /// <summary>It does not apply: there are none.</summary>
    public static LocalValue None => default;

    /// <summary>The value as a <see cref="bool"/>, <see cref="decimal"/> or <see cref="string"/>; null for none.</summary>
    public object? Value => _value;

    /// <summary>A truth.</summary>
    public static implicit operator LocalValue(bool value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator LocalValue(int value) => new((decimal)value);

    /// <summary>A number.</summary>
    public static implicit operator LocalValue(decimal value) => new(value);

    /// <summary>A text, or the name of a grade or rating. It is kept in NFC.</summary>
    public static implicit operator LocalValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value.Normalize());
    }

    /// <summary>A grade.</summary>
    public static implicit operator LocalValue(Grade value) => new(Vocabulary.NameOf(value));

    /// <summary>A rating.</summary>
    public static implicit operator LocalValue(Rating value) => new(Vocabulary.NameOf(value));

    /// <inheritdoc/>
    public bool Equals(LocalValue other) => Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>The value as JSON would write it, without quotes.</summary>
    public override string ToString() => _value switch
    {
        null => "null",
        true => "true",
        false => "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        var text => (string)text,
    };

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(LocalValue left, LocalValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(LocalValue left, LocalValue right) => !left.Equals(right);
}
