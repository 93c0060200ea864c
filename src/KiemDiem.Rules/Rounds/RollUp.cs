using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>How the subunits of a subject came out in the round: of an organisation those directly below it, of a cell its members, of a leader those below their unit.</summary>
/// <param name="Total">How many were rated.</param>
/// <param name="Excellent">Rated Excellent.</param>
/// <param name="Good">Rated Good.</param>
/// <param name="Completed">Rated Completed.</param>
/// <param name="NotCompleted">Rated NotCompleted.</param>
/// <param name="Disciplined">Of those rated, disciplined in the year.</param>
/// <param name="DisciplinedSelfRemedied">Of those, self-detected and remedied.</param>
/// <param name="HangsOn">The subunits whose outcome is open, or of which it matters and is open whether they were disciplined.</param>
public sealed record RollUp(
    CountRange Total,
    CountRange Excellent,
    CountRange Good,
    CountRange Completed,
    CountRange NotCompleted,
    CountRange Disciplined,
    CountRange DisciplinedSelfRemedied,
    ImmutableArray<string> HangsOn)
{
    /// <summary>The conditions on these counts that may hold or not, and those that the open ones cannot touch; empty where nothing is open.</summary>
    public ImmutableArray<OpenCondition> Conditions { get; init; } = [];

    /// <summary>Whether the counts are certain as far as they matter.</summary>
    public bool IsCertain => HangsOn.IsEmpty;

    internal ImmutableArray<(FactDefinition<int> Fact, CountRange Range)> Counts =>
    [
        (FactTable.SubunitsTotal, Total),
        (FactTable.SubunitsExcellent, Excellent),
        (FactTable.SubunitsGood, Good),
        (FactTable.SubunitsCompleted, Completed),
        (FactTable.SubunitsNotCompleted, NotCompleted),
        (FactTable.SubunitsDisciplined, Disciplined),
        (FactTable.SubunitsDisciplinedSelfRemedied, DisciplinedSelfRemedied),
    ];
}
