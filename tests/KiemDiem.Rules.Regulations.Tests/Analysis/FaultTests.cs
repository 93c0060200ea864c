using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Analysis;

/// <summary>A text that was broken on purpose, in one place for each kind of fault.</summary>
public sealed class FaultTests
{
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;

    [Fact]
    public void Bands_of_points_that_overlap_are_found_with_a_case_in_both()
    {
        var found = Only(Broken("qd366-hd43", "good.score.total.lessThan", 95), LawFindingKind.OverlappingBands);

        found.IsFault.Should().BeTrue();
        found.Id.Should().Be("partyMember.overlappingBands.excellent.good.score.total.lessThan");
        Points(found).Should().BeInRange(90, 94.999m);
        found.Witness!.Outcome.Rating.Should().Be(Rating.Excellent);
        found.Text.English.Should().Be("the bands of Excellent and Good overlap: points in total");
    }

    [Fact]
    public void Hole_between_bands_is_found_as_a_gap_that_the_text_does_not_name()
    {
        var found = Of(Broken("qd366-hd43", "good.score.total.lessThan", 85)).Where(finding => finding.Of == Fallback.Key).Should().ContainSingle().Subject;

        found.Kind.Should().Be(LawFindingKind.Gap);
        found.IsFault.Should().BeFalse();
        Points(found).Should().BeInRange(85, 89.999m);
        found.Witness!.Outcome.Candidates.Should().Be(OutcomeSet.Completed | OutcomeSet.NotCompleted);
    }

    [Fact]
    public void Rating_that_nobody_can_have_is_found()
    {
        var found = Of(Broken("qd366-hd43", "excellent.score.total.atLeast", 101));

        found.Single(finding => finding.Kind == LawFindingKind.UnreachableRating).Id.Should().Be("partyMember.unreachableRating.excellent");
        found.Single(finding => finding.Kind == LawFindingKind.UnreachableRating).Witness.Should().BeNull("no case has 101 points");
        found.Single(finding => finding.Kind == LawFindingKind.ShadowedRule).Key.Should().Be("excellent");
    }

    [Fact]
    public void Level_that_asks_for_less_than_the_one_below_is_found_with_a_case_that_has_the_less()
    {
        var found = Only(Broken("qd366-hd43", "good.score.total.atLeast", 45), LawFindingKind.ThresholdsOutOfOrder);

        found.Id.Should().Be("partyMember.thresholdsOutOfOrder.good.completed.score.total.atLeast");
        found.Text.English.Should().Be("Good asks for less than Completed: points in total: at least 45 against points in total: at least 50");
        Points(found).Should().BeInRange(45, 49.999m);
    }

    [Fact]
    public void Threshold_out_of_order_is_found_in_a_text_whose_levels_include_those_below()
    {
        var regulation = Catalog.ById("qd124-hd25").Only(SubjectKind.PartyMember);
        var condition = regulation.Ladders[0].Conditions.Single(condition => condition.Key == "good.grades.taskResults.atLeast");
        var found = Only(regulation.With(ladder => ladder.Replace(condition, condition.With(required: (int)Grade.Poor))), LawFindingKind.ThresholdsOutOfOrder);

        found.Id.Should().Be("partyMember.thresholdsOutOfOrder.good.completed.grades.taskResults.atLeast");
        found.Witness!.Case.Grades.TaskResults.Should().Be((Fact<Grade>)Grade.Poor);
    }

    [Fact]
    public void Rule_that_can_never_hold_is_shadowed()
    {
        var found = Only(Broken("qd366-hd43", "gap.score.total.atLeast.excellentBand", 101), LawFindingKind.ShadowedRule);

        found.Key.Should().Be("gap.excellentBand");
        found.Witness.Should().BeNull();
        found.Text.English.Should().EndWith("can never be the case");
    }

