using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Reads a number with decimals, or the sum of two: the thresholds cut the numbers into ranges in which no condition changes.</summary>
internal sealed class DecimalReader
{
    private readonly FactDefinition<decimal> _first;
    private readonly FactDefinition<decimal>? _second;
    private readonly decimal[] _cuts;

    /// <summary>Below the first cut, at it, between it and the second, at the second, and so on.</summary>
    private readonly ulong[] _marks;
    private readonly ulong _none;
    private readonly ulong _unknown;

    private DecimalReader(OperandGroup group, FactDefinition<decimal> first, FactDefinition<decimal>? second, BoundLadder ladder, RuleMarker marker)
    {
        Group = group;
        (_first, _second) = (first, second);
        _cuts = [.. group.Conditions.Select(item => item.Condition.Required).Distinct().Order()];
        _marks = new ulong[(2 * _cuts.Length) + 1];
        for (var i = 0; i < _cuts.Length; i++)
        {
            _marks[2 * i] = Marks(ObservedValue.Known(i == 0 ? _cuts[i] - 1 : (_cuts[i - 1] + _cuts[i]) / 2));
            _marks[(2 * i) + 1] = Marks(ObservedValue.Known(_cuts[i]));
        }

        _marks[^1] = Marks(ObservedValue.Known(_cuts[^1] + 1));
        _none = Marks(ObservedValue.None);
        _unknown = second is null && ladder.Context.Assumes(first) ? _none : RuleMarker.Open;

        ulong Marks(ObservedValue value) => group.Conditions.Aggregate(
            0UL,
            (marks, item) => marks | marker.Of(ladder.IndexOf(item.Condition), value.Satisfies(item.Condition)));
    }

    public OperandGroup Group { get; }

    /// <summary>The reader of a group; null where the group is not of one number.</summary>
    public static DecimalReader? Of(OperandGroup group, BoundLadder ladder, RuleMarker marker) => group switch
    {
        ValueGroup { Fact: FactDefinition<decimal> fact } => new(group, fact, null, ladder, marker),
        ScoreGroup when group.Conditions.All(item => item.Condition.Operand is ScoreOperand) => new(group, FactTable.ScoreGeneral, FactTable.ScoreResults, ladder, marker),
        _ => null,
    };

    public ulong Read(FactStorage storage)
    {
        var first = _first.Read(storage);
        if (!first.IsKnown)
        {
            return first.State == FactState.None ? _none : _unknown;
        }

        var value = first.Value;
        if (_second is not null)
        {
            if (_second.Read(storage) is not { IsKnown: true } second)
            {
                return RuleMarker.Open;
            }

            value += second.Value;
        }

        for (var i = 0; i < _cuts.Length; i++)
        {
            var beside = value.CompareTo(_cuts[i]);
            if (beside <= 0)
            {
                return _marks[beside < 0 ? 2 * i : (2 * i) + 1];
            }
        }

        return _marks[^1];
    }
}
