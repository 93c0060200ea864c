using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Guidance;

/// <summary>Changes of a single fact.</summary>
internal sealed class ValueWays : GroupWays
{
    private readonly FactDefinition _fact;
    private readonly object[] _values;

    public ValueWays(ValueGroup group, ReviewCase subject, Goal goal, int ratingYear)
        : base(group, subject, goal, [ChangeElement.Of(group.Fact)])
    {
        _fact = group.Fact;
        var conditions = group.Conditions.Select(item => item.Condition).ToList();
        _values = _fact switch
        {
            { Names.IsEmpty: false } => [.. _fact.Names.Select(name => _fact.ValueOf(name)!)],
            FactDefinition<DateOnly> => [.. Days(OperandCells.FirstStored(_fact, conditions, ratingYear))],
            { Type: FactType.Count } => [.. Numbers().Select(value => (object)(int)value)],
            _ => [.. Numbers().Select(value => (object)value)],
        };

        IEnumerable<decimal> Numbers() => OperandCells.Representatives(_fact, conditions)
            .Where(value => value.State == FactState.Known)
            .Select(value => (decimal)value.Numerator / value.Denominator)
            .Distinct().Order();
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements)
    {
        var storage = subject.Storage.Copy();
        foreach (var value in InOrder(subject))
        {
            _fact.WriteBoxed(storage, value);
            yield return storage;
        }

        if (_fact.AllowsNone)
        {
            _fact.WriteNone(storage);
            yield return storage;
        }
    }

    private IEnumerable<object> InOrder(ReviewCase subject)
    {
        if (_fact.BoxedIn(subject.Storage) is not { } given)
        {
            return _values;
        }

        var number = NumberOf(given);
        return _values.OrderBy(value => Math.Abs(NumberOf(value) - number));
    }

    private decimal NumberOf(object value) => value switch
    {
        bool flag => flag ? 1 : 0,
        int count => count,
        decimal number => number,
        DateOnly day => day.DayNumber,
        string name => _fact.Names.IndexOf(name),
        _ => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The first and the last day of each stretch of days that count alike.</summary>
    private static IEnumerable<object> Days(IEnumerable<int> firstStored)
    {
        var first = firstStored.Where(stored => stored >= FactStorage.FirstValueOrdinal).Select(stored => stored - FactStorage.FirstValueOrdinal).ToList();
        var days = first.Concat(first.Skip(1).Select(day => day - 1)).Append(DateOnly.MaxValue.DayNumber);
        return days.Distinct().Order().Select(day => (object)DateOnly.FromDayNumber(day));
    }
}
