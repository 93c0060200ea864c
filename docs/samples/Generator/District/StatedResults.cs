namespace KiemDiem.Rules.Samples;

/// <summary>What the file states of results that a round finds for itself: most of it rightly, some of it not.</summary>
/// <remarks>Nothing stated wrongly can change a rating under 124-QĐ/TW.</remarks>
internal sealed class StatedResults
{
    private const int WrongCells = 5;

    private readonly District _district;
    private readonly PlannedResults _results;

    public StatedResults(District district)
    {
        _district = district;
        _results = new(district);
    }

    public void State()
    {
        StateCells();
        StateOver(_district.With(TownshipRole.CellsOverQuota));
        StateRanked(_district.With(TownshipRole.CellsRanked));
        StateRightly(_district.With(TownshipRole.AllStatedRightly));
        StateMiscounted(_district.With(TownshipRole.Miscounted));
        StateThatNoneAreBelow();
    }

    private void StateCells()
    {
        var stated = _district.Random.Shuffle(_district.Cells.Where(cell => cell.IsStated).Select(cell => cell.Case)).ToList();
        for (var i = 0; i < stated.Count; i++)
        {
            if (i >= WrongCells)
            {
                StateCounts(stated[i]);
                continue;
            }

            Miscount(stated[i], (i % 3) switch
            {
                0 => counts => counts with { Good = counts.Good - 1, Completed = counts.Completed + 1 },
                1 => counts => counts with { Good = counts.Good + 1 },
                _ => counts => counts with { Disciplined = counts.Disciplined + 1 },
            });
        }
    }

    private void StateOver(Township township)
    {
        Miscount(township.Unit, OneMoreExcellent);
        Miscount(township.Deputies[0], OneMoreExcellent);
        StateUnitRating(township.Head, by: 1);
        StateUnitRating(township.Collective, by: 1);
        StateUnitRating(township.Deputies[1], by: -1);
        StateCollectiveRating(township.Deputies[2], by: 1);
    }

    private void StateRanked(Township township)
    {
        StateCollectiveRating(township.Head, by: 1);
        StateUnitRating(township.Collective, by: -1);
        StateUnitRating(township.Deputies[0], by: 1);
        StateCollectiveRating(township.Deputies[0], by: -1);
    }

    private void StateRightly(Township township)
    {
        StateCounts(township.Organization);
        StateCounts(township.Unit);
        StateCounts(township.Deputies[0]);
        StateUnitRating(township.Head, by: 0);
        StateCollectiveRating(township.Head, by: 0);
        StateUnitRating(township.Collective, by: 0);
        StateUnitRating(township.Deputies[1], by: 0);
        StateCollectiveRating(township.Deputies[1], by: 0);
        StateUnitRating(township.Deputies[2], by: 0);
    }

    /// <summary>The head, by their own year Excellent, is rated Good with the unit and the collective, as is stated.</summary>
    private void StateMiscounted(Township township)
    {
        Miscount(township.Organization, counts => counts with { Good = counts.Good - 1, Completed = counts.Completed + 1 });
        StateUnitRating(township.Head, by: 0);
        StateCollectiveRating(township.Head, by: 0);
    }

    /// <summary>Where the round holds no unit below, only the file can say that there is none.</summary>
    private void StateThatNoneAreBelow()
    {
        foreach (var subject in _district.Subjects.Where(subject => subject.Kind is PlannedSubject.Unit or PlannedSubject.Leader))
        {
            if (_results.CountsBelow(subject) is { Total: 0 } none)
            {
                subject.GivenCounts = none;
            }
        }
    }

    private static DistrictCounts OneMoreExcellent(DistrictCounts counts) => counts with { Good = counts.Good - 1, Excellent = counts.Excellent + 1 };

    private void StateCounts(PlannedSubject subject) => subject.GivenCounts = _results.CountsBelow(subject)!;

    private void Miscount(PlannedSubject subject, Func<DistrictCounts, DistrictCounts> change)
    {
        subject.GivenCounts = change(_results.CountsBelow(subject)!);
        _district.Breach("countsDisagree", subject.Id);
    }

    private void StateUnitRating(PlannedSubject subject, int by)
    {
        subject.GivenUnitRating = PlannedResults.NameOf(_results.UnitOf(subject)!.Year + by);
        Disagree(subject, "unitRating", by);
    }

    private void StateCollectiveRating(PlannedSubject subject, int by)
    {
        subject.GivenCollectiveRating = PlannedResults.NameOf(_results.CollectiveOf(subject)!.Year + by);
        Disagree(subject, "collectiveRating", by);
    }

    private void Disagree(PlannedSubject subject, string field, int by)
    {
        if (by != 0)
        {
            _district.Breach("ratingDisagrees", subject.Id, field);
        }
    }
}
