using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>What the tests of the dispatches share.</summary>
internal static class DispatchFacts
{
    /// <summary>The subjects that every dispatch names: Party organisations, members, leadership collectives, leaders.</summary>
    public static IReadOnlyList<SubjectKind> SubjectsNamed { get; } =
        [SubjectKind.PartyOrganization, SubjectKind.PartyCell, SubjectKind.PartyMember, SubjectKind.LeadershipCollective, SubjectKind.Leader];

    /// <summary>What 124-QĐ/TW makes of an ideal case with one change, in the year of the dispatch.</summary>
    public static string Outcome124(int year, SubjectKind kind, string change) =>
        RegulationCatalog.Default.For(year).Judge(LadderCases.Of("qd124-hd25", kind).Case(change)).ToString();

    public static void ShouldNameTexts124(this RatingRules rules)
    {
        rules.Regulation.Id.Should().Be("qd124-hd25");
        rules.IsCounterfactual.Should().BeFalse();
        rules.Regulation.Documents.Select(document => (document.Number, document.Date)).Should().Contain(
        [
            ("124-QĐ/TW", new DateOnly(2023, 10, 4)),
            ("25-HD/BTCTW", new DateOnly(2023, 11, 10)),
        ]);
    }
}
