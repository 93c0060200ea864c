using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class FullMonthsTests
{
    [Theory]
    [InlineData("2023-06-30", "2023-12-31", 6)]
    [InlineData("2023-07-01", "2023-12-31", 5)]
    [InlineData("2023-12-31", "2023-12-31", 0)]
    [InlineData("2024-01-01", "2023-12-31", -1)]
    [InlineData("2023-08-31", "2023-12-31", 4)]
    [InlineData("2022-12-31", "2023-12-31", 12)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2023-01-01", "2023-06-30", 5)]
    [InlineData("2023-01-01", "2023-07-01", 6)]
    public void Months_are_counted_when_they_are_full(string from, string to, int months) =>
        FullMonths.Between(Date(from), Date(to)).Should().Be(months);

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
