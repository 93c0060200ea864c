namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>What a leader is rated, and under which collective.</summary>
public sealed class LeaderRating(string collective, Rating rating)
{
    public string Collective { get; } = collective;

    public Rating Rating { get; } = rating;

    /// <summary>What the collective's rating leaves; null where it lowers nothing.</summary>
    public Rating? Lowered { get; private set; }

    public void LowerTo(Rating rating) => Lowered = rating;
}
