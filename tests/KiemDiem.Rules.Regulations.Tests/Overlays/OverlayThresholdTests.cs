using KiemDiem.Rules.Regulations.Tests.Notation;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Other thresholds: well-known ones only stricter, others either way.</summary>
public sealed class OverlayThresholdTests
{
    [Theory]
    // Base 90 and 0.3: Excellent becomes harder.
    [InlineData("partyMember", "excellent.score.total.atLeast", "95", "score.results=67", "Rated(Excellent)", "score.results=66", "NeedsAuthority(Good, gap.excellentBand)")]
    [InlineData("partyMember", "excellent.tasks.exceededShare.atLeast", "0.4", "tasks.exceeded=8", "Rated(Excellent)", "tasks.exceeded=7", "NeedsAuthority(Good, gap.excellentBand)")]
    // Base at most 0.2 late: Completed becomes harder.
    [InlineData("partyMember", "completed.tasks.lateShare.atMost", "0.1", "score.results=32 tasks.onTime=18", "Rated(Completed)", "score.results=32 tasks.onTime=17", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    // Base under 0.5: more are Not completed.
    [InlineData("partyMember", "notCompleted.tasks.completedShare.lessThan", "0.6", "tasks.completed/onTime/exceeded=12/12/6", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)", "tasks.completed/onTime/exceeded=11/11/6", "Rated(NotCompleted)")]
    // Base more than 0.5: a trigger that counts from above is stricter when it is lower.
    [InlineData("leader", "notCompleted.lowConfidenceShare.moreThan", "0.4", "lowConfidenceShare=0.4", "Rated(Excellent)", "lowConfidenceShare=0.41", "Rated(NotCompleted)")]
    [InlineData("leader", "notCompleted.unitTasks.completedShare.lessThan", "0.75", "unitTasks.completed/onTime/exceeded=15/15/6", "NeedsAuthority(NotCompleted, Completed, gap.unfinished)", "unitTasks.completed/onTime/exceeded=14/14/6", "Rated(NotCompleted)")]
    public void Stricter_threshold_of_366_holds_from_there_on(string kind, string condition, string required, string meets, string outcome, string fails, string otherOutcome)
    {
        var rules = new OverlayText("qd366-hd43").With(Threshold(kind, condition, required)).For(2025);

        Says(rules, kind, meets).Should().Be(outcome);
        Says(rules, kind, fails).Should().Be(otherOutcome);
    }

    [Theory]
    [InlineData("partyMember", "excellent.score.total.atLeast", "85", "90 → 85", "Điều 11 khoản 1")]
    [InlineData("partyMember", "excellent.tasks.exceededShare.atLeast", "0.29", "0.3 → 0.29", "Điều 11 khoản 1")]
    [InlineData("partyMember", "completed.tasks.lateShare.atMost", "0.21", "0.2 → 0.21", "Điều 11 khoản 3")]
    [InlineData("partyMember", "good.score.total.lessThan", "91", "90 → 91", "Điều 11 khoản 2")]
    [InlineData("partyMember", "notCompleted.tasks.completedShare.lessThan", "0.49", "0.5 → 0.49", "Điều 11 khoản 4")]
    [InlineData("leader", "notCompleted.lowConfidenceShare.moreThan", "0.51", "0.5 → 0.51", "Điều 11 khoản 4")]
    // A truth that is turned round is another condition, not a stricter one.
    [InlineData("partyMember", "notCompleted.findings.degradation.is", "false", "true → false", "Điều 11 khoản 4")]
    // A way out that is turned round lets others out.
    [InlineData("partyMember", "notCompleted.findings.selfDetectedAndRemedied.is", "false", "true → false", "Điều 11 khoản 4")]
    // Who is rated at all is not a matter of stricter and looser, whatever the direction.
    [InlineData("partyMember", "gate.participation.membershipMonths.lessThan", "3", "6 → 3", "Điều 5 khoản 2")]
    [InlineData("partyMember", "gate.participation.membershipMonths.lessThan", "9", "6 → 9", "Điều 5 khoản 2")]
    [InlineData("partyMember", "gap.score.total.atLeast.late", "60", "70 → 60", "Điều 11 khoản 3")]
    [InlineData("partyMember", "gap.score.total.atLeast.late", "80", "70 → 80", "Điều 11 khoản 3")]
    public void Looser_threshold_of_a_published_condition_is_refused(string kind, string condition, string required, string change, string provision)
    {
        var problem = new OverlayText("qd366-hd43").With(Threshold(kind, condition, required)).Refusal();

        problem.Path.Should().Be("$.changes[0]");
        problem.Found.Should().StartWith($"{condition} [{kind}]: {change} (published, ").And.Contain(provision).And.EndWith("Quy định 366-QĐ/TW (30/08/2025))");
        problem.Allowed.Should().Be(new Label(
            "chỉ được siết chặt điều kiện có căn cứ công văn hoặc đã công bố; nới lỏng chỉ khi văn bản ủy quyền",
            "a condition known from a dispatch or a published page may only be tightened; it may be loosened only where the text leaves it to local rules"));
    }

    [Fact]
    public void Same_threshold_is_allowed_and_changes_no_outcome()
    {
        var rules = new OverlayText("qd366-hd43").With(Threshold("partyMember", "excellent.score.total.atLeast", "90.0")).For(2025);

        rules.Says(OverlayCases.Member366("score.results=62")).Should().Be("Rated(Excellent)");
        rules.Says(OverlayCases.Member366("score.results=61.9")).Should().Be("Rated(Good)");
    }

    [Theory]
    // Unverified: all on time for Good, under half for Not completed.
    [InlineData("partyMember", "good.tasks.onTimeShare.atLeast", "0.9", "tasks.onTime=18 tasks.exceeded=0", "Rated(Good)", "tasks.onTime=17 tasks.exceeded=0", "Rated(Completed)")]
    [InlineData("partyMember", "notCompleted.tasks.completedShare.lessThan", "0.4", "tasks.completed/onTime/exceeded=8/8/0", "Rated(Completed)", "tasks.completed/onTime/exceeded=7/7/0", "Rated(NotCompleted)")]
    // Reported: the head's ceiling; from the deputy on is stricter.
    [InlineData("leader", "ceiling.position.atLeast", "deputy", "position=deputy collectiveRating=good", "Rated(Good)", "position=member collectiveRating=good", "Rated(Excellent)")]
    public void Condition_that_is_not_well_known_may_be_shifted_either_way(string kind, string condition, string required, string facts, string outcome, string otherFacts, string otherOutcome)
    {
        Vocabulary.TryParse<SubjectKind>(kind, out var subjectKind).Should().BeTrue();
        var rules = new OverlayText("qd124-hd25").With(Threshold(kind, condition, required)).For(2023);

        rules.Says(OverlayCases.Of124(subjectKind, facts)).Should().Be(outcome);
        rules.Says(OverlayCases.Of124(subjectKind, otherFacts)).Should().Be(otherOutcome);
    }

    [Fact]
    public void Threshold_of_several_kinds_holds_for_each_and_for_no_other()
    {
        var rules = new OverlayText("qd366-hd43").With(Threshold("partyMember unit", "excellent.score.total.atLeast", "93")).For(2025);

        rules.Says(OverlayCases.Member366()).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        rules.Says(OverlayCases.Unit366()).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        rules.Says(OverlayCases.Leader366()).Should().Be("Rated(Excellent)");
    }

    [Fact]
    public void Threshold_that_is_looser_for_one_kind_is_refused_for_that_kind()
    {
        // Under 0.5 for members without a post, under 0.7 for collectives.
        var problem = new OverlayText("qd366-hd43").With(Threshold("partyMember leadershipCollective", "notCompleted.tasks.completedShare.lessThan", "0.6")).Refusal();

        problem.Found.Should().StartWith("notCompleted.tasks.completedShare.lessThan [leadershipCollective]: 0.7 → 0.6 ");
    }

    [Fact]
    public void Second_threshold_is_held_against_the_first()
    {
        var text = new OverlayText("qd366-hd43").With(Threshold("partyMember", "excellent.score.total.atLeast", "95"));

        text.With(Threshold("partyMember", "excellent.score.total.atLeast", "96")).For(2025).Says(OverlayCases.Member366("score.results=67")).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        text.With(Threshold("partyMember", "excellent.score.total.atLeast", "94")).Refusal().Path.Should().Be("$.changes[1]");
    }

    [Fact]
    public void Condition_that_the_ladder_does_not_have_is_refused_with_those_it_has()
    {
        var problem = new OverlayText("qd366-hd43").With(Threshold("unit", "notCompleted.tasks.completedShare.lessThan", "0.6")).Refusal();

        problem.Found.Should().Be("notCompleted.tasks.completedShare.lessThan [unit]");
        problem.Allowed.English.Should().StartWith("gate.reviewed.is, notCompleted.score.total.lessThan, excellent.score.total.atLeast, ");
    }

    [Theory]
    [InlineData("partyMember", "excellent.grades.workStyle.atLeast", "average", "grades.workStyle=average", "Rated(Excellent)")]
    [InlineData("partyMember", "excellent.grades.workStyle.atLeast", "excellent", "grades.workStyle=good", "Rated(Good)")]
    public void Threshold_of_a_criterion_that_124_delegates_may_be_shifted_either_way(string kind, string condition, string required, string facts, string outcome) =>
        new OverlayText("qd124-hd25").With(Threshold(kind, condition, required)).For(2023).Says(OverlayCases.Of124(SubjectKind.PartyMember, facts)).Should().Be(outcome);

    private static string Says(RatingRules rules, string kind, string facts) =>
        rules.Says(kind == "leader" ? OverlayCases.Leader366(facts) : OverlayCases.Member366(facts));
}
