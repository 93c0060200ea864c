namespace KiemDiem.Rules.Rounds;

/// <summary>Adds up how the subunits of one subject came out; those whose outcome is open are kept apart by what they can come to.</summary>
internal sealed class SubunitTally
{
    private const int Outcomes = 5;

    private readonly bool _readsDiscipline;
    private readonly SortedDictionary<int, int> _open = [];
    private SubunitCounts _certain;
    private CountRange _total;
    private CountRange _excellent;
    private CountRange _good;
    private CountRange _completed;
    private CountRange _notCompleted;
    private CountRange _disciplined;
    private CountRange _selfRemedied;

    /// <param name="readsDiscipline">Whether it matters how many were disciplined.</param>
    public SubunitTally(bool readsDiscipline) => _readsDiscipline = readsDiscipline;

    /// <summary>Whether something that matters is open.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Adds a subunit.</summary>
    /// <returns>Whether what matters of it is certain.</returns>
    public bool Add(OutcomeSet outcomes, DisciplineOfSubunit discipline)
    {
        AddToRanges(outcomes, discipline);
        var isCertain = outcomes.Count() == 1 && (outcomes == OutcomeSet.NotRated || !_readsDiscipline || IsSingle(discipline));
        if (isCertain)
        {
            _certain += SubunitCounts.One(outcomes, discipline == DisciplineOfSubunit.Disciplined || discipline == DisciplineOfSubunit.SelfRemedied, discipline == DisciplineOfSubunit.SelfRemedied);
            return true;
        }

        var signature = Signature(outcomes, discipline);
        _open[signature] = _open.GetValueOrDefault(signature) + 1;
        return false;
    }

    public RollUp ToRollUp(IEnumerable<string> hangsOn) =>
        new(_total, _excellent, _good, _completed, _notCompleted, _disciplined, _selfRemedied, [.. hangsOn]);

    /// <summary>
    /// Every count that the open ones can lead to, as far as conditions tell them apart (Excellent and Good alike); null where there are
    /// more than a limit.
    /// </summary>
    public IReadOnlyCollection<SubunitCounts>? Reachable(int limit)
    {
        var reached = new HashSet<SubunitCounts> { _certain };
        foreach (var (signature, count) in _open)
        {
            var ways = Ways(signature);
            if (Multisets(count, ways.Length) is var most && most * reached.Count > limit)
            {
                return null;
            }

            for (var i = 0; i < count; i++)
            {
                reached = [.. reached.SelectMany(_ => ways, (sum, way) => sum + way)];
            }
        }

        return reached;
    }

    private static bool IsSingle(DisciplineOfSubunit discipline) => discipline is DisciplineOfSubunit.Not or DisciplineOfSubunit.Disciplined or DisciplineOfSubunit.SelfRemedied;

    private int Signature(OutcomeSet outcomes, DisciplineOfSubunit discipline) =>
        (int)outcomes | (_readsDiscipline ? (int)discipline : (int)DisciplineOfSubunit.Not) << Outcomes;

    /// <summary>The ways in which one open subunit can come out, Excellent as Good.</summary>
    private static SubunitCounts[] Ways(int signature)
    {
        var (outcomes, discipline) = ((OutcomeSet)(signature & (1 << Outcomes) - 1), (DisciplineOfSubunit)(signature >> Outcomes));
        return
        [
            .. (from outcome in new[] { OutcomeSet.NotCompleted, OutcomeSet.Completed, OutcomeSet.Good, OutcomeSet.Excellent, OutcomeSet.NotRated }
                where outcomes.Contains(outcome)
                from way in new[] { DisciplineOfSubunit.Not, DisciplineOfSubunit.Disciplined, DisciplineOfSubunit.SelfRemedied }
                where (discipline & way) != 0
                select SubunitCounts.One(
                    outcome == OutcomeSet.Excellent ? OutcomeSet.Good : outcome,
                    way != DisciplineOfSubunit.Not,
                    way == DisciplineOfSubunit.SelfRemedied)).Distinct(),
        ];
    }

    /// <summary>How many sums so many subunits can come to at most, when each comes out in one of some ways.</summary>
    private static double Multisets(int count, int ways)
    {
        var number = 1.0;
        for (var i = 1; i < ways; i++)
        {
            number *= (double)(count + i) / i;
        }

        return number;
    }

    private void AddToRanges(OutcomeSet outcomes, DisciplineOfSubunit discipline)
    {
        CountRange Plus(CountRange range, OutcomeSet among) =>
            range.Plus((outcomes & ~among) == 0 ? 1 : 0, (outcomes & among) != 0 ? 1 : 0);
        _total = Plus(_total, OutcomeSet.Ratings);
        _excellent = Plus(_excellent, OutcomeSet.Excellent);
        _good = Plus(_good, OutcomeSet.Good);
        _completed = Plus(_completed, OutcomeSet.Completed);
        _notCompleted = Plus(_notCompleted, OutcomeSet.NotCompleted);
        var isRated = (outcomes & OutcomeSet.NotRated) == 0;
        var canBeRated = (outcomes & OutcomeSet.Ratings) != 0;
        _disciplined = _disciplined.Plus(
            isRated && (discipline & DisciplineOfSubunit.Not) == 0 ? 1 : 0,
            canBeRated && discipline != DisciplineOfSubunit.Not ? 1 : 0);
        _selfRemedied = _selfRemedied.Plus(
            isRated && discipline == DisciplineOfSubunit.SelfRemedied ? 1 : 0,
            canBeRated && (discipline & DisciplineOfSubunit.SelfRemedied) != 0 ? 1 : 0);
    }
}
