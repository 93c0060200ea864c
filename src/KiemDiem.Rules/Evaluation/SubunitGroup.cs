using System.Collections.Concurrent;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on the subunits, whose counts add up to their total and of which no more are disciplined than there are.</summary>
internal sealed class SubunitGroup : OperandGroup
{
    /// <summary>A number of subunits that reads well in a made-up case.</summary>
    private const int Ordinary = 10;

    private readonly EvaluationContext _context;
    private readonly decimal[] _shares;
    private readonly int[] _numbers;
    private readonly ConcurrentDictionary<Given, IReadOnlyList<ConditionMask>> _states = new();

    public SubunitGroup(IEnumerable<(Condition, int)> conditions, EvaluationContext context)
        : base(conditions)
    {
        _context = context;

        // A share of those not rated so is one minus the share rated so; both cut the same counts.
        _shares = [.. Conditions.Where(item => item.Condition.Operand.Type == OperandType.Share)
            .SelectMany(item => new[] { item.Condition.Required, 1 - item.Condition.Required }).Distinct()];
        _numbers = [.. Conditions.Where(item => item.Condition.Operand.Type == OperandType.Number)
            .Select(item => (int)Math.Clamp(decimal.Floor(item.Condition.Required), 0, (decimal)FactTable.SubunitsDisciplined.Maximum!)).Distinct()];
    }

    public override IEnumerable<FactDefinition> Facts => Conditions.SelectMany(item => item.Condition.Operand.Facts).Distinct();

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        var given = Read(subject);
        state = default;
        if (given is not { Total: { } total, Excellent: { } excellent, Good: { } good, Completed: { } completed, NotCompleted: not null, Disciplined: { } disciplined })
        {
            return false;
        }

        foreach (var (condition, bit) in Conditions.AsSpan())
        {
            var value = ((SubunitOperand)condition.Operand).Measure switch
            {
                SubunitMeasure.AtLeastGoodShare => ObservedValue.Share(excellent + good, total),
                SubunitMeasure.AtLeastCompletedShare => ObservedValue.Share(excellent + good + completed, total),
                SubunitMeasure.NotCompletedShare => ObservedValue.Share(given.NotCompleted.Value, total),
                SubunitMeasure.DisciplinedShare => ObservedValue.Share(disciplined, total),
                SubunitMeasure.Disciplined => ObservedValue.Known(disciplined),
                _ => ObservedValue.Known(disciplined - given.SelfRemedied!.Value),
            };
            if (value.Satisfies(condition))
            {
                state |= bit;
            }
        }

