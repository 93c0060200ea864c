using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>How a text takes discipline.</summary>
/// <param name="Basis">Which year a violation counts in, by this text.</param>
/// <param name="ReleasesCountedBefore">Whether a violation that counted before is released ("một vi phạm chỉ tính một lần").</param>
/// <param name="ReleasesFormerUnit">Whether a collective is not blamed for what a member did at a former unit.</param>
public sealed record DisciplineRules(AttributionBasis Basis, bool ReleasesCountedBefore, bool ReleasesFormerUnit)
{
    /// <summary>The provisions that say so.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];
}
