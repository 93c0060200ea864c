namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>A case of the generated round, before its facts are written out.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Year">What the facts amount to, before ceilings.</param>
/// <param name="Cohort">The group in which its quota is counted.</param>
internal sealed record PlannedCase(string Id, SubjectKind Kind, Rating Year, string Cohort)
{
    public string? Unit { get; init; }

    public string? Parent { get; init; }

    public string? Collective { get; init; }

    /// <summary>Shared by the two cases of one who leads and is a member.</summary>
    public string? Person { get; init; }

    public Position? Position { get; init; }

    public PlannedGap Gap { get; init; }

    /// <summary>Whether the case was disciplined, and detected and remedied it itself.</summary>
    public bool IsRemedied { get; init; }

    /// <summary>Whether the counts of subunits are given, since the round holds none.</summary>
    public bool GivesSubunits { get; init; }
}