        return true;
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => Read(subject).IsEmpty;

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject) => _states.Remember(Read(subject), FindStates);

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty)
    {
        var given = new Given { SelfRemedied = 0 };
        var fillings =
            from total in Totals(given).OrderBy(total => total == Ordinary ? 0 : total == 0 ? 2 : 1)
            let rateds = Ratings(given, total).OrderByDescending(rated => rated.Completed).ThenByDescending(rated => rated.Good).DistinctBy(rated => OfRatings(rated, total))
            from disciplined in DisciplineCounts(given, total).DistinctBy(counts => OfDiscipline(counts.Disciplined, counts.SelfRemedied, total))
            from rated in rateds
            select (Total: total, Rated: rated, disciplined.Disciplined, disciplined.SelfRemedied);
        return fillings
            .DistinctBy(item => OfRatings(item.Rated, item.Total) | OfDiscipline(item.Disciplined, item.SelfRemedied, item.Total))
            .Select(item => Filled(empty, storage =>
            {
                FactTable.SubunitsTotal.Write(storage, item.Total);
                FactTable.SubunitsExcellent.Write(storage, 0);
                FactTable.SubunitsGood.Write(storage, item.Rated.Good);
                FactTable.SubunitsCompleted.Write(storage, item.Rated.Completed - item.Rated.Good);
                FactTable.SubunitsNotCompleted.Write(storage, item.Total - item.Rated.Completed);
                FactTable.SubunitsDisciplined.Write(storage, item.Disciplined);
                FactTable.SubunitsDisciplinedSelfRemedied.Write(storage, item.SelfRemedied);
            }));
    }

    public override ObservedValue Observe(ReviewCase subject, Operand operand)
    {
        var given = Read(subject);
        return ((SubunitOperand)operand).Measure switch
        {
            SubunitMeasure.AtLeastGoodShare => Share(given.Excellent + given.Good, given.Total),
            SubunitMeasure.AtLeastCompletedShare => Share(given.Excellent + given.Good + given.Completed ?? given.Total - given.NotCompleted, given.Total),
            SubunitMeasure.NotCompletedShare => Share(given.NotCompleted ?? given.Total - given.Excellent - given.Good - given.Completed, given.Total),
            SubunitMeasure.DisciplinedShare => Share(given.Disciplined, given.Total),
            SubunitMeasure.Disciplined => Number(given.Disciplined),
            _ => Number(given.Disciplined - given.SelfRemedied),
        };
    }

    private static ObservedValue Number(int? value) => value is { } known ? ObservedValue.Known(known) : ObservedValue.Unknown;

    private static ObservedValue Share(int? count, int? total) => (count, total) switch
    {
        (_, 0) => ObservedValue.None,
        ({ } known, { } of) => ObservedValue.Share(known, of),
        _ => ObservedValue.Unknown,
    };

    private Given Read(ReviewCase subject) => new()
    {
        Total = subject.Number(FactTable.SubunitsTotal),
        Excellent = subject.Number(FactTable.SubunitsExcellent),
        Good = subject.Number(FactTable.SubunitsGood),
        Completed = subject.Number(FactTable.SubunitsCompleted),
        NotCompleted = subject.Number(FactTable.SubunitsNotCompleted),
        Disciplined = subject.Number(FactTable.SubunitsDisciplined) ?? (_context.Assumes(FactTable.SubunitsDisciplined) ? 0 : null),
        SelfRemedied = subject.Number(FactTable.SubunitsDisciplinedSelfRemedied) ?? 0,
    };

    private IReadOnlyList<ConditionMask> FindStates(Given given)
    {
        var states = new HashSet<ConditionMask>();
        foreach (var total in Totals(given))
        {
            var ofRatings = Ratings(given, total).Select(rated => OfRatings(rated, total)).Distinct();
            var ofDiscipline = Disciplined(given, total).Select(count => OfDiscipline(count, given.SelfRemedied!.Value, total)).Distinct().ToList();
            states.UnionWith(CountGroups.Combine(ofRatings, ofDiscipline));
        }

        return [.. states];
    }

    /// <summary>How many can be disciplined, and how many of them can have found and remedied the fault themselves.</summary>
    private IEnumerable<(int Disciplined, int SelfRemedied)> DisciplineCounts(Given given, int total) =>
        from disciplined in Disciplined(given, total)
        from unremedied in Disciplined(given, disciplined)
        select (disciplined, disciplined - unremedied);

    private ConditionMask OfRatings((int Good, int Completed) rated, int total) => State(measure => measure switch
    {
        SubunitMeasure.AtLeastGoodShare => ObservedValue.Share(rated.Good, total),
        SubunitMeasure.AtLeastCompletedShare => ObservedValue.Share(rated.Completed, total),
        SubunitMeasure.NotCompletedShare => ObservedValue.Share(total - rated.Completed, total),
        _ => null,
    });

    private ConditionMask OfDiscipline(int disciplined, int selfRemedied, int total) => State(measure => measure switch
    {
        SubunitMeasure.DisciplinedShare => ObservedValue.Share(disciplined, total),
        SubunitMeasure.Disciplined => ObservedValue.Known(disciplined),
        SubunitMeasure.DisciplinedUnremedied => ObservedValue.Known(disciplined - selfRemedied),
        _ => null,
    });

    private IEnumerable<int> Totals(Given given)
    {
        if (given.Total is { } total)
        {
            return [total];
        }

        if (given is { Excellent: { } excellent, Good: { } good, Completed: { } completed, NotCompleted: { } notCompleted })
        {
            return [Math.Max(excellent + good + completed + notCompleted, given.Disciplined ?? 0)];
        }

        int?[] counts =
        [
            given.Excellent, given.Good, given.Completed, given.NotCompleted, given.Disciplined,
            given.Excellent + given.Good, given.Excellent + given.Completed, given.Good + given.Completed, given.Excellent + given.Good + given.Completed,
        ];
        var minimum = Math.Max((given.Excellent ?? 0) + (given.Good ?? 0) + (given.Completed ?? 0) + (given.NotCompleted ?? 0), given.Disciplined ?? given.SelfRemedied!.Value);
        return CountGroups.Totals(minimum, counts.OfType<int>().Concat(NumbersOfDisciplined(given)), _shares);
    }

    /// <summary>How many can be rated Good or better, and Completed or better, given what is known.</summary>
    private IEnumerable<(int Good, int Completed)> Ratings(Given given, int total)
    {
        var lowestGood = (given.Excellent ?? 0) + (given.Good ?? 0);
        var highestGood = given is { Excellent: { } excellent, Good: { } good } ? excellent + good : total;
        var lowestCompleted = given.NotCompleted is { } failed ? total - failed : lowestGood + (given.Completed ?? 0);
        var highestCompleted = total - (given.NotCompleted ?? 0);
        if (lowestGood > total || lowestCompleted > highestCompleted || lowestCompleted < 0)
        {
            yield break;
        }

        var completedValues = OperandCells.Counts(total, lowestCompleted, highestCompleted, _shares);
        var goodValues = OperandCells.Counts(total, lowestGood, Math.Min(highestGood, total), _shares);
        if (given.Completed is { } between)
        {
            goodValues.UnionWith([.. completedValues.Select(value => value - between)]);
            completedValues.UnionWith([.. goodValues.Select(value => value + between)]);
        }

        foreach (var goodOrBetter in goodValues.Where(value => value >= lowestGood && value <= highestGood))
        {
            foreach (var completedOrBetter in completedValues.Where(value => value >= Math.Max(lowestCompleted, goodOrBetter) && value <= highestCompleted))
            {
                if (given.Completed is null || completedOrBetter - goodOrBetter == given.Completed)
                {
                    yield return (goodOrBetter, completedOrBetter);
                }
            }
        }
    }

    private IEnumerable<int> Disciplined(Given given, int total)
    {
        if (given.Disciplined is { } known)
        {
            return known <= total ? [known] : [];
        }

        var lowest = given.SelfRemedied!.Value;
        if (lowest > total)
        {
            return [];
        }

        var counts = OperandCells.Counts(total, lowest, total, _shares);
        counts.UnionWith(NumbersOfDisciplined(given).Where(count => count >= lowest && count <= total));
        return counts;
    }

    /// <summary>The numbers of disciplined subunits next to those that conditions name, with and without the self-remedied.</summary>
    private IEnumerable<int> NumbersOfDisciplined(Given given) =>
        from number in _numbers
        from count in new[] { number, number + given.SelfRemedied!.Value }
        from next in new[] { count - 1, count, count + 1 }
        where next >= 0
        select next;

    private ConditionMask State(Func<SubunitMeasure, ObservedValue?> observe) => Conditions.Aggregate(
        default(ConditionMask),
        (state, item) => observe(((SubunitOperand)item.Condition.Operand).Measure)?.Satisfies(item.Condition) == true ? state | item.Bit : state);

    private readonly record struct Given
    {
        public int? Total { get; init; }

        public int? Excellent { get; init; }

        public int? Good { get; init; }

        public int? Completed { get; init; }

        public int? NotCompleted { get; init; }

        public int? Disciplined { get; init; }

        public int? SelfRemedied { get; init; }

        public bool IsEmpty => Total is null && Excellent is null && Good is null && Completed is null && NotCompleted is null && Disciplined is null && SelfRemedied == 0;
    }
}
