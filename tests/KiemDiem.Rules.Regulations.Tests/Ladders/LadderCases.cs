using System.Collections.Immutable;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests.Ladders;

/// <summary>
/// What a ladder makes of whole cases. Every case is the ideal one, which is Excellent, with one thing changed; the outcomes are written out.
/// </summary>
internal sealed record LadderCases
{
    public required string Regulation { get; init; }

    public required int Year { get; init; }

    public string? Locality { get; init; }

    public required SubjectKind Kind { get; init; }

    /// <summary>A case that is rated Excellent.</summary>
    public required string Ideal { get; init; }

    /// <summary>A change that sets off one trigger, and the trigger's name. Not completed follows.</summary>
    public required ImmutableArray<(string Change, string Trigger)> Triggers { get; init; }

    /// <summary>A change that sets off one trigger that the authority weighs, the trigger's name, and the outcome.</summary>
    public ImmutableArray<(string Change, string Trigger, string Outcome)> Weighed { get; init; } = [];

    /// <summary>A change, and the outcome.</summary>
    public required ImmutableArray<(string Change, string Outcome)> Levels { get; init; }

    /// <summary>A change into a case that no level covers, and the outcome with the gap as its reason.</summary>
    public ImmutableArray<(string Change, string Outcome)> Gaps { get; init; } = [];

    /// <summary>A change that closes a gate, the outcome, and whether a review is still due.</summary>
    public required ImmutableArray<(string Change, string Outcome, bool ReviewDue)> Gates { get; init; }

    /// <summary>A change, the outcome, and the ceilings that lowered it to that.</summary>
    public ImmutableArray<(string Change, string Outcome, string Ceilings)> Ceilings { get; init; } = [];

    /// <summary>The ceilings that never lower anything, because a trigger reads the same rating before.</summary>
    public ImmutableArray<string> Anticipated { get; init; } = [];

    /// <summary>A change, and the codes of the notes.</summary>
    public ImmutableArray<(string Change, string Notes)> Notes { get; init; } = [];

    /// <summary>A change that takes a fact away or closes nothing, and what is then possible.</summary>
    public required ImmutableArray<(string Change, string Outcome)> Unknowns { get; init; }

    public static ImmutableArray<LadderCases> All { get; } =
    [
        QD132.PartyMemberCases.Cases, QD132.LeaderCases.Cases, QD132.PartyOrganizationCases.OfPartyCell, QD132.PartyOrganizationCases.Cases,
        QD132.LeadershipCollectiveCases.Cases, QD132.UnitCases.Cases,
        .. QD132.HD16Cases.All,
        QD124.PartyMemberCases.Cases, QD124.LeaderCases.Cases, QD124.PartyCellCases.Cases, QD124.UnitCases.OfPartyOrganization,
        QD124.LeadershipCollectiveCases.Cases, QD124.UnitCases.Cases,
        QD366.PartyMemberCases.Cases, QD366.LeaderCases.Cases, QD366.PartyCellCases.Cases, QD366.UnitCases.OfPartyOrganization,
        QD366.LeadershipCollectiveCases.Cases, QD366.UnitCases.Cases,
        .. Localities.TuyenQuang.TuyenQuang26Cases.All, .. Localities.LocalCases.All,
    ];

    public static LadderCases Of(string regulation, SubjectKind kind) => All.Single(cases => cases.Regulation == regulation && cases.Kind == kind);

    public RatingRules Rules => RegulationCatalog.Default.For(Year, Locality);

    public ReviewCase Case(string change = "") => new ReviewCase("case", Kind).With(Ideal).With(change);
}
