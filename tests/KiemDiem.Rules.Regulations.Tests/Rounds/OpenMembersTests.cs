namespace KiemDiem.Rules.Regulations.Tests.Rounds;

public sealed class OpenMembersTests
{
    public static TheoryData<string, OutcomeSet> All
    {
        get
        {
            var data = new TheoryData<string, OutcomeSet>();
            foreach (var (change, reachable) in OpenMembers.Certain.Concat(OpenMembers.Open))
            {
                data.Add(change, reachable);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Member_can_come_out_as_it_is_written(string change, OutcomeSet reachable)
    {
        var outcome = RoundText.QD124.Rules.Judge(RoundText.QD124.Member("m", change));

        (outcome.Reachable, outcome.IsExact).Should().Be((reachable, true));
    }
}
