using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on a single fact: a name, a truth, a number, or the months between a date and the rating year.</summary>
internal sealed class ValueGroup : OperandGroup
{
    private readonly FactDefinition _fact;
    private readonly EvaluationContext _context;
    private readonly DateOnly _firstDay;
    private readonly DateOnly _lastDay;
    private readonly IReadOnlyList<ConditionMask> _allStates;
    private readonly int _firstNumber;

    public ValueGroup(FactDefinition fact, IEnumerable<(Condition, int)> conditions, EvaluationContext context)
        : base(conditions)
    {
        _fact = fact;
        _context = context;
        _firstDay = new(context.RatingYear, 1, 1);
        _lastDay = new(context.RatingYear, 12, 31);
        _firstNumber = fact.FirstNumber;
        _allStates = context.Assumes(fact)
            ? new[] { State(ObservedValue.None) }
            : [.. OperandCells.Representatives(fact, Conditions.Select(item => item.Condition)).Select(State).Distinct()];
    }

    public FactDefinition Fact => _fact;

    public override IEnumerable<FactDefinition> Facts => [_fact];

    /// <summary>For a fact with a handful of values: a case in which it is unknown, one in which it is none, and one for each value.</summary>
    public IEnumerable<ReviewCase> CasesByOrdinal(SubjectKind kind)
    {
        for (var ordinal = 0; ordinal < _fact.Names.Length + FactStorage.FirstValueOrdinal; ordinal++)
        {
            var storage = new FactStorage();
            storage.Codes[_fact.Slot] = FactStorage.CodeOf(ordinal);
            yield return new("table", kind, storage);
        }
    }

    /// <summary>For a fact with a handful of values: the truths of the conditions where it is unknown, where it is none, and for each value.</summary>
    public ConditionTruths[] TruthsByOrdinal(SubjectKind kind) => [.. CasesByOrdinal(kind).Select(Truths)];

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        state = default;
        if (_fact.StateIn(subject.Storage) == FactState.Unknown)
        {
            state = _allStates[0];
            return _allStates.Count == 1;
        }

        foreach (var (condition, bit) in Conditions.AsSpan())
        {
            if (Observe(subject, condition.Operand).Satisfies(condition))
            {
                state |= bit;
            }
        }

        return true;
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => _fact.StateIn(subject.Storage) == FactState.Unknown;

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject) => _allStates;

    public override ObservedValue Observe(ReviewCase subject, Operand operand)
    {
        var storage = subject.Storage;
        return _fact.StateIn(storage) switch
        {
            FactState.Unknown => ObservedValue.Unknown,
            FactState.None => ObservedValue.None,
            _ when _fact is LocalFact local => ObservedValue.Known(local.NumberIn(storage)),
            _ => _fact.Type switch
            {
                FactType.Date => Months(DateOnly.FromDayNumber(storage.Numbers[_fact.Slot] - FactStorage.FirstValueOrdinal), ((MonthsOperand)operand).Span),
                FactType.Count => ObservedValue.Known(storage.Numbers[_fact.Slot] - FactStorage.FirstValueOrdinal),
                FactType.Number => ObservedValue.Known(((FactDefinition<decimal>)_fact).Read(storage).Value),
                _ => ObservedValue.Known(FactStorage.OrdinalOf(storage.Codes[_fact.Slot]) - FactStorage.FirstValueOrdinal + _firstNumber),
            },
        };
    }

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty)
    {
        var none = _context.Assumes(_fact) ? [empty] : _fact.AllowsNone ? new[] { Filled(empty, _fact.WriteNone) } : [];

        // That something is not there is ordinary where it is an exception that must be claimed.
        return _fact.Absence == Absence.AssumedNotClaimed ? none.Concat(Values(empty)) : Values(empty).Concat(none);
    }

    private IEnumerable<ReviewCase> Values(ReviewCase empty) => _fact is FactDefinition<DateOnly>
        ? DatesByDistance().Select(day => Filled(empty, storage => _fact.WriteBoxed(storage, day)))
        : OperandCells.Representatives(_fact, Conditions.Select(item => item.Condition))
            .Where(value => value.State == FactState.Known)
            .Select(value => Filled(empty, storage => _fact.WriteBoxed(storage, Boxed(value))));

    /// <summary>The days from which on a condition can change, those next to the middle of the rating year first.</summary>
    private IEnumerable<DateOnly> DatesByDistance() => OperandCells.FirstStored(_fact, Conditions.Select(item => item.Condition), _firstDay.Year)
        .Where(stored => stored >= FactStorage.FirstValueOrdinal)
        .Select(stored => DateOnly.FromDayNumber(stored - FactStorage.FirstValueOrdinal))
        .OrderBy(day => Math.Abs(day.DayNumber - _firstDay.AddMonths(6).DayNumber));

    private object Boxed(ObservedValue value)
    {
        var number = (decimal)value.Numerator / value.Denominator;
        return _fact.Names.Length > 0 ? _fact.ValueOf(_fact.Names[(int)number - _firstNumber])!
            : _fact.Type == FactType.Count ? (object)(int)number
            : number;
    }

    private ConditionMask State(ObservedValue value) => Conditions.Aggregate(
        default(ConditionMask),
        (state, item) => value.Satisfies(item.Condition) ? state | item.Bit : state);

    private ObservedValue Months(DateOnly date, MonthsSpan span)
    {
        if (span == MonthsSpan.ToEndOfYear)
        {
            return ObservedValue.Known(FullMonths.Between(date, _lastDay));
        }

        return date >= _firstDay && date <= _lastDay ? ObservedValue.Known(FullMonths.Between(_firstDay, date)) : ObservedValue.None;
    }
}
