using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations;

/// <summary>The criteria beside the results, by text and kind.</summary>
internal static class Criteria
{
    /// <summary>Individuals under 132-QĐ/TW: six heads with the results; capacity and exemplarity is not one of them.</summary>
    public static readonly ImmutableArray<FactDefinition<Grade>> IndividualsBut132Results =
        [FactTable.PoliticalIdeology, FactTable.EthicsLifestyle, FactTable.OrganizationDiscipline, FactTable.WorkStyle, FactTable.Remediation];

    /// <summary>Individuals under 124-QĐ/TW.</summary>
    public static readonly ImmutableArray<FactDefinition<Grade>> IndividualsBut124Results =
        [.. IndividualsBut132Results.Remove(FactTable.Remediation), FactTable.CapacityExemplarity, FactTable.Remediation];

    /// <summary>Collectives, without Party building, which 132-QĐ/TW counts among the results.</summary>
    public static readonly ImmutableArray<FactDefinition<Grade>> CollectivesButPartyBuilding =
    [
        FactTable.LeadershipCapacity, FactTable.InspectionIntegrity, FactTable.OrganizingPrinciples,
        FactTable.UnityCoordination, FactTable.LeadershipResponsibility, FactTable.Remediation,
    ];

    /// <summary>Collectives, without the task results.</summary>
    public static readonly ImmutableArray<FactDefinition<Grade>> CollectivesButResults = [FactTable.PartyBuilding, .. CollectivesButPartyBuilding];
}
