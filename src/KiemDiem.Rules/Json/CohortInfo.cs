namespace KiemDiem.Rules.Json;

/// <summary>What a file says of a group of similar subjects (nhóm đối tượng tương đồng).</summary>
/// <param name="Id">The identifier that cases name as their cohort.</param>
/// <param name="Outstanding">Whether the authority recognises the cohort's unit as outstanding; null when the file does not say.</param>
/// <param name="Ranking">The order in which the host ranks cases, best first; empty when there is none.</param>
public sealed record CohortInfo(string Id, bool? Outstanding, IReadOnlyList<string> Ranking);
