namespace KiemDiem.Rules.Samples;

/// <summary>A cohort as the file lists it.</summary>
internal sealed record PlannedCohort(string Id, IReadOnlyList<string> Ranking);
