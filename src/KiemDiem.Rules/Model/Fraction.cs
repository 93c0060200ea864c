namespace KiemDiem.Rules.Model;

/// <summary>A number as a fraction of two whole numbers, so that it compares without rounding.</summary>
/// <param name="Numerator">The number above the line.</param>
/// <param name="Denominator">The number below the line, greater than 0.</param>
internal readonly record struct Fraction(long Numerator, long Denominator) : IComparable<Fraction>
{
    /// <summary>The most decimal places that a number may have.</summary>
    public const int MaximumDecimals = 9;

    /// <summary>The fraction of a decimal number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than nine decimal places, or is too large.</exception>
    public static Fraction Of(decimal value)
    {
        var denominator = 1L;
        for (var places = 0; places <= MaximumDecimals; places++)
        {
            if (decimal.Truncate(value) == value && Math.Abs(value) < long.MaxValue)
            {
                return new((long)value, denominator);
            }

            value *= 10;
            denominator *= 10;
        }

        throw new ArgumentOutOfRangeException(nameof(value), $"A number may have at most {MaximumDecimals} decimal places.");
    }

    /// <summary>Whether the products of a comparison fit.</summary>
    private bool IsSmall => (int)Numerator == Numerator && (int)Denominator == Denominator;

    public int CompareTo(Fraction other) => IsSmall && other.IsSmall
        ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
        : ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);
}
