using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Tests.Rounds;

public sealed class QuotaProposalTests
{
    [Fact]
    public void First_by_the_ranking_stay()
    {
        var proposal = QuotaProposal.Of(["c", "b", "a"], Ranking("b", "a", "c"), 2)!;

        proposal.Stay.Should().Equal("b", "a");
        proposal.Lowered.Should().Equal("c");
        proposal.Tied.Should().BeEmpty();
        (proposal.IsComplete, proposal.TiedToStay).Should().Be((true, 0));
    }

    [Fact]
    public void Those_who_stand_equal_at_the_cut_are_named_and_not_decided()
    {
        var proposal = QuotaProposal.Of(["a", "b", "c", "d", "e"], Ranking("e", "d c b", "a"), 2)!;

        proposal.Stay.Should().Equal("e");
        proposal.Tied.Should().Equal("b", "c", "d");
        proposal.Lowered.Should().Equal("a");
        (proposal.IsComplete, proposal.TiedToStay).Should().Be((false, 1));
    }

    [Theory]
    [InlineData(0, "", "a b c")]
    [InlineData(1, "a", "b c")]
    [InlineData(3, "a b c", "")]
    public void Those_who_stand_equal_beside_the_cut_are_decided(int lawful, string stay, string lowered)
    {
        var proposal = QuotaProposal.Of(["a", "b", "c"], Ranking("a", "b c"), lawful)!;

        (string.Join(' ', proposal.Stay), string.Join(' ', proposal.Lowered), proposal.Tied.Length).Should().Be((stay, lowered, 0));
    }

    [Fact]
    public void Ranked_who_are_not_Excellent_take_no_place()
    {
        var proposal = QuotaProposal.Of(["b", "d"], Ranking("a", "b c", "d"), 1)!;

        proposal.Stay.Should().Equal("b");
        proposal.Lowered.Should().Equal("d");
    }

    [Fact]
    public void Ranking_that_leaves_one_out_gives_no_proposal() => QuotaProposal.Of(["a", "b"], Ranking("a"), 1).Should().BeNull();

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void More_or_fewer_than_there_are_cannot_stay(int lawful) =>
        FluentActions.Invoking(() => QuotaProposal.Of(["a", "b"], Ranking("a", "b"), lawful)).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>Of every choice of so many that lets nobody pass one who is ranked before, the proposal is what they have in common.</summary>
    [Fact]
    public void Proposal_is_what_every_lawful_choice_has_in_common()
    {
        var items =
            from size in Gen.Choose(1, 8)
            from spread in Gen.Elements(1, 3, 8)
            from places in Gen.ArrayOf(Gen.Choose(0, spread - 1), size)
            from lawful in Gen.Choose(0, size)
            select (Places: places, Lawful: lawful);
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(new Replay(new Rnd(132), null)),
            Prop.ForAll(Arb.From(items), item =>
            {
                var all = Enumerable.Range(0, item.Places.Length).ToList();
                var choices = Enumerable.Range(0, 1 << item.Places.Length)
                    .Where(set => int.PopCount(set) == item.Lawful)
                    .Where(set => all.All(stays => !In(set, stays) || all.All(other => In(set, other) || item.Places[other] >= item.Places[stays])))
                    .ToList();
                var ranking = all.GroupBy(i => item.Places[i]).OrderBy(place => place.Key).Select(place => place.Select(i => $"{i}").ToImmutableArray()).ToImmutableArray();

                var proposal = QuotaProposal.Of(all.Select(i => $"{i}").Reverse(), ranking, item.Lawful)!;

                proposal.Stay.Should().BeEquivalentTo(all.Where(i => choices.All(set => In(set, i))).Select(i => $"{i}"));
                proposal.Lowered.Should().BeEquivalentTo(all.Where(i => !choices.Any(set => In(set, i))).Select(i => $"{i}"));
                proposal.Tied.Should().BeEquivalentTo(all.Where(i => choices.Any(set => In(set, i)) && !choices.All(set => In(set, i))).Select(i => $"{i}"));
                (proposal.Stay.Length + proposal.TiedToStay).Should().Be(item.Lawful);
            }));
    }

    private static bool In(int set, int item) => (set >> item & 1) == 1;

    private static ImmutableArray<ImmutableArray<string>> Ranking(params string[] places) => [.. places.Select(place => place.Split(' ').ToImmutableArray())];
}
