using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>References that lead nowhere or to the wrong kind, and where each case stands in the tree.</summary>
public sealed class ReferencesTests
{
    private static readonly RoundText Text = RoundText.QD366;

    [Fact]
    public void Ids_that_stand_on_no_case_are_told_once_for_each_property()
    {
        var result = Text.Evaluate(
            Text.Member("m1", "unit=gone"), Text.Member("m2", "unit=gone"), Text.Cell("c", "parent=gone"), Text.Leader("l", "collective=t9"));

        result.Told().Should().Equal(
            "DanglingReference gone parent: c", "DanglingReference gone unit: m1 m2", "DanglingReference t9 collective: l");
        result.Breaches[0].Text.Should().Be(new Label("parent: không có hồ sơ mã gone trong đợt", "parent: no case of the round has the id gone"));
    }

    [Theory]
    [InlineData(SubjectKind.PartyMember, "unit", SubjectKind.PartyOrganization, "partyCell, unit")]
    [InlineData(SubjectKind.PartyMember, "collective", SubjectKind.PartyCell, "leadershipCollective")]
    [InlineData(SubjectKind.PartyCell, "parent", SubjectKind.PartyCell, "partyOrganization")]
    [InlineData(SubjectKind.PartyOrganization, "unit", SubjectKind.PartyCell, "unit")]
    [InlineData(SubjectKind.Unit, "unit", SubjectKind.Unit, "-")]
    [InlineData(SubjectKind.Leader, "collective", SubjectKind.Unit, "leadershipCollective")]
    [InlineData(SubjectKind.Leader, "unit", SubjectKind.PartyMember, "partyCell, partyOrganization, unit")]
    [InlineData(SubjectKind.LeadershipCollective, "unit", SubjectKind.Leader, "partyCell, partyOrganization, unit")]
    public void Reference_to_a_kind_that_makes_no_sense_is_told_with_those_that_do(SubjectKind from, string link, SubjectKind to, string allowed)
    {
        var result = Text.Evaluate(Text.Case(from, "from", $"{link}=to"), Text.Case(to, "to"));

        result.Told().Should().Equal($"WrongReference from {link}: from to");
        result.Breaches[0].Text.English.Should().Contain("a " + Vocabulary.NameOf(to)).And.EndWith($"may refer to: {allowed}");
        result.Find("from")!.Above.Should().BeNull();
    }

    [Fact]
    public void Ranking_that_names_another_cohort_or_nobody_is_told()
    {
        ReviewCase[] cases = [Text.Member("a", "cohort=k"), Text.Member("b", "cohort=other")];
        var result = Text.Rules.Evaluate(new ReviewRound(cases, [RoundCohort.Ranked("k", "a", "b", "c")]));

        result.Told().Where(told => !told.StartsWith("QuotaExceeded", StringComparison.Ordinal))
            .Should().Equal("DanglingReference c ranking: ", "WrongReference k ranking: b");
    }

    [Fact]
    public void Each_stands_below_the_nearest_that_it_names()
    {
        var result = Text.Evaluate(
            Text.Organization("o"), Text.Cell("c", "parent=o"), Text.Member("m", "unit=c parent=o"), Text.Member("direct", "parent=o"),
            Text.Unit("u", "parent=o"), Text.Unit("below", "parent=u"), Text.Collective("t", "unit=u"), Text.Leader("l", "unit=u collective=t"),
            Text.Leader("alone", "unit=below"), Text.Member("nowhere"));

        string Tree(RoundCase? above) => string.Concat(result.Below(above).Select(item => $"{item.Case.Id}{item.Level}({Tree(item)})"));
        Tree(null).Should().Be("o1(u2(t3(l4())below3(alone4()))c2(m3())direct2())nowhere1()");
    }

    [Fact]
    public void Cases_of_one_person_are_linked()
    {
        var result = Text.Evaluate(
            Text.Leader("as-leader", "person=p1"), Text.Member("as-member", "person=p1"), Text.Member("other", "person=p2"), Text.Member("none"));

        result.Cases.Select(item => $"{item.Case.Id}: {string.Join(' ', item.SamePerson.Select(other => other.Case.Id))}").Should().BeEquivalentTo(
            "as-leader: as-member", "as-member: as-leader", "other: ", "none: ");
    }
}
