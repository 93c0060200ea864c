using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>Groups of subject kinds.</summary>
public static class SubjectKinds
{
    /// <summary>All six kinds.</summary>
    public static ImmutableArray<SubjectKind> All { get; } =
    [
        SubjectKind.PartyMember, SubjectKind.Leader, SubjectKind.PartyCell,
        SubjectKind.PartyOrganization, SubjectKind.LeadershipCollective, SubjectKind.Unit,
    ];

    /// <summary>The kinds that are persons.</summary>
    public static ImmutableArray<SubjectKind> Individuals { get; } = [SubjectKind.PartyMember, SubjectKind.Leader];

    /// <summary>The kinds that are collectives (tập thể).</summary>
    public static ImmutableArray<SubjectKind> Collectives { get; } =
        [SubjectKind.PartyCell, SubjectKind.PartyOrganization, SubjectKind.LeadershipCollective, SubjectKind.Unit];

    /// <summary>Whether the kind is a person.</summary>
    public static bool IsIndividual(this SubjectKind kind) => Individuals.Contains(kind);
}
