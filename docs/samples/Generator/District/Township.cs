namespace KiemDiem.Rules.Samples;

/// <summary>A grassroots organisation with its cells, the people's committee, and its leadership.</summary>
internal sealed record Township(int Index, PlannedSubject Organization, PlannedSubject Unit, PlannedSubject Collective)
{
    public TownshipRole Role { get; init; }

    public required IReadOnlyList<PlannedCell> Cells { get; init; }

    /// <summary>Units below the people's committee.</summary>
    public required IReadOnlyList<PlannedSubject> Departments { get; init; }

    public required PlannedSubject Head { get; init; }

    public required IReadOnlyList<PlannedSubject> Deputies { get; init; }

    public IEnumerable<PlannedSubject> Subjects =>
        [Organization, .. Cells.Select(cell => cell.Case), Unit, .. Departments, Collective, Head, .. Deputies, .. Cells.SelectMany(cell => cell.Members)];
}
