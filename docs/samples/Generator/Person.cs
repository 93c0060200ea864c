namespace KiemDiem.Rules.Samples;

/// <summary>A fictitious Party member.</summary>
internal sealed record Person(int Number, string Name, bool IsWoman, CellPlan Cell, DateOnly AdmittedOn)
{
    public string Id => $"dv-{Number:000}";

    public string PersonId => $"p-{Number:000}";

    public bool IsAdmittedIn(int year) => AdmittedOn.Year == year;

    public bool IsNewIn(int year) => AdmittedOn > new DateOnly(year, 6, 30) && IsAdmittedIn(year);
}
