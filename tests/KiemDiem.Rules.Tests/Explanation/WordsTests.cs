using System.Text;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Explanations;

namespace KiemDiem.Rules.Tests.Explanation;

/// <summary>The fixed words: each in both languages, with the same places to fill in.</summary>
public sealed partial class WordsTests
{
    public static TheoryData<string> All => [.. Enum.GetNames<Word>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Word_has_a_text_in_both_languages_with_the_same_places(string name)
    {
        var word = Enum.Parse<Word>(name);
        var vietnamese = word.In(Language.Vietnamese);
        var english = word.In(Language.English);

        vietnamese.Should().NotBeNullOrWhiteSpace();
        (vietnamese == english).Should().Be(word == Word.Of, "only a fraction reads alike");
        vietnamese.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
        english.Should().MatchRegex("^[\\x20-\\x7E•]+$", "English words carry no diacritics");
        Places(vietnamese).Should().Equal(Places(english));
    }

    [Fact]
    public void Word_that_is_not_in_the_list_has_no_text()
    {
        FluentActions.Invoking(() => ((Word)(-1)).In(Language.Vietnamese)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((Word)(-1)).In(Language.English)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
