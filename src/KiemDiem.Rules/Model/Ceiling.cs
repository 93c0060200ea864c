namespace KiemDiem.Rules.Model;

/// <summary>A rating that may not be exceeded while the formula holds.</summary>
public sealed class Ceiling : LadderRule
{
    /// <summary>Makes a ceiling.</summary>
    /// <param name="name">The name; the key is <c>ceiling.</c> and the name.</param>
    /// <param name="label">The ceiling in words.</param>
    /// <param name="highest">The best rating that is still allowed.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="source">The provision.</param>
    public Ceiling(string name, Label label, Rating highest, Formula when, Source source)
        : base($"ceiling.{name}", label, when, source) => Highest = highest;

    /// <summary>The best rating that is still allowed.</summary>
    public Rating Highest { get; }
}
