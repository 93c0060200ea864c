using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on the points: the two parts, and their sum.</summary>
internal sealed class ScoreGroup : OperandGroup
{
    private static readonly FactDefinition<decimal> General = FactTable.ScoreGeneral;
    private static readonly FactDefinition<decimal> Results = FactTable.ScoreResults;

    private readonly decimal[] _ofGeneral;
    private readonly decimal[] _ofResults;
    private readonly decimal[] _ofTotal;

    public ScoreGroup(IEnumerable<(Condition, int)> conditions)
        : base(conditions)
    {
        _ofGeneral = ThresholdsOf(General);
        _ofResults = ThresholdsOf(Results);
        _ofTotal = [.. Conditions.Where(item => item.Condition.Operand is ScoreOperand).Select(item => item.Condition.Required).Distinct()];
    }

    public override IEnumerable<FactDefinition> Facts => Conditions.SelectMany(item => item.Condition.Operand.Facts).Distinct();

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        state = default;
        if (subject.Get(General) is not { IsKnown: true } general || subject.Get(Results) is not { IsKnown: true } results)
        {
            return false;
        }

        state = State(general.Value, results.Value);
        return true;
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => !subject.Get(General).IsKnown && !subject.Get(Results).IsKnown;

    public override ObservedValue Observe(ReviewCase subject, Operand operand)
    {
        var (general, results) = (subject.Get(General), subject.Get(Results));
        return operand is FactOperand { Fact: var fact }
            ? Observed(fact == General ? general : results)
            : general.IsKnown && results.IsKnown ? ObservedValue.Known(general.Value + results.Value) : ObservedValue.Unknown;
    }

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject) =>
        [.. Points(subject).Select(point => State(point.General, point.Results)).Distinct()];

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty) => Points(empty)
        .Select(point => empty.With(General, point.General).With(Results, point.Results));

    /// <summary>The lines of the thresholds cut the square of both parts into fields; a point of every field is tried.</summary>
    private IEnumerable<(decimal General, decimal Results)> Points(ReviewCase subject) =>
        from general in Values(subject.Get(General), General, [.. _ofGeneral, .. _ofTotal.SelectMany(total => _ofResults.Append(0).Append(Results.Maximum!.Value), (total, results) => total - results)])
        from results in Values(subject.Get(Results), Results, [.. _ofResults, .. _ofTotal.Select(total => total - general)])
        select (general, results);

    private static IEnumerable<decimal> Values(Fact<decimal> given, FactDefinition<decimal> fact, IEnumerable<decimal> cuts) =>
        given.IsKnown ? [given.Value] : OperandCells.Around(cuts, fact.Minimum!.Value, fact.Maximum!.Value);

    private static ObservedValue Observed(Fact<decimal> given) => given.IsKnown ? ObservedValue.Known(given.Value) : ObservedValue.Unknown;

    private decimal[] ThresholdsOf(FactDefinition fact) =>
        [.. Conditions.Where(item => item.Condition.Operand is FactOperand operand && operand.Fact == fact).Select(item => item.Condition.Required).Distinct()];

    private ConditionMask State(decimal general, decimal results)
    {
        var state = default(ConditionMask);
        foreach (var (condition, bit) in Conditions.AsSpan())
        {
            var value = condition.Operand is FactOperand { Fact: var fact } ? fact == General ? general : results : general + results;
            if (ObservedValue.Known(value).Satisfies(condition))
            {
                state |= bit;
            }
        }

        return state;
    }
}
