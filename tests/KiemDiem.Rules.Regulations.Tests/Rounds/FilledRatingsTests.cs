using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>The ratings of unit and collective are filled before those are judged who may not be rated above them.</summary>
public sealed class FilledRatingsTests
{
    private const string Good = "judgements.exemplary=false";
    private const string Completed = "grades.taskResults=average";
    private const string NotCompleted = "grades.taskResults=poor";
    private const string GoodOrExcellent = "judgements.exemplary=?";
    private const string NotRated = "reviewed=false";

    [Theory]
    [InlineData("", "", "Rated(Excellent)")]
    [InlineData(Good, "", "Rated(Good)")]
    [InlineData("", Good, "Rated(Good)")]
    [InlineData(Completed, Good, "Rated(Completed)")]
    [InlineData(Good, Completed, "Rated(Completed)")]
    [InlineData(NotCompleted, "", "Rated(NotCompleted)")]
    [InlineData("", NotCompleted, "Rated(NotCompleted)")]
    [InlineData(NotRated, "", "Rated(Excellent)")]
    [InlineData(NotRated, Good, "Rated(Good)")]
    [InlineData(GoodOrExcellent, "", "Undetermined(Good, Excellent)")]
    [InlineData(GoodOrExcellent, Good, "Rated(Good)")]
    [InlineData(GoodOrExcellent, Completed, "Rated(Completed)")]
    [InlineData(GoodOrExcellent, GoodOrExcellent, "Undetermined(Good, Excellent)")]
    public void Under_124_the_head_is_rated_no_higher_than_unit_and_collective(string unit, string collective, string head)
    {
        var result = Rated(RoundText.QD124, unit, collective);

        result.OutcomeOf("head").Should().Be(head);
        result.OutcomeOf("deputy").Should().Be("Rated(Excellent)", "the text binds the head");
        result.Told().Should().BeEmpty();
    }

    [Fact]
    public void What_is_filled_is_what_the_round_found()
    {
        var result = Rated(RoundText.QD124, Good, NotRated);
        var head = result.Find("head")!;

        (head.Filled.UnitRating, head.Filled.CollectiveRating).Should().Be(((Fact<Rating>)Rating.Good, Fact<Rating>.None));
        (head.Case.UnitRating.State, head.Step).Should().Be((FactState.Unknown, 2));
        head.Evaluation.Adjustments.Should().ContainSingle().Which.Rule.Key.Should().Be("ceiling.unitRating.good");
    }

    [Fact]
    public void Head_hangs_on_the_open_unit_and_collective_by_their_ids()
    {
        var head = Rated(RoundText.QD124, GoodOrExcellent, GoodOrExcellent).Find("head")!;

        head.HangsOn.Should().Equal("t", "u");
        (head.Filled.UnitRating.State, head.Filled.CollectiveRating.State).Should().Be((FactState.Unknown, FactState.Unknown));
        Rated(RoundText.QD124, GoodOrExcellent, Completed).Find("head")!.HangsOn.Should().BeEmpty("whatever the unit comes to, the collective is lower");
    }

    /// <summary>Dispatch 854 of Tuyên Quang binds the deputies too.</summary>
    [Theory]
    [InlineData("head", "Rated(Good)")]
    [InlineData("deputy", "Rated(Good)")]
    [InlineData("member", "Rated(Excellent)")]
    public void In_Tuyen_Quang_deputies_are_bound_too(string position, string outcome)
    {
        var text = RoundText.TuyenQuang;
        var result = text.Evaluate(
            text.Unit("u", RoundText.NoneBelow), text.Collective("t", $"unit=u {Good}"), text.Leader("l", $"{RoundText.NoneBelow} position={position} unit=u collective=t"));

        result.OutcomeOf("l").Should().Be(outcome);
    }

    /// <summary>21-HD/BTCTW, Tiết 3: the collective not above its unit; and through it the head.</summary>
    [Fact]
    public void Under_132_the_rating_of_the_unit_reaches_the_head_through_the_collective()
    {
        var text = RoundText.QD132;
        var result = text.Evaluate(
            text.Unit("u", $"{RoundText.NoneBelow} {Completed}"), text.Collective("t", "unit=u"),
            text.Leader("head", $"{RoundText.NoneBelow} collective=t unitRating=-"));

        result.Cases.Select(item => $"{item.Step} {item.Case.Id}: {item.Outcome}").Should().Equal("1 u: Rated(Completed)", "2 t: Rated(Completed)", "3 head: Rated(Completed)");
    }

