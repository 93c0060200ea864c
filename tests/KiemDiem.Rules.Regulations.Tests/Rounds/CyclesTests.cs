using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Rounds that cannot be rated, and what is told of them.</summary>
public sealed class CyclesTests
{
    private static readonly RoundText Text = RoundText.QD366;

    [Fact]
    public void One_that_names_itself_is_a_cycle() => Told([Text.Organization("a", "parent=a")]).Should().Equal("Cycle: a");

    [Fact]
    public void Two_that_name_each_other_are_a_cycle() =>
        Told([Text.Unit("b", "parent=a"), Text.Unit("a", "parent=b")]).Should().Equal("Cycle: a b");

    /// <summary>In the order in which one waits for the other: c is counted into b, b into a, a into c.</summary>
    [Fact]
    public void Three_in_a_circle_are_told_in_their_order() =>
        Told([Text.Organization("a", "parent=c"), Text.Organization("b", "parent=a"), Text.Organization("c", "parent=b"), Text.Cell("cell", "parent=a")])
            .Should().Equal("Cycle: a c b");

    /// <summary>
    /// Under 132-QĐ/TW a committee is bound by the rating of its organisation, which waits for its cells, which wait for their members. Its
    /// members come after it as leaders, not as Party members: else nobody could be rated first.
    /// </summary>
    [Fact]
    public void Member_who_names_the_committee_does_not_wait_for_it()
    {
        var text = RoundText.QD132;

        var result = text.Evaluate([text.Organization("o"), text.Cell("c", "parent=o"), text.Collective("t", "unit=o"), text.Member("m", "unit=c collective=t"), text.Leader("l", "unit=o collective=t")]);

        result.Cases.Select(item => item.Case.Id).Should().Equal("m", "c", "o", "t", "l");
    }

    [Fact]
    public void Separate_cycles_are_all_told_by_their_first_id() =>
        Told([Text.Unit("x", "parent=y"), Text.Unit("y", "parent=x"), Text.Organization("b", "parent=a"), Text.Organization("a", "parent=b"), Text.Cell("c", "parent=a")])
            .Should().Equal("Cycle: a b", "Cycle: x y");

    [Fact]
    public void Cycle_is_put_into_words_in_both_languages()
    {
        var problem = Refused(new ReviewRound([Text.Unit("b", "parent=a"), Text.Unit("a", "parent=b")])).Problems.Single();

        problem.Describe(Language.English).Should().Contain("a → b → a");
        problem.Describe(Language.Vietnamese).Should().Contain("a → b → a").And.Contain("vòng tròn");
    }

    [Fact]
    public void Long_chain_is_rated_level_by_level()
    {
        const int Length = 100_000;
        var chain = Enumerable.Range(0, Length).Select(i => new ReviewCase($"{i:000000}", SubjectKind.PartyOrganization) { Parent = i == 0 ? null : $"{i - 1:000000}", Reviewed = false });

        var result = Text.Evaluate(chain);

        (result.Find("000000")!.Step, result.Find("000000")!.Level).Should().Be((Length, 1));
        (result.Find("099999")!.Step, result.Find("099999")!.Level).Should().Be((1, Length));
    }

    [Fact]
    public void Long_circle_is_told()
    {
        const int Length = 100_000;
        var circle = Enumerable.Range(0, Length).Select(i => new ReviewCase($"{i:000000}", SubjectKind.PartyOrganization) { Parent = $"{(i + Length - 1) % Length:000000}" });

        var problem = Refused(new ReviewRound(circle)).Problems.Should().ContainSingle().Subject;

        problem.Ids.Length.Should().Be(Length);
        problem.Ids[0].Should().Be("000000");
    }

    /// <summary>Who is lowered in the cohort would decide on the one above, who stands in it too.</summary>
    [Fact]
    public void Ranked_cohort_with_one_and_the_one_above_is_refused_by_name()
    {
        ReviewCase[] cases = [Text.Organization("top", "cohort=k"), Text.Cell("cell", "parent=top cohort=k"), Text.Organization("other", "cohort=k")];

        Text.Evaluate(cases).Quotas.Should().ContainSingle("without a ranking nobody is lowered");
        var problem = Refused(new ReviewRound(cases, [RoundCohort.Ranked("k", "top", "cell")])).Problems.Should().ContainSingle().Subject;
        (problem.Kind, string.Join(' ', problem.Ids)).Should().Be((RoundProblemKind.CohortMixesLevels, "k top"));
        problem.Describe(Language.English).Should().Contain("ranked cohort k");
    }

    [Fact]
    public void Ids_that_stand_twice_are_refused()
    {
        FluentActions.Invoking(() => new ReviewRound([Text.Member("a"), Text.Cell("b"), Text.Unit("a"), Text.Unit("a")]))
            .Should().Throw<InvalidRoundException>().Which.Problems.Select(Told).Should().Equal("DuplicateCase: a", "DuplicateCase: a");
        FluentActions.Invoking(() => new ReviewRound([], [new RoundCohort("k", null, []), new RoundCohort("k", true, [])]))
            .Should().Throw<InvalidRoundException>().Which.Problems.Select(Told).Should().Equal("DuplicateCohort: k");
        FluentActions.Invoking(() => new ReviewRound([], [new RoundCohort("k", null, [["a", "b"], ["b"]])]))
            .Should().Throw<InvalidRoundException>().Which.Problems.Select(Told).Should().Equal("RankedTwice: k b");
    }

    [Fact]
    public void Ids_that_are_the_same_after_normalisation_are_the_same()
    {
        const string Composed = "tổ";
        var decomposed = Composed.Normalize(System.Text.NormalizationForm.FormD);

        FluentActions.Invoking(() => new ReviewRound([Text.Cell(Composed), Text.Cell(decomposed)])).Should().Throw<InvalidRoundException>();
        Text.Evaluate(Text.Cell(Composed)).Find(decomposed).Should().NotBeNull();
    }

    private static InvalidRoundException Refused(ReviewRound round) =>
        FluentActions.Invoking(() => Text.Rules.Evaluate(round)).Should().Throw<InvalidRoundException>().Which;

    private static IEnumerable<string> Told(ReviewCase[] cases) => Refused(new ReviewRound(cases)).Problems.Select(Told);

    private static string Told(RoundProblem problem) => $"{problem.Kind}: {string.Join(' ', problem.Ids)}";
}
