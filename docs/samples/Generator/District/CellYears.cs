namespace KiemDiem.Rules.Samples;

/// <summary>Draws the years of the cells, and which of them state how their members came out.</summary>
internal sealed class CellYears(District district)
{
    public const int StatedCells = 15;

    public void Draw()
    {
        foreach (var cell in district.Random.Shuffle(district.Cells.Where(cell => !cell.Case.IsTaken)).Take(StatedCells))
        {
            cell.IsStated = true;
        }

        foreach (var township in district.Townships)
        {
            var cells = district.Random.Shuffle(township.Cells.Select(cell => cell.Case)).ToList();
            var (excellent, completed, failed) = Numbers(township.Role, cells.Count);
            for (var i = 0; i < cells.Count; i++)
            {
                cells[i].Year = i < excellent ? PlannedYear.Excellent
                    : i < excellent + completed ? PlannedYear.Completed
                    : i < excellent + completed + failed ? PlannedYear.NotCompleted
                    : PlannedYear.Good;
                cells[i].Fault = cells[i].Year == PlannedYear.NotCompleted ? Fault(township.Role) : PlannedFault.None;
            }

            Rank(township, [.. cells.Take(excellent)], cells.Count - completed - failed);
        }
    }

    private static (int Excellent, int Completed, int NotCompleted) Numbers(TownshipRole role, int cells) => role switch
    {
        TownshipRole.CellsOverQuota => (Quota.Largest(cells) + 1, 1, 0),
        TownshipRole.CellsRanked => (Quota.Largest(cells) + 1, 0, 1),

        // One to five, and the rest neither.
        TownshipRole.AllStatedRightly => (Quota.Largest(cells), cells - (6 * Quota.Largest(cells)), 0),
        TownshipRole.ManyCellsDisciplined => (0, 1, (cells / 5) + 1),
        TownshipRole.OneCellDisciplined => (0, 1, 1),
        _ => (Quota.Modest(cells), cells / 8, cells / 25),
    };

    private static PlannedFault Fault(TownshipRole role) => role switch
    {
        TownshipRole.CellsRanked or TownshipRole.ManyCellsDisciplined => PlannedFault.SelfRemedied,
        TownshipRole.OneCellDisciplined => PlannedFault.Disciplined,
        _ => PlannedFault.UnderHalf,
    };

    private void Rank(Township township, PlannedSubject[] excellent, int goodOrBetter)
    {
        var cohort = township.Cells[0].Case.Cohort;
        if (township.Role == TownshipRole.CellsOverQuota)
        {
            district.Breach("quotaExceeded", cohort);
        }
        else if (township.Role == TownshipRole.CellsRanked)
        {
            district.Rankings[cohort] = [.. excellent.Select(cell => cell.Id)];
            foreach (var cell in excellent.Skip(Quota.Largest(goodOrBetter)))
            {
                cell.IsLowered = true;
            }
        }
    }
}
