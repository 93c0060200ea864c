using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Cli.Output.Html;

namespace KiemDiem.Rules.Cli.Tests.Output.Html;

/// <summary>Colours that can be read, and words that are there in both languages.</summary>
public sealed class PageStyleTests
{
    // WCAG 2, level AA, for text of any size.
    private const double LeastContrast = 4.5;

    private static readonly (string Text, string Back)[] Pairs =
    [
        ("text", "back"), ("text", "raised"), ("quiet", "back"), ("quiet", "raised"), ("link", "back"), ("link", "raised"),
        ("on-same", "same"), ("on-better", "better"), ("on-worse", "worse"), ("on-other", "other"),
    ];

    [Fact]
    public void Text_stands_out_in_light_in_dark_and_on_paper()
    {
        var blocks = Regex.Matches(PageAsset.Read("comparison.css"), @":root \{([^}]*)\}").Select(block => block.Groups[1].Value).ToList();

        blocks.Should().HaveCount(3, "there are light, dark and paper");
        foreach (var block in blocks)
        {
            var colours = Regex.Matches(block, "--([a-z-]+): #([0-9a-f]{6})").ToDictionary(colour => colour.Groups[1].Value, colour => Luminance(colour.Groups[2].Value));
            Pairs.Should().AllSatisfy(pair => Contrast(colours[pair.Text], colours[pair.Back]).Should().BeGreaterThanOrEqualTo(LeastContrast, "{0} in {1}", pair, block));
        }
    }

    [Fact]
    public void Words_of_the_page_have_the_same_blanks_in_both_languages()
    {
        var words = typeof(PageWords).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => (Label)property.GetValue(null)!).ToList();

        words.Should().HaveCountGreaterThan(30).And.AllSatisfy(label =>
        {
            label.Vietnamese.Should().NotBeNullOrWhiteSpace().And.Match(text => text.IsNormalized());
            Regex.Matches(label.Vietnamese, @"\{\d\}").Select(blank => blank.Value).Should().BeEquivalentTo(Regex.Matches(label.English, @"\{\d\}").Select(blank => blank.Value));
        });
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Part(0) + 0.7152 * Part(2) + 0.0722 * Part(4);
    }
}
