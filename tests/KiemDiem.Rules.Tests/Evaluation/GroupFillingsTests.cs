using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation;

/// <summary>A filling of a group gives the state that it is said to give, and every state has one.</summary>
public sealed class GroupFillingsTests
{
    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Filling_read_back_gives_its_state_and_every_state_of_an_encoded_ladder_has_one(string regulation, SubjectKind kind) =>
        Check(EncodedLadders.Bind(regulation, kind));

    [Theory]
    [MemberData(nameof(SyntheticLadders.Names), MemberType = typeof(SyntheticLadders))]
    public void Filling_read_back_gives_its_state_and_every_state_of_a_synthetic_ladder_has_one(string name) => Check(SyntheticLadders.Bind(name));

    [Fact]
    public void Claim_that_an_empty_case_does_not_make_has_a_filling()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var exempt = ladder.Groups.Single(group => group.Facts.Contains(FactTable.Exempt));
        exempt.States(new ReviewCase("empty", SubjectKind.PartyMember)).Should().ContainSingle("it is taken as not claimed");
        exempt.Fillings(SubjectKind.PartyMember).Select(filling => filling.Case.Participation.Exempt).Should().BeEquivalentTo([default, Fact<bool>.Known(true)]);
    }

    private static void Check(BoundLadder ladder)
    {
        var kind = ladder.Ladder.Kind;
        var empty = new ReviewCase("empty", kind);
        var random = ConditionGroup.Of(ladder, new Random(7));
        foreach (var group in ladder.Groups)
        {
            var fillings = group.Fillings(kind);
            var states = fillings.Select(filling => filling.State).ToList();
            states.Should().OnlyHaveUniqueItems();
            foreach (var filling in fillings)
            {
                filling.Case.Problems.Where(problem => problem.Code != DataProblemCode.NotOfThisKind).Should().BeEmpty();
                group.Truths(filling.Case).Should().Be(new ConditionTruths(filling.State, filling.State), "the facts of {0} are complete", string.Join(", ", group.Facts));
            }

            group.States(empty).Except(states).Should().BeEmpty("no state of {0} is left out", string.Join(", ", group.Facts));
            var own = random.Single(other => other.Bits == Bits(group.Bits));
            own.Fillings.Select(filling => filling.Truths).Distinct().Except(states.Select(Bits)).Should().BeEmpty("random facts of {0} give no other state", string.Join(", ", group.Facts));
        }
    }

    private static UInt128 Bits(ConditionMask mask)
    {
        var bits = UInt128.Zero;
        for (var i = 0; i < Ladder.MaximumConditions; i++)
        {
            bits |= mask.Has(i) ? UInt128.One << i : 0;
        }

        return bits;
    }
}
