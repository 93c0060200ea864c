using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Model;

public sealed class LadderTests
{
    [Fact]
    public void Ladder_may_have_128_conditions_and_not_129()
    {
        SyntheticLadders.OfTriggers(SubjectKind.Unit, Formula.All(Conditions(128))).Conditions.Should().HaveCount(128);

        FluentActions.Invoking(() => SyntheticLadders.OfTriggers(SubjectKind.Unit, Formula.All(Conditions(129))))
            .Should().Throw<ArgumentException>().WithMessage("*129 conditions; 128 is the most*");
    }

    [Fact]
    public void Ladder_may_have_64_rules_and_not_65()
    {
        // Three of them are the standards.
        SyntheticLadders.OfTriggers(SubjectKind.Unit, Conditions(61)).Rules.Should().HaveCount(64);

        FluentActions.Invoking(() => SyntheticLadders.OfTriggers(SubjectKind.Unit, Conditions(62)))
            .Should().Throw<ArgumentException>().WithMessage("*65 rules; 64 is the most*");
    }

    [Fact]
    public void Two_conditions_of_one_key_throw()
    {
        var act = () => SyntheticLadders.OfTriggers(SubjectKind.Unit, Formula.All(Condition(null), Condition(null)));

        act.Should().Throw<ArgumentException>().WithMessage("*notCompleted.judgements.exemplary.is*more than once*");
    }

    [Fact]
    public void Condition_that_stands_in_two_rules_is_one_condition()
    {
        var shared = Condition(null);

        SyntheticLadders.OfTriggers(SubjectKind.Unit, shared, Formula.Not(shared)).Conditions.Should().Equal(shared);
    }

    [Fact]
    public void Two_rules_of_one_key_throw()
    {
        var ladder = SyntheticLadders.OfTriggers(SubjectKind.Unit);
        var note = new NoteRule("same", new("một", "one"), Condition(null), ladder.Fallback.Source);

        FluentActions.Invoking(() => ladder.With(notes: [note, new NoteRule("same", new("hai", "two"), Condition("b"), ladder.Fallback.Source)]))
            .Should().Throw<ArgumentException>().WithMessage("*note.same*more than once*");
    }

    [Theory]
    [InlineData(Rating.Good, Rating.Excellent, Rating.Completed)]
    [InlineData(Rating.Excellent, Rating.Good)]
    [InlineData(Rating.Excellent, Rating.Good, Rating.Completed, Rating.NotCompleted)]
    public void Standards_other_than_the_three_levels_in_their_order_throw(params Rating[] ratings)
    {
        var source = SyntheticLadders.OfTriggers(SubjectKind.Unit).Fallback.Source;
        var act = () => new Ladder(
            SubjectKind.Unit, [], [], [.. ratings.Select(rating => new Standard(rating, Formula.All(), Formula.All(), source))], new([Rating.NotCompleted], source), [], [], null);

        act.Should().Throw<ArgumentException>().WithMessage("*must be Excellent, Good and Completed, in this order*");
    }

    [Fact]
    public void Standard_that_asks_for_a_condition_of_no_level_throws()
    {
        var source = SyntheticLadders.OfTriggers(SubjectKind.Unit).Fallback.Source;
        Standard Empty(Rating rating) => new(rating, Formula.All(), Formula.All(), source);
        var act = () => new Ladder(
            SubjectKind.Unit, [], [], [new Standard(Rating.Excellent, Formula.All(), Condition(null), source), Empty(Rating.Good), Empty(Rating.Completed)],
            new([Rating.NotCompleted], source), [], [], null);

        act.Should().Throw<ArgumentException>().WithMessage("*excellent*notCompleted.judgements.exemplary.is*");
    }

    [Fact]
    public void Condition_of_another_ladder_is_not_read()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.Unit);

        ladder.Invoking(it => it.TruthOf(Condition("other"), new ReviewCase("a", SubjectKind.Unit))).Should().Throw<ArgumentException>().WithMessage("*is not one of the ladder*");
    }

    private static Formula[] Conditions(int count) => [.. Enumerable.Range(0, count).Select(i => Condition($"{i}"))];

    private static Condition Condition(string? variant) =>
        SyntheticLadders.Condition(Operands.Of(FactTable.Exemplary), Comparison.Is, 1, ConditionRole.Trigger, variant);
}
