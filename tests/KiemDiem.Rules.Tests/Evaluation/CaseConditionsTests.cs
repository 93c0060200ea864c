using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class CaseConditionsTests
{
    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Truth_of_every_condition_is_what_the_ladder_says(string regulation, SubjectKind kind)
    {
        var ladder = EncodedLadders.Bind(regulation, kind);
        foreach (var subject in new BalancedCases(ladder, 4).Take(100))
        {
            var conditions = new CaseConditions(ladder, subject);
            var truths = ladder.Ladder.Conditions.Select(condition => ladder.TruthOf(condition, subject)).ToList();

            ladder.Ladder.Conditions.Select(conditions.TruthOf).Should().Equal(truths);
            conditions.AreDecided.Should().Be(!truths.Contains(Truth.Unknown));
        }
    }

    [Fact]
    public void Condition_of_another_threshold_is_compared_where_something_is_seen()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var half = ladder.Ladder.Conditions.Single(condition => condition.Key == "excellent.tasks.exceededShare.atLeast");
        var seen = new CaseConditions(ladder, new ReviewCase("a", SubjectKind.PartyMember) { Tasks = new() { Assigned = 20, Completed = 20, Exceeded = 10 } });
        var unseen = new CaseConditions(ladder, new ReviewCase("a", SubjectKind.PartyMember));

        seen.TruthOf(half).Should().Be(Truth.True);
        seen.TruthOf(half.With(0.51m)).Should().Be(Truth.False);
        unseen.TruthOf(half).Should().Be(Truth.Unknown);
        unseen.Invoking(it => it.TruthOf(half.With(0.51m))).Should().Throw<ArgumentException>().WithMessage("*excellent.tasks.exceededShare.atLeast 0.51*");
    }

    [Fact]
    public void Condition_of_another_building_of_the_same_text_is_the_same()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var other = RegulationCatalog.Create(RuleSettings.Default).For(2023).LadderFor(SubjectKind.PartyMember);
        var nothingKnown = new CaseConditions(ladder, new ReviewCase("a", SubjectKind.PartyMember));

        other.Ladder.Conditions.Select(nothingKnown.TruthOf).Should().Equal(ladder.Ladder.Conditions.Select(nothingKnown.TruthOf));
    }

    [Fact]
    public void Condition_on_an_operand_that_the_ladder_does_not_read_is_an_error()
    {
        var member = new CaseConditions(EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember), new ReviewCase("a", SubjectKind.PartyMember));
        var ofUnits = EncodedLadders.Bind("qd124-hd25", SubjectKind.Leader).Ladder.Conditions.First(condition => condition.Operand.Key.StartsWith("unitTasks.", StringComparison.Ordinal));

        member.Invoking(it => it.TruthOf(ofUnits)).Should().Throw<ArgumentException>().WithMessage("*unitTasks.*PartyMember*");
    }

    [Fact]
    public void Ladder_is_bound_under_the_name_of_text_revision_and_kind()
    {
        EncodedLadders.Bind("tuyen-quang-26", SubjectKind.PartyCell).Name.Should().Be("tuyen-quang-26@3/partyCell");
        SyntheticLadders.Bind(SyntheticLadders.All.Keys.First()).Name.Should().Be("leader");
    }
}