    [Fact]
    public void Collective_that_a_ranking_lowers_binds_its_head()
    {
        var text = RoundText.QD124;
        ReviewCase[] cases =
        [
            .. Enumerable.Range(0, 8).Select(i => text.Collective($"t{i}", $"cohort=k {(i < 2 ? "" : Good)}")),
            text.Leader("head0", $"{RoundText.NoneBelow} collective=t0 unitRating=-"), text.Leader("head1", $"{RoundText.NoneBelow} collective=t1 unitRating=-"),
        ];

        RoundResult Ranked(params string[] ranking) => text.Rules.Evaluate(new ReviewRound(cases, [RoundCohort.Ranked("k", ranking)]));
        (Ranked("t1", "t0").OutcomeOf("head0"), Ranked("t1", "t0").OutcomeOf("head1")).Should().Be(("Rated(Good)", "Rated(Excellent)"));
        (Ranked("t0", "t1").OutcomeOf("head0"), Ranked("t0", "t1").OutcomeOf("head1")).Should().Be(("Rated(Excellent)", "Rated(Good)"));
        Ranked("t1", "t0").Find("t0")!.Lowering!.Source.Citation.ToString().Should().Contain("124-QĐ/TW");
    }

    [Theory]
    [InlineData("unitRating=good", "")]
    [InlineData("unitRating=excellent", "RatingDisagrees head unitRating: head u")]
    [InlineData("unitRating=-", "RatingDisagrees head unitRating: head u")]
    [InlineData("collectiveRating=good", "RatingDisagrees head collectiveRating: head t")]
    [InlineData("collectiveRating=excellent", "")]
    public void Given_rating_that_is_not_the_one_of_the_round_is_told_and_not_used(string given, string told)
    {
        var result = Rated(RoundText.QD124, Good, "", given);

        string.Join(';', result.Told()).Should().Be(told);
        result.OutcomeOf("head").Should().Be("Rated(Good)", "the unit is Good, whatever the file says");
    }

    [Theory]
    [InlineData("unitRating=excellent", "Rated(Excellent)", "")]
    [InlineData("unitRating=good", "Rated(Good)", "")]
    [InlineData("unitRating=completed", "Undetermined(Good, Excellent)", "RatingDisagrees head unitRating: head u")]
    public void Given_rating_is_used_where_the_unit_is_open_and_can_come_to_it(string given, string head, string told)
    {
        var result = Rated(RoundText.QD124, GoodOrExcellent, "", given);

        (result.OutcomeOf("head"), string.Join(';', result.Told())).Should().Be((head, told));
    }

    /// <summary>21-HD/BTCTW, Tiết 1.3: the lowest rating of the bodies of the level is given by the host; one that is lower is told.</summary>
    [Theory]
    [InlineData("peerBodiesLowestRating=good", Completed, "RatingDisagrees o peerBodiesLowestRating: o u")]
    [InlineData("peerBodiesLowestRating=-", Completed, "RatingDisagrees o peerBodiesLowestRating: o u")]
    [InlineData("peerBodiesLowestRating=completed", Completed, "")]
    [InlineData("peerBodiesLowestRating=notCompleted", Completed, "")]
    [InlineData("peerBodiesLowestRating=?", Completed, "")]
    [InlineData("peerBodiesLowestRating=-", NotRated, "")]
    [InlineData("peerBodiesLowestRating=excellent", GoodOrExcellent, "")]
    public void Body_of_the_level_that_is_lower_than_the_given_lowest_is_told(string given, string unit, string told)
    {
        var text = RoundText.QD132;
        var result = text.Evaluate(text.Organization("o", $"{RoundText.NoneBelow} {given}"), text.Unit("u", $"{RoundText.NoneBelow} parent=o {unit}"));

        string.Join(';', result.Told()).Should().Be(told);
        result.Find("o")!.Step.Should().Be(2);
    }

    private static RoundResult Rated(RoundText text, string unit, string collective, string head = "") => text.Evaluate(
        text.Unit("u", $"{RoundText.NoneBelow} {unit}"), text.Collective("t", $"unit=u {collective}"),
        text.Leader("head", $"{RoundText.NoneBelow} position=head unit=u collective=t {head}"),
        text.Leader("deputy", $"{RoundText.NoneBelow} position=deputy unit=u collective=t"));
}
