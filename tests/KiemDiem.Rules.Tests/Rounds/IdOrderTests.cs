using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Tests.Rounds;

public sealed class IdOrderTests
{
    /// <summary>Letters on both sides of what a byte holds, so that ids differ early, late, in strange letters only, and in length.</summary>
    private const string Letters = "ab-\u0001þÿĀđệ";

    [Fact]
    public void Cases_of_a_round_are_ordered_by_their_ids_letter_by_letter()
    {
        var random = new Random(5);
        var ids = Enumerable.Range(0, 20_000)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]).Prepend('x')))
            .Distinct().ToList();

        var round = new ReviewRound(ids.Select(id => new ReviewCase(id, SubjectKind.PartyMember)));

        round.Cases.Select(subject => subject.Id).Should().Equal(ids.Order(StringComparer.Ordinal));
        ids.Should().HaveCountGreaterThan(10_000);
    }

    [Theory]
    [InlineData("a", "a-")]
    [InlineData("abcdefgh", "abcdefgha")]
    [InlineData("abcdefgha", "abcdefghb")]
    [InlineData("aÿb", "aĀa")]
    [InlineData("ÿz", "Āa")]
    [InlineData("Z", "a")]
    [InlineData("z", "đ")]
    public void First_id_comes_before_the_second(string first, string second)
    {
        ReviewCase Of(string id) => new(id, SubjectKind.PartyMember);

        new ReviewRound([Of(second), Of(first)]).Cases.Select(subject => subject.Id).Should().Equal(first, second);
        new ReviewRound([Of(first), Of(second)]).Cases.Select(subject => subject.Id).Should().Equal(first, second);
    }
}
