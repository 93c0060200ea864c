using KiemDiem.Rules.Regulations.Tests.Ladders;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests;

/// <summary>Ceilings on what is left to the authority.</summary>
public sealed class CeilingTests
{
    private static readonly LadderCases Leader = LadderCases.Of("qd132-hd21", SubjectKind.Leader);

    [Fact]
    public void Head_without_level_under_a_failed_collective_is_not_completed()
    {
        var subject = Leader.Case("judgements.exemplaryConduct=false position=head unitRating=good collectiveRating=notCompleted");

        var evaluation = Leader.Rules.Evaluate(subject);

        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)", "a choice between Completed and NotCompleted is none once Completed is barred");
        evaluation.Adjustments.Should().ContainSingle().Which.Should().Match<Adjustment>(adjustment => adjustment.From == Rating.Completed && adjustment.To == Rating.NotCompleted);
    }

    [Fact]
    public void Head_without_level_under_an_unknown_collective_may_be_not_completed_or_left_to_the_authority()
    {
        var subject = Leader.Case("judgements.exemplaryConduct=false position=head unitRating=good collectiveRating=?");

        Leader.Rules.Judge(subject).Possible.Should().Be(OutcomeSet.NotCompleted | OutcomeSet.NeedsAuthority);
    }

    [Fact]
    public void Weighed_head_above_the_unit_is_lowered_before_the_authority_weighs()
    {
        var subject = Leader.Case("discipline=reprimand@2021-03-01..2023-02-01+self position=head unitRating=good collectiveRating=excellent");

        var evaluation = Leader.Rules.Evaluate(subject);

        evaluation.Outcome.Candidates.Should().Be(OutcomeSet.Good | OutcomeSet.NotCompleted);
        evaluation.Adjustments.Should().ContainSingle().Which.Should().Match<Adjustment>(adjustment => adjustment.From == Rating.Excellent && adjustment.To == Rating.Good);
    }
}
