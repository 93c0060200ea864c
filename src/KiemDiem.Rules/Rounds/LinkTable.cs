using static KiemDiem.Rules.Rounds.LinkUse;
using static KiemDiem.Rules.SubjectKind;

namespace KiemDiem.Rules.Rounds;

/// <summary>Which kind of case refers to which by which property, and what follows from it.</summary>
internal static class LinkTable
{
    /// <summary>What follows from a reference.</summary>
    public static LinkUse Of(SubjectKind from, CaseLink link, SubjectKind to) => (from, link, to) switch
    {
        (PartyMember, CaseLink.Unit, PartyCell) => StandsBelow | CountsInto | Allowed,
        (PartyMember, CaseLink.Unit, Unit) => Allowed,
        (PartyMember, CaseLink.Parent, PartyOrganization) => StandsBelow | Allowed,
        (PartyMember, CaseLink.Collective, LeadershipCollective) => Allowed,
        (PartyCell or PartyOrganization, CaseLink.Parent, PartyOrganization) => StandsBelow | CountsInto | Allowed,
        (PartyCell or PartyOrganization, CaseLink.Unit, Unit) => BodyOfLevel | Allowed,
        (Unit, CaseLink.Parent, Unit) => StandsBelow | CountsInto | Allowed,
        (Unit, CaseLink.Parent, PartyOrganization) => StandsBelow | BodyOfLevel | Allowed,
        (LeadershipCollective, CaseLink.Unit or CaseLink.Parent, Unit or PartyOrganization or PartyCell) => StandsBelow | RatingOfUnit | Allowed,
        (Leader, CaseLink.Collective, LeadershipCollective) => StandsBelow | RatingOfCollective | Allowed,
        (Leader, CaseLink.Unit, Unit or PartyOrganization or PartyCell) => StandsBelow | RatingOfUnit | Allowed,
        (Leader, CaseLink.Parent, Unit or PartyOrganization) => Allowed,
        _ => Wrong,
    };

    /// <summary>The kinds that a reference may name.</summary>
    public static IEnumerable<SubjectKind> Allowing(SubjectKind from, CaseLink link) => SubjectKinds.All.Where(to => Of(from, link, to) != Wrong);

    /// <summary>The name of the property, as it stands in a file.</summary>
    public static string NameOf(CaseLink link) => FactOf(link).Key;

    /// <summary>What a case gives as the property; null when nothing.</summary>
    public static string? Read(ReviewCase subject, CaseLink link) => subject.Get(FactOf(link)) is { IsKnown: true } id ? id.Value : null;

    private static FactDefinition<string> FactOf(CaseLink link) => link switch
    {
        CaseLink.Unit => FactTable.UnitId,
        CaseLink.Parent => FactTable.Parent,
        _ => FactTable.Collective,
    };
}
