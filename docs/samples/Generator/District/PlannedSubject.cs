namespace KiemDiem.Rules.Samples;

/// <summary>One case of the district: who it is, what its year leads to, and what the file says of others.</summary>
internal sealed class PlannedSubject(string kind, string id, string name)
{
    public const string Member = "partyMember";
    public const string Cell = "partyCell";
    public const string Organization = "partyOrganization";
    public const string Unit = "unit";
    public const string Collective = "leadershipCollective";
    public const string Leader = "leader";

    public string Kind { get; } = kind;

    public string Id { get; } = id;

    public string Name { get; } = name;

    public string? Person { get; init; }

    /// <summary>The position of a leader: head or deputy.</summary>
    public string? Position { get; init; }

    public string? UnitId { get; set; }

    public string? ParentId { get; set; }

    public string? CollectiveId { get; set; }

    public string Cohort { get; set; } = "";

    public PlannedYear Year { get; set; } = PlannedYear.Good;

    public PlannedFault Fault { get; set; }

    /// <summary>Whether the ranking of its cohort lowers it to Good.</summary>
    public bool IsLowered { get; set; }

    /// <summary>Counts of those below that the file states.</summary>
    public DistrictCounts? GivenCounts { get; set; }

    public string? GivenUnitRating { get; set; }

    public string? GivenCollectiveRating { get; set; }

    /// <summary>Whether something out of the ordinary is planned for it already.</summary>
    public bool IsTaken { get; set; }

    public bool IsRated => Year <= PlannedYear.Excellent;

    public bool IsOpen => Year is PlannedYear.ExcellentOrGood or PlannedYear.GoodOrNotCompleted;

    public bool IsDisciplined => Fault is PlannedFault.Disciplined or PlannedFault.SelfRemedied;
}
