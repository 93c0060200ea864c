using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>What follows when no level matches.</summary>
/// <param name="Candidates">One rating, which then follows; or several, among which the authority decides.</param>
/// <param name="Source">The provision, or the one that has the gap.</param>
public sealed record Fallback(ImmutableArray<Rating> Candidates, Source Source)
{
    /// <summary>The key of the fallback as a cause.</summary>
    public const string Key = "noLevelMatches";
}
