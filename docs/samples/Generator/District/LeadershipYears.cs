namespace KiemDiem.Rules.Samples;

/// <summary>Draws the years of the organisations, the units, their departments, the collectives and the leaders.</summary>
/// <remarks>A head's own year can be better than the unit's: the rating then is the unit's, for the head is not above it.</remarks>
internal sealed class LeadershipYears(District district)
{
    public void Draw()
    {
        foreach (var group in district.Townships.GroupBy(township => township.Unit.Cohort, (_, townships) => townships.ToList()).ToList())
        {
            var ordinary = district.Random.Shuffle(group.Where(township => township.Role == TownshipRole.Ordinary)).ToList();
            var excellent = Quota.Modest(group.Count);
            var completed = Math.Min(group.Count / 8, ordinary.Count - excellent);
            ordinary.Take(excellent).ToList().ForEach(MakeExcellent);
            ordinary.Skip(excellent).Take(completed).ToList().ForEach(MakeCompleted);
            ordinary.Skip(excellent + completed).ToList().ForEach(MakeGood);
            DrawDeputies(group);
            DrawDepartments(group);
        }

        foreach (var township in district.Townships)
        {
            MakePlanned(township);
        }
    }

    private static void MakeExcellent(Township township)
    {
        foreach (var subject in new[] { township.Organization, township.Unit, township.Collective, township.Head })
        {
            subject.Year = PlannedYear.Excellent;
        }
    }

    private static void MakeCompleted(Township township) => township.Organization.Year = township.Unit.Year = township.Collective.Year = PlannedYear.Completed;

    private void MakeGood(Township township)
    {
        township.Head.Year = district.Random.Bool(0.1f) ? PlannedYear.Excellent : PlannedYear.Good;
        if (district.Random.Bool(0.03f))
        {
            // The head is rated Not completed with the collective, whatever their own year.
            (township.Collective.Year, township.Collective.Fault) = (PlannedYear.NotCompleted, PlannedFault.Disciplined);
        }
    }

    private void DrawDeputies(List<Township> group)
    {
        var deputies = district.Random.Shuffle(group.Where(township => township.Role == TownshipRole.Ordinary).SelectMany(township => township.Deputies)).ToList();
        var size = 3 * group.Count;
        var excellent = Math.Min(Quota.Modest(size), deputies.Count);
        deputies.Take(excellent).ToList().ForEach(deputy => deputy.Year = PlannedYear.Excellent);
        deputies.Skip(excellent).Take(size / 10).ToList().ForEach(deputy => deputy.Year = PlannedYear.Completed);
        deputies.Skip(excellent + (size / 10)).Take(size / 50).ToList().ForEach(deputy => (deputy.Year, deputy.Fault) = (PlannedYear.NotCompleted, PlannedFault.ProhibitedActs));
    }

    /// <summary>Of four departments, three or more are Good or better, which a leader rated Excellent needs.</summary>
    private void DrawDepartments(List<Township> group)
    {
        var townships = district.Random.Shuffle(group.Where(township => township.Departments.Count > 0)).ToList();
        var excellent = Quota.Modest(townships.Sum(township => township.Departments.Count));
        townships.Take(excellent).ToList().ForEach(township => township.Departments[0].Year = PlannedYear.Excellent);
        townships.Where((_, index) => index % 2 == 1).ToList().ForEach(township => township.Departments[^1].Year = PlannedYear.Completed);
    }

    private static void MakePlanned(Township township)
    {
        switch (township.Role)
        {
            case TownshipRole.Miscounted:
                township.Head.Year = PlannedYear.Excellent;
                break;
            case TownshipRole.ManyCellsDisciplined or TownshipRole.OneCellDisciplined:
                township.Organization.Year = PlannedYear.NotCompleted;
                break;
            case TownshipRole.DepartmentDisciplined:
                (township.Departments[1].Year, township.Departments[1].Fault) = (PlannedYear.NotCompleted, PlannedFault.SelfRemedied);
                township.Unit.Year = PlannedYear.NotCompleted;

                // Whoever leads it has not all of its departments at Completed or better.
                foreach (var leader in township.Deputies.Append(township.Head))
                {
                    leader.Year = PlannedYear.Completed;
                }

                break;
        }
    }
}
