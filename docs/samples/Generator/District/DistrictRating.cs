namespace KiemDiem.Rules.Samples;

/// <summary>What was planned for one subject. Names are those of the JSON contract.</summary>
/// <param name="Id">The case.</param>
/// <param name="Outcome">One of rated, notRated and undetermined.</param>
/// <param name="Rating">The rating before a quota is held against it; null when not rated or open.</param>
public sealed record DistrictRating(string Id, string Outcome, string? Rating)
{
    /// <summary>The ratings that are left when the outcome is open; empty otherwise.</summary>
    public IReadOnlyList<string> Possible { get; init; } = [];

    /// <summary>The rating after the ranking of its cohort settled the quota; otherwise the same as <see cref="Rating"/>.</summary>
    public string? AfterRanking { get; init; }

    /// <summary>The rating of the unit of a leader or collective, where the round has that unit.</summary>
    public string? UnitRating { get; init; }

    /// <summary>The rating of the collective of a leader, where the round has that collective.</summary>
    public string? CollectiveRating { get; init; }

    /// <summary>How those below came out; null for members and collectives, and while the rating of one below is open.</summary>
    public DistrictCounts? Subunits { get; init; }
}
