namespace KiemDiem.Rules.Samples;

/// <summary>A cell of the commune: its name and size, and how many of its members had which year.</summary>
internal sealed record CellPlan(string Id, string Name, string Cohort, int Size, int Excellent, int Completed)
{
    /// <summary>Whether its members are state employees: teachers, health workers, the staff of the commune.</summary>
    public bool OfState { get; init; }

    /// <summary>The cell's own year, by rating year.</summary>
    public Profile[] Own { get; init; } = [Profile.Good, Profile.Good];

    /// <summary>Members whose year was out of the ordinary in 2021.</summary>
    public Profile[] In2021 { get; init; } = [];

    /// <summary>Members whose year was out of the ordinary in 2023.</summary>
    public Profile[] In2023 { get; init; } = [];

    /// <summary>Days on which members were admitted in 2021 and 2023.</summary>
    public DateOnly[] Admissions { get; init; } = [];

    public Profile OwnIn(int year) => Own[year == 2021 ? 0 : 1];

    public Profile[] SpecialIn(int year) => year == 2021 ? In2021 : In2023;
}
