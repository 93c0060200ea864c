namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>What follows for a member on complete facts; undetermined while conditions are open.</summary>
public readonly record struct MemberVerdict(OutcomeKind Kind, Rating? Rating, OutcomeSet Candidates, string? Reason)
{
    public static MemberVerdict Rated(Rating rating) => new(OutcomeKind.Rated, rating, OutcomeSet.None, null);

    public static MemberVerdict NotRated(string reason) => new(OutcomeKind.NotRated, null, OutcomeSet.None, reason);

    public static MemberVerdict Authority(OutcomeSet candidates, string reason) => new(OutcomeKind.NeedsAuthority, null, candidates, reason);
}
