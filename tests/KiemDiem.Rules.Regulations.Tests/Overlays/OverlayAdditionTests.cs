using KiemDiem.Rules.Regulations.Tests.Notation;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>What an overlay adds to a ladder: requirements, triggers, ceilings.</summary>
public sealed class OverlayAdditionTests
{
    private static readonly OverlayText On366 = new("qd366-hd43") { Facts = ["digital grade partyMember", "satisfaction share unit none"] };
    private static readonly OverlayText On124 = new("qd124-hd25") { Facts = ["digital grade partyMember"] };

    [Theory]
    [InlineData(Grade.Good, "Rated(Excellent)")]
    [InlineData(Grade.Average, "NeedsAuthority(Good, gap.excellentBand)")]
    public void Requirement_of_a_band_is_asked_at_that_level(Grade digital, string outcome)
    {
        var rules = On366.With(Require("partyMember", "excellent", "mau.digital atLeast good")).For(2025);

        rules.Says(OverlayCases.Member366().With(rules, "mau.digital", digital)).Should().Be(outcome);
    }

    [Theory]
    [InlineData(Grade.Good, "Rated(Good)")]
    [InlineData(Grade.Average, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    public void Requirement_of_one_band_is_not_asked_in_another(Grade digital, string ofGood)
    {
        var rules = On366.With(Require("partyMember", "good", "mau.digital atLeast good")).For(2025);

        rules.Says(OverlayCases.Member366("score.results=50").With(rules, "mau.digital", digital)).Should().Be(ofGood);
        rules.Says(OverlayCases.Member366().With(rules, "mau.digital", digital)).Should().Be("Rated(Excellent)");
        rules.Says(OverlayCases.Member366("score.results=30").With(rules, "mau.digital", digital)).Should().Be("Rated(Completed)");
    }

    [Theory]
    [InlineData("excellent", "Rated(Good)")]
    [InlineData("good", "Rated(Completed)")]
    [InlineData("completed", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    public void Requirement_of_a_cumulative_level_is_asked_in_the_levels_above_too(string rating, string outcome)
    {
        var rules = On124.With(Require("partyMember", rating, "mau.digital atLeast average")).For(2023);

        rules.Says(OverlayCases.Of124(SubjectKind.PartyMember).With(rules, "mau.digital", Grade.Poor)).Should().Be(outcome);
        rules.Says(OverlayCases.Of124(SubjectKind.PartyMember).With(rules, "mau.digital", Grade.Average)).Should().Be("Rated(Excellent)");
    }

    [Theory]
    [InlineData(false, 0.49, "Rated(NotCompleted)")]
    [InlineData(false, 0.5, "Rated(Excellent)")]
    [InlineData(true, 0.49, "NeedsAuthority(NotCompleted, Excellent, notCompleted.satisfaction)")]
    [InlineData(true, 0.5, "Rated(Excellent)")]
    public void Trigger_decides_or_is_weighed(bool weighed, double satisfaction, string outcome)
    {
        var rules = On366.With(Trigger("unit", "satisfaction", "mau.satisfaction lessThan 0.5", weighed)).For(2025);

        rules.Says(OverlayCases.Unit366().With(rules, "mau.satisfaction", (decimal)satisfaction)).Should().Be(outcome);
    }

    [Fact]
    public void Weighed_trigger_gives_way_to_one_that_decides()
    {
        var rules = On366.With(Trigger("unit", "satisfaction", "mau.satisfaction lessThan 0.5", weighed: true)).For(2025);

        rules.Says(OverlayCases.Unit366("score.general/results=10/39").With(rules, "mau.satisfaction", 0.4m)).Should().Be("Rated(NotCompleted)");
    }

    [Theory]
    [InlineData("score.results=64", "Rated(Completed)")]
    [InlineData("score.results=50", "Rated(Completed)")]
    [InlineData("score.results=30", "Rated(Completed)")]
    [InlineData("score.results=10", "Rated(NotCompleted)")]
    public void Ceiling_lowers_to_its_rating_and_lifts_nobody(string facts, string outcome)
    {
        var rules = On366.With(Ceiling("unit", "satisfaction", "completed", "mau.satisfaction lessThan 0.7")).For(2025);

        var evaluation = rules.Evaluate(OverlayCases.Unit366(facts).With(rules, "mau.satisfaction", 0.69m));

        evaluation.Outcome.ToString().Should().Be(outcome);
        evaluation.Adjustments.Select(adjustment => adjustment.Rule.Key).Distinct().Should().Equal(facts is "score.results=64" or "score.results=50" ? ["ceiling.satisfaction"] : []);
        rules.Says(OverlayCases.Unit366("score.results=64").With(rules, "mau.satisfaction", 0.7m)).Should().Be("Rated(Excellent)");
    }

    [Theory]
    [InlineData("head", "position=head unitRating=good", "Rated(Good)")]
    [InlineData("head", "position=head unitRating=completed", "Rated(Completed)")]
    [InlineData("head", "position=head unitRating=notCompleted", "Rated(NotCompleted)")]
    [InlineData("head", "position=head unitRating=excellent", "Rated(Excellent)")]
    [InlineData("head", "position=deputy unitRating=good", "Rated(Excellent)")]
    [InlineData("deputy", "position=deputy unitRating=good", "Rated(Good)")]
    [InlineData("deputy", "position=head unitRating=good", "Rated(Good)")]
    [InlineData("deputy", "position=member unitRating=good", "Rated(Excellent)")]
    [InlineData(null, "position=member unitRating=good", "Rated(Good)")]
    public void Leader_is_not_above_the_unit_from_the_position_on(string? from, string facts, string outcome)
    {
        var rules = new OverlayText("qd366-hd43").With(NotAbove("leader", "unitRating", from)).For(2025);

        rules.Says(OverlayCases.Leader366(facts)).Should().Be(outcome);
        RegulationCatalog.Default.For(2025).Says(OverlayCases.Leader366(facts)).Should().Be("Rated(Excellent)", "366-QĐ/TW has no such ceiling");
    }

    [Theory]
    [InlineData("collectiveRating=completed unitRating=good", "Rated(Completed)", "ceiling.collectiveRating.completed")]
    [InlineData("collectiveRating=good unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed")]
    public void Leader_is_not_above_the_lower_of_both(string facts, string outcome, string ceiling)
    {
        var rules = new OverlayText("qd366-hd43").With(NotAbove("leader", "collectiveRating unitRating", "head")).For(2025);

        var evaluation = rules.Evaluate(OverlayCases.Leader366($"position=head {facts}"));

        evaluation.Outcome.ToString().Should().Be(outcome);
        evaluation.Adjustments.Should().ContainSingle().Which.Rule.Key.Should().Be(ceiling);
    }

    [Theory]
    // All of two, any of two, a rule with its exception.
    [InlineData("all", 10, 19, "Rated(NotCompleted)")]
    [InlineData("all", 10, 20, "Rated(Excellent)")]
    [InlineData("all", 11, 19, "Rated(Excellent)")]
    [InlineData("any", 10, 20, "Rated(NotCompleted)")]
    [InlineData("any", 11, 19, "Rated(NotCompleted)")]
    [InlineData("any", 11, 20, "Rated(Excellent)")]
    [InlineData("unless", 10, 20, "Rated(NotCompleted)")]
    [InlineData("unless", 10, 19, "Rated(Excellent)")]
    [InlineData("unless", 11, 20, "Rated(Excellent)")]
    public void Tree_of_a_trigger_holds_as_it_reads(string tree, int complaints, int surveys, string outcome)
    {
        const string first = "mau.complaints atMost 10";
        const string second = "mau.surveys lessThan 20";
        var when = tree switch { "all" => All(first, second), "any" => Any(first, second), _ => Unless(first, second) };
        var rules = new OverlayText("qd366-hd43") { Facts = ["complaints count", "surveys count"] }.With(Trigger("partyMember", "own", when)).For(2025);

        rules.Says(OverlayCases.Member366().With(rules, "mau.complaints", complaints).With(rules, "mau.surveys", surveys)).Should().Be(outcome);
    }

    [Theory]
    [InlineData(true, "Rated(Excellent)")]
    [InlineData(false, "Rated(NotCompleted)")]
    public void Tree_may_be_nested(bool exempt, string outcome)
    {
        var when = Unless(Any(All("mau.complaints moreThan 3", "mau.surveys moreThan 3"), "mau.surveys is 9"), "mau.exempt is true");
        var rules = new OverlayText("qd366-hd43") { Facts = ["complaints count", "surveys count", "exempt boolean"] }.With(Trigger("partyMember", "own", when)).For(2025);

        rules.Says(OverlayCases.Member366().With(rules, "mau.complaints", 0).With(rules, "mau.surveys", 9).With(rules, "mau.exempt", exempt)).Should().Be(outcome);
    }

    [Theory]
    [InlineData("partyMember", "memberDiscipline.inYear is true", "memberDiscipline", "leadershipCollective")]
    [InlineData("unit", "mau.digital atLeast good", "mau.digital [unit]", "partyMember")]
    [InlineData("partyMember", "unitTasks.completedShare lessThan 0.9", "unitTasks.", "leader")]
    public void Fact_that_the_kind_does_not_have_is_refused(string kind, string when, string found, string has)
    {
        foreach (var change in new[] { Require(kind, "excellent", when), Trigger(kind, "own", when), Ceiling(kind, "own", "good", when) })
        {
            var problems = On366.With(change).Read().Problems;

            problems.Should().NotBeEmpty().And.OnlyContain(problem => problem.Code == DataProblemCode.NotAllowed && problem.Path == "$.changes[0]");
            problems[0].Found.Should().StartWith(found).And.EndWith($"[{kind}]");
            problems[0].Allowed.English.Should().Contain(has).And.NotContain(kind);
        }
    }

    [Fact]
    public void Same_condition_twice_gets_a_key_of_its_own()
    {
        var rules = On366.With(
            Require("partyMember", "excellent", "score.total atLeast 91"), Require("partyMember", "excellent", "score.total atLeast 92"),
            Require("partyMember", "excellent", "score.total atLeast 93")).For(2025);

        rules.Regulation.LadderFor(SubjectKind.PartyMember).Conditions.Select(condition => condition.ToString()).Should()
            .Contain(["excellent.score.total.atLeast 90", "excellent.score.total.atLeast.mau 91", "excellent.score.total.atLeast.mau-2 92", "excellent.score.total.atLeast.mau-3 93"]);
        rules.Says(OverlayCases.Member366("score.results=65")).Should().Be("Rated(Excellent)");
        rules.Says(OverlayCases.Member366("score.results=64")).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
    }

    [Fact]
    public void Trigger_of_a_name_that_is_taken_is_refused() =>
        On366.With(Trigger("partyMember", "tasks", "mau.digital is poor")).Refusal().Found.Should().Contain("'rule notCompleted.tasks' more than once");

    [Fact]
    public void Trigger_and_ceiling_may_have_one_name() =>
        On366.With(Trigger("partyMember", "digital", "mau.digital is poor"), Ceiling("partyMember", "digital", "good", "mau.digital is average")).Read().Problems.Should().BeEmpty();
}