    [Fact]
    public void Rule_before_which_another_always_decides_otherwise_is_shadowed_with_a_case_that_shows_it()
    {
        var found = Only(WithCeiling(Rating.Good), LawFindingKind.ShadowedRule);

        found.Key.Should().Be("ceiling.degraded");
        found.By.Should().Equal("notCompleted.degradation");
        found.Witness!.Case.Findings.Degradation.Should().Be((Fact<bool>)true);
        found.Witness.Outcome.Rating.Should().Be(Rating.NotCompleted);
    }

    [Fact]
    public void Gap_that_an_earlier_one_always_takes_is_shadowed_by_it()
    {
        var regulation = Catalog.ById("qd366-hd43").Only(SubjectKind.PartyMember).With(ladder => ladder.With(
            gaps: [.. ladder.Gaps, new Gap("again", new("lại", "again"), [Rating.Completed, Rating.NotCompleted], ladder.Gaps[0].When, ladder.Gaps[0].Source)]));

        var found = Only(regulation, LawFindingKind.ShadowedRule);

        found.Key.Should().Be("gap.again");
        found.By.Should().Contain("gap.excellentBand");
        found.Witness!.Outcome.Reason.Should().NotBe("gap.again");
    }

    [Fact]
    public void Rule_before_which_another_always_decides_the_same_is_no_fault()
    {
        var check = RegulationCheck.Of(WithCeiling(Rating.NotCompleted), Catalog);

        check.HasFault.Should().BeFalse();
        check.Findings.Where(finding => finding.Kind == LawFindingKind.RedundantRule).Select(finding => finding.Key)
            .Should().Equal(["notCompleted.degradation", "ceiling.degraded"], "either would do without the other");
    }

    [Fact]
    public void Of_two_rules_that_say_the_same_each_is_redundant()
    {
        var regulation = Catalog.ById("qd124-hd25").Only(SubjectKind.PartyMember).With(ladder =>
            ladder.With(triggers: [.. ladder.Triggers, new Trigger("again", new("lại", "again"), ladder.Triggers[0].When, ladder.Triggers[0].Source)]));
        var found = Of(regulation).Where(finding => finding.Kind == LawFindingKind.RedundantRule).ToList();

        found.Select(finding => (finding.Key, finding.By.Single())).Should().BeEquivalentTo(
        [
            (regulation.Ladders[0].Triggers[0].Key, "notCompleted.again"),
            ("notCompleted.again", regulation.Ladders[0].Triggers[0].Key),
        ]);
    }

    [Fact]
    public void Rule_that_has_an_effect_from_some_year_on_is_no_fault() =>
        Of(Catalog.ById("qd366-hd43")).Should().NotContain(finding => finding.Key == "ceiling.quarters", "the quarters count from 2026");

    private static Regulation WithCeiling(Rating highest) => Catalog.ById("qd124-hd25").Only(SubjectKind.PartyMember).With(ladder =>
    {
        var condition = ladder.Conditions.First(condition => condition.Operand.Facts.Contains(FactTable.Degradation));
        return ladder.With(ceilings: [new Ceiling("degraded", new("suy thoái", "degraded"), highest, condition, condition.Source)]);
    });

    /// <summary>The ladder of members with one threshold moved.</summary>
    private static Regulation Broken(string id, string key, decimal required)
    {
        var regulation = Catalog.ById(id).Only(SubjectKind.PartyMember);
        var condition = regulation.Ladders[0].Conditions.Single(condition => condition.Key == key);
        return regulation.With(ladder => ladder.Replace(condition, condition.With(required: required)));
    }

    private static IEnumerable<LawFinding> Of(Regulation regulation) => RegulationCheck.Of(regulation, Catalog).Findings;

    private static LawFinding Only(Regulation regulation, LawFindingKind kind)
    {
        var check = RegulationCheck.Of(regulation, Catalog);
        check.HasFault.Should().BeTrue();
        return check.Findings.Where(finding => finding.Kind == kind).Should().ContainSingle().Subject;
    }

    private static decimal Points(LawFinding finding) => finding.Witness!.Case.Score.General.Value + finding.Witness.Case.Score.Results.Value;
}
