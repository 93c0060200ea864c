using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on the ratings of the quarters.</summary>
internal sealed class QuarterGroup : OperandGroup
{
    private readonly ListFact<Rating> _quarters = (ListFact<Rating>)FactTable.Quarters;
    private readonly IReadOnlyList<ConditionMask> _allStates;

    public QuarterGroup(IEnumerable<(Condition, int)> conditions)
        : base(conditions) => _allStates = [.. new[] { (false, false), (true, false), (true, true) }.Select(seen => State(seen.Item1, seen.Item2)).Distinct()];

    public override IEnumerable<FactDefinition> Facts => [FactTable.Quarters];

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        state = _allStates[0];
        if (!_quarters.TryRead(subject.Storage, out var quarters))
        {
            return _allStates.Count == 1;
        }

        state = State(Any(quarters), TwoInARow(quarters));
        return true;
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => !_quarters.TryRead(subject.Storage, out _);

    public override ObservedValue Observe(ReviewCase subject, Operand operand) => _quarters.TryRead(subject.Storage, out var quarters)
        ? Observed(((QuarterOperand)operand).Measure == QuarterMeasure.AnyNotCompleted ? Any(quarters) : TwoInARow(quarters))
        : ObservedValue.Unknown;

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject) => _allStates;

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty) =>
        new Rating[][]
        {
            [Rating.Good, Rating.Good, Rating.Good, Rating.Good],
            [Rating.NotCompleted, Rating.Good, Rating.Good, Rating.Good],
            [Rating.NotCompleted, Rating.NotCompleted, Rating.Good, Rating.Good],
        }.Select(quarters => empty.With(FactTable.Quarters, Fact<IReadOnlyList<Rating>>.Known(quarters)));

    private static bool Any(ReadOnlySpan<Rating> quarters)
    {
        foreach (var quarter in quarters)
        {
            if (quarter == Rating.NotCompleted)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TwoInARow(ReadOnlySpan<Rating> quarters)
    {
        for (var i = 1; i < quarters.Length; i++)
        {
            if (quarters[i - 1] == Rating.NotCompleted && quarters[i] == Rating.NotCompleted)
            {
                return true;
            }
        }

        return false;
    }

    private static ObservedValue Observed(bool holds) => ObservedValue.Known(holds ? 1 : 0);

    private ConditionMask State(bool any, bool twoInARow) => Conditions.Aggregate(default(ConditionMask), (state, item) =>
        Observed(((QuarterOperand)item.Condition.Operand).Measure == QuarterMeasure.AnyNotCompleted ? any : twoInARow).Satisfies(item.Condition) ? state | item.Bit : state);
}
