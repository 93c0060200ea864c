namespace KiemDiem.Rules.Samples;

/// <summary>Makes the small cohorts of members, each inside one grassroots organisation: over the quota, just within it, settled by a ranking, open.</summary>
internal sealed class SmallCohorts(District district)
{
    public void Draw()
    {
        var number = 0;
        foreach (var mix in district.Random.Shuffle(CohortMixes.All).ToList())
        {
            Make($"nhom-{++number:00}", mix);
        }
    }

    private void Make(string id, CohortMix mix)
    {
        var years = mix.Years.ToList();
        var free = district.Random.Shuffle(district.Townships).Select(township => township.Cells.SelectMany(cell => cell.Free).ToList()).First(free => free.Count >= years.Count);
        var members = district.Random.Shuffle(free).Take(years.Count).ToList();
        for (var i = 0; i < members.Count; i++)
        {
            (members[i].Cohort, members[i].Year, members[i].IsTaken) = (id, years[i], true);
            members[i].Fault = years[i] == PlannedYear.NotCompleted ? PlannedFault.PoorCriterion : PlannedFault.None;
        }

        Rank(id, mix, members);
        if (mix.IsBreach)
        {
            district.Breach("quotaExceeded", id);
        }
    }

    private void Rank(string id, CohortMix mix, List<PlannedSubject> members)
    {
        var excellent = members.Where(member => member.Year == PlannedYear.Excellent).ToList();
        if (mix.Ranking != CohortRanking.None)
        {
            district.Rankings[id] = mix.Ranking switch
            {
                CohortRanking.OneExcellent => [excellent[0].Id],
                CohortRanking.AllExcellentAndSomeGood => [.. excellent.Concat(members.Where(member => member.Year == PlannedYear.Good).Take(2)).Select(member => member.Id)],
                CohortRanking.WithMissing => [.. excellent.Select(member => member.Id), mix.Missing],
                _ => [.. excellent.Select(member => member.Id)],
            };
        }

        foreach (var member in mix.IsSettled ? excellent.Skip(Quota.Largest(mix.Excellent + mix.Good)) : [])
        {
            member.IsLowered = true;
        }
    }
}
