namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class OutcomeSetsTests
{
    [Fact]
    public void Names_are_those_of_the_contract_worst_rating_first()
    {
        var all = OutcomeSet.Ratings | OutcomeSet.NotRated | OutcomeSet.NeedsAuthority;

        all.Names().Should().Equal("notCompleted", "completed", "good", "excellent", "notRated", "needsAuthority");
        all.Count().Should().Be(6);
        OutcomeSet.None.Names().Should().BeEmpty();
        OutcomeSet.None.Count().Should().Be(0);
    }

    [Theory]
    [InlineData(Rating.NotCompleted, OutcomeSet.NotCompleted)]
    [InlineData(Rating.Completed, OutcomeSet.Completed)]
    [InlineData(Rating.Good, OutcomeSet.Good)]
    [InlineData(Rating.Excellent, OutcomeSet.Excellent)]
    public void Rating_is_a_set_of_one(Rating rating, OutcomeSet set)
    {
        OutcomeSets.Of(rating).Should().Be(set);
        set.Count().Should().Be(1);
        set.Highest().Should().Be(rating);
    }

    [Fact]
    public void Set_contains_its_parts_and_not_more()
    {
        OutcomeSet.Ratings.Contains(OutcomeSet.Good | OutcomeSet.Completed).Should().BeTrue();
        OutcomeSet.Ratings.Contains(OutcomeSet.None).Should().BeTrue();
        OutcomeSet.Ratings.Contains(OutcomeSet.Good | OutcomeSet.NotRated).Should().BeFalse();
        (OutcomeSet.Good | OutcomeSet.Completed | OutcomeSet.NotRated).Highest().Should().Be(Rating.Good);
    }
}
