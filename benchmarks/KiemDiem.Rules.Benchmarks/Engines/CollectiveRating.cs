namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>What a collective is rated.</summary>
public sealed class CollectiveRating(string id, Rating rating)
{
    public string Id { get; } = id;

    public Rating Rating { get; } = rating;
}
