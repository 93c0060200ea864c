using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>A group in which a quota is counted, and the places of its cases in the round.</summary>
internal sealed record CohortMembers(CohortKey Key, Quota Quota, RoundCohort? Info)
{
    public List<int> Places { get; } = [];

    /// <summary>Whether a ranking can settle who stays Excellent.</summary>
    public bool IsRanked => Info is { Ranking.IsEmpty: false };
}
