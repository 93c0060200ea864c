using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>The conference of Thường Tín, 13/11/2023, on 124-QĐ/TW and plan 187-KH/TU of Hà Nội.</summary>
public sealed class ThuongTinDispatch187Tests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    [Fact]
    public void Year_2023_is_reviewed_by_124() => Rules.ShouldNameTexts124();

    [Theory]
    [InlineData("collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good")]
    [InlineData("collectiveRating=completed", "Rated(Completed)", "ceiling.collectiveRating.completed")]
    [InlineData("unitRating=good", "Rated(Good)", "ceiling.unitRating.good")]
    [InlineData("unitRating=notCompleted", "Rated(NotCompleted)", "ceiling.unitRating.notCompleted")]
    public void Head_is_not_above_the_collective_and_unit_they_head(string change, string outcome, string ceiling)
    {
        var evaluation = Rules.Evaluate(LadderCases.Of("qd124-hd25", SubjectKind.Leader).Case($"position=head {change}"));
        evaluation.Outcome.ToString().Should().Be(outcome);
        var adjustment = evaluation.Adjustments.Should().ContainSingle().Subject;
        adjustment.Rule.Key.Should().Be(ceiling);

        // The central sentence was not seen; the conference restates it, and that is a report of the central text.
        adjustment.Rule.Source.EvidenceFor(2023).Should().Be(Evidence.Reported);
    }

    [Fact]
    public void Ceiling_speaks_of_the_head_and_not_of_deputies() =>
        DispatchFacts.Outcome124(2023, SubjectKind.Leader, "position=deputy collectiveRating=completed unitRating=completed").Should().Be("Rated(Excellent)");

    [Theory]
    [InlineData(SubjectKind.PartyMember)]
    [InlineData(SubjectKind.Leader)]
    [InlineData(SubjectKind.PartyOrganization)]
    [InlineData(SubjectKind.LeadershipCollective)]
    public void Excellent_is_at_most_20_percent_of_those_rated_good(SubjectKind kind)
    {
        Rules.Regulation.LadderFor(kind).Quota!.Share.Should().Be(0.2m);
        Rules.Regulation.Settings.QuotaDenominator.Should().Be(QuotaDenominator.GoodOnly);
    }
}
