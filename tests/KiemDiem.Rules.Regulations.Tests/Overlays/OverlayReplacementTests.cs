using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Conditions exchanged or left out: where the text leaves them to local rules (25-HD/BTCTW, mục 1.3), or where they are not well known.</summary>
public sealed class OverlayReplacementTests
{
    private static readonly OverlayText On124 = new("qd124-hd25") { Facts = ["digital grade partyMember"] };

    [Theory]
    [InlineData("partyMember", "excellent.score.total.atLeast", "Điều 11 khoản 1")]
    [InlineData("leader", "notCompleted.lowConfidenceShare.moreThan", "Điều 11 khoản 4")]
    public void Published_condition_of_366_is_neither_replaced_nor_left_out(string kind, string condition, string provision)
    {
        foreach (var change in new[] { Remove(kind, condition), Replace(kind, condition, "judgements.exemplary is true") })
        {
            var problem = new OverlayText("qd366-hd43").With(change).Refusal();

            problem.Path.Should().Be("$.changes[0]");
            problem.Found.Should().StartWith($"{condition} [{kind}] (published, ").And.Contain(provision).And.EndWith("Quy định 366-QĐ/TW (30/08/2025))");
            problem.Allowed.English.Should().Contain("may only be tightened");
        }
    }

    [Theory]
    // Results, tasks and discipline are no criteria that the guideline leaves to others.
    [InlineData("excellent.grades.taskResults.atLeast")]
    [InlineData("excellent.tasks.onTimeShare.atLeast")]
    [InlineData("notCompleted.discipline.unremedied.is")]
    public void Published_condition_of_124_that_is_not_delegated_is_not_left_out(string condition) =>
        On124.With(Remove("partyMember", condition)).Refusal().Found.Should().StartWith($"{condition} [partyMember] (published, ");

    [Theory]
    // Delegated criteria.
    [InlineData("excellent.grades.workStyle.atLeast", "grades.workStyle=average", "Rated(Good)", "Rated(Excellent)")]
    [InlineData("excellent.grades.remediation.atLeast", "grades.remediation=average", "Rated(Good)", "Rated(Excellent)")]
    // Unverified: all tasks on time for Good. Excellent has a condition of its own on that.
    [InlineData("good.tasks.onTimeShare.atLeast", "tasks.onTime=12 tasks.exceeded=0", "Rated(Completed)", "Rated(Good)")]
    [InlineData("notCompleted.tasks.completedShare.lessThan", "tasks.completed/onTime/exceeded=9/9/0", "Rated(NotCompleted)", "Rated(Completed)")]
    public void Condition_left_out_is_asked_for_no_more(string condition, string facts, string before, string after)
    {
        var member = OverlayCases.Of124(SubjectKind.PartyMember, facts);

        RegulationCatalog.Default.For(2023).Says(member).Should().Be(before);
        On124.With(Remove("partyMember", condition)).For(2023).Says(member).Should().Be(after);
    }

    [Fact]
    public void Trigger_of_a_delegated_criterion_is_left_out_alone()
    {
        var rules = On124.With(Remove("partyMember", "notCompleted.grades.workStyle.is"), Remove("partyMember", "completed.grades.workStyle.atLeast")).For(2023);

        // The criterion still counts for the levels above; another one that is Poor still decides.
        rules.Says(OverlayCases.Of124(SubjectKind.PartyMember, "grades.workStyle=poor")).Should().Be("Rated(Completed)");
        rules.Says(OverlayCases.Of124(SubjectKind.PartyMember, "grades.ethicsLifestyle=poor")).Should().Be("Rated(NotCompleted)");
    }

    [Theory]
    [InlineData(Grade.Excellent, "poor", "Rated(Excellent)")]
    [InlineData(Grade.Good, "poor", "Rated(Good)")]
    [InlineData(Grade.Good, "excellent", "Rated(Good)")]
    public void Replaced_criterion_is_judged_by_the_new_one_and_no_more_by_the_old(Grade digital, string workStyle, string outcome)
    {
        var rules = On124.With(
            Replace("partyMember", "excellent.grades.workStyle.atLeast", "mau.digital atLeast excellent"),
            Replace("partyMember", "good.grades.workStyle.atLeast", "mau.digital atLeast average"),
            Replace("partyMember", "completed.grades.workStyle.atLeast", "mau.digital atLeast average"),
            Replace("partyMember", "notCompleted.grades.workStyle.is", "mau.digital is poor")).For(2023);
        var member = OverlayCases.Of124(SubjectKind.PartyMember, $"grades.workStyle={workStyle}");

        rules.Says(member.With(rules, "mau.digital", digital)).Should().Be(outcome);
        rules.Says(member.With(rules, "mau.digital", Grade.Poor)).Should().Be("Rated(NotCompleted)");
    }

    [Theory]
    [InlineData("grades.ethicsLifestyle=excellent", "Rated(Excellent)")]
    [InlineData("grades.organizationDiscipline=excellent", "Rated(Excellent)")]
    [InlineData("grades.capacityExemplarity=excellent", "Rated(Good)")]
    public void Condition_may_be_replaced_by_a_tree(string facts, string outcome)
    {
        var either = Any("grades.ethicsLifestyle atLeast excellent", "grades.organizationDiscipline atLeast excellent");
        var rules = On124.With(Replace("partyMember", "excellent.grades.workStyle.atLeast", either)).For(2023);

        rules.Says(OverlayCases.Of124(SubjectKind.PartyMember, $"grades.workStyle=average {facts}")).Should().Be(outcome);
    }
}
