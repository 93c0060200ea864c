using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Model;

public sealed class FractionTests
{
    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData("1", 1, 1)]
    [InlineData("0.8", 8, 10)]
    [InlineData("0.80", 8, 10)]
    [InlineData("12.345", 12345, 1000)]
    [InlineData("0.000000001", 1, 1_000_000_000)]
    public void Decimal_becomes_the_fraction_it_is(string value, long numerator, long denominator) =>
        Fraction.Of(Parse(value)).Should().Be(new Fraction(numerator, denominator));

    [Fact]
    public void Decimal_of_more_than_nine_places_throws() =>
        FluentActions.Invoking(() => Fraction.Of(0.0000000001m)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*9 decimal places*");

    [Theory]
    [InlineData(1, 3, 333_333_333, 1_000_000_000, 1)]
    [InlineData(2, 4, 1, 2, 0)]
    [InlineData(1_000_000_000, 1_000_000_000, 1, 1, 0)]
    [InlineData(long.MaxValue - 1, long.MaxValue, 1, 1, -1)]
    public void Fractions_are_ordered_by_size(long left, long of, long right, long ofRight, int order) =>
        Math.Sign(new Fraction(left, of).CompareTo(new Fraction(right, ofRight))).Should().Be(order);

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
