using System.Globalization;

namespace KiemDiem.Rules.Tests.Facts;

public sealed class LocalValueTests
{
    [Fact]
    public void Plain_values_convert_to_what_json_would_hold()
    {
        new LocalValue[] { true, 3, 1.50m, "chữ", Grade.Average, Rating.NotCompleted, LocalValue.None }.Select(value => value.Value)
            .Should().Equal(true, 3m, 1.5m, "chữ", "average", "notCompleted", null);
    }

    [Fact]
    public void Value_is_shown_as_json_would_write_it_whatever_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("vi-VN");
            new LocalValue[] { true, false, 1.5m, "chữ", LocalValue.None }.Select(value => value.ToString()).Should().Equal("true", "false", "1.5", "chữ", "null");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Values_are_equal_by_what_they_hold()
    {
        LocalValue three = 3, same = 3.00m, text = "3", truth = true;

        (three == same).Should().BeTrue();
        three.GetHashCode().Should().Be(same.GetHashCode());
        (three != text).Should().BeTrue();
        truth.Equals((object)(LocalValue)true).Should().BeTrue();
        truth.Equals("true").Should().BeFalse();
        (default == LocalValue.None).Should().BeTrue();
        LocalValue.None.GetHashCode().Should().Be(default(LocalValue).GetHashCode());
    }

    [Fact]
    public void Text_is_kept_in_nfc()
    {
        LocalValue decomposed = "chu\u031B\u0303";

        decomposed.Value.Should().Be("ch\u1EEF");
        FluentActions.Invoking(() => (LocalValue)(string)null!).Should().Throw<ArgumentNullException>();
    }
}
