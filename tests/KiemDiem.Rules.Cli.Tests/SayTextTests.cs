using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Cli.Tests;

public sealed partial class SayTextTests
{
    [Fact]
    public void Every_message_has_the_same_blanks_in_both_languages()
    {
        foreach (var say in Enum.GetValues<Say>())
        {
            var (vietnamese, english) = (say.In(Language.Vietnamese), say.In(Language.English));
            vietnamese.Should().NotBeNullOrWhiteSpace().And.Match(text => text.IsNormalized());
            Blanks(vietnamese).Should().BeEquivalentTo(Blanks(english), "{0} is filled in alike", say);
        }
    }

    private static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Blank();
}
