namespace KiemDiem.Rules.Guidance;

/// <summary>One way to change the facts of a group.</summary>
/// <param name="Elements">The elements of the group that change, by their place.</param>
/// <param name="Cost">How many they are.</param>
/// <param name="Met">The clauses that the group then meets.</param>
/// <param name="Filling">A store that holds the changed facts.</param>
internal sealed record Way(int Elements, int Cost, ClauseSet Met, FactStorage Filling);
