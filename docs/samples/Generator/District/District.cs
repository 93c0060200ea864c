using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>A district as it is planned: its subjects, its cohorts, and the breaches among them.</summary>
internal sealed class District
{
    private District(DistrictPlan plan)
    {
        Plan = plan;
        Random = new(plan.Seed);
        Townships = new TownshipBuilder(Random).Build(plan.Cells);
    }

    public DistrictPlan Plan { get; }

    public Randomizer Random { get; }

    public PlannedSubject Root { get; } = new(PlannedSubject.Organization, TownshipBuilder.DistrictId, "Đảng bộ huyện") { Cohort = "dang-bo-huyen" };

    public IReadOnlyList<Township> Townships { get; }

    /// <summary>The rankings, by cohort. Most cohorts have none.</summary>
    public Dictionary<string, IReadOnlyList<string>> Rankings { get; } = new(StringComparer.Ordinal);

    public List<DistrictBreach> Breaches { get; } = [];

    public IEnumerable<PlannedCell> Cells => Townships.SelectMany(township => township.Cells);

    public IEnumerable<PlannedSubject> Subjects => [Root, .. Townships.SelectMany(township => township.Subjects)];

    public IEnumerable<PlannedCohort> Cohorts => Subjects.Select(subject => subject.Cohort).Distinct().Select(id => new PlannedCohort(id, Rankings.GetValueOrDefault(id, [])));

    public static District Build(DistrictPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var district = new District(plan);
        var references = new References(district);
        references.MoveCells();
        new CellYears(district).Draw();
        new SmallCohorts(district).Draw();
        references.MoveOthers();
        new MemberYears(district).Draw();
        new LeadershipYears(district).Draw();
        new StatedResults(district).State();
        return district;
    }

    public Township With(TownshipRole role) => Townships.Single(township => township.Role == role);

    public void Breach(string kind, string id, string? field = null) => Breaches.Add(new(kind, id, field));

    /// <summary>Draws a member of whom nothing out of the ordinary is planned yet.</summary>
    public PlannedSubject TakeMember()
    {
        var member = Random.ListItem([.. Cells.SelectMany(cell => cell.Free)]);
        member.IsTaken = true;
        return member;
    }
}
