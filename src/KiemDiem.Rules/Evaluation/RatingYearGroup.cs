using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on the rating year, which is the same for every case.</summary>
internal sealed class RatingYearGroup : OperandGroup
{
    private readonly ObservedValue _year;
    private readonly ConditionMask _state;

    public RatingYearGroup(IEnumerable<(Condition, int)> conditions, EvaluationContext context)
        : base(conditions)
    {
        _year = ObservedValue.Known(context.RatingYear);
        _state = Conditions.Aggregate(default(ConditionMask), (state, item) => _year.Satisfies(item.Condition) ? state | item.Bit : state);
    }

    public override IEnumerable<FactDefinition> Facts => [];

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        state = _state;
        return true;
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => false;

    public override ObservedValue Observe(ReviewCase subject, Operand operand) => _year;

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject) => [_state];

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty) => [empty];
}
