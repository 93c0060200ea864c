using System.Collections.Frozen;
using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>The operands and conditions of a ladder by key: what an engine compiled from one building of a text reads of another.</summary>
internal sealed class LadderKeys
{
    private readonly BoundLadder _ladder;
    private readonly ImmutableArray<(Operand Operand, OperandGroup Group)> _operands;
    private readonly FrozenDictionary<string, int> _operandIndexes;
    private readonly FrozenDictionary<string, int> _conditionIndexes;

    public LadderKeys(BoundLadder ladder)
    {
        var conditions = ladder.Ladder.Conditions;
        _ladder = ladder;
        _operands = [.. conditions.Select((condition, index) => (condition.Operand, ladder.GroupOf(index))).DistinctBy(item => item.Operand.Key, StringComparer.Ordinal)];
        _operandIndexes = _operands.Select((item, index) => (item.Operand.Key, index)).ToFrozenDictionary(item => item.Key, item => item.index, StringComparer.Ordinal);
        _conditionIndexes = conditions.Select((condition, index) => (condition.Key, index)).ToFrozenDictionary(item => item.Key, item => item.index, StringComparer.Ordinal);
    }

    /// <summary>What each operand is in a case, in the order of <see cref="IndexOf(Operand)"/>.</summary>
    public ObservedValue[] Observe(ReviewCase subject)
    {
        var observed = new ObservedValue[_operands.Length];
        for (var i = 0; i < observed.Length; i++)
        {
            observed[i] = _operands[i].Group.Observe(subject, _operands[i].Operand);
        }

        return observed;
    }

    public int IndexOf(Operand operand) => _operandIndexes.TryGetValue(operand.Key, out var index)
        ? index
        : throw new ArgumentException($"The operand '{operand.Key}' is not read by the ladder of {_ladder.Ladder.Kind}.", nameof(operand));

    /// <summary>The index of a condition that asks the same.</summary>
    public int IndexOf(Condition condition)
    {
        if (_conditionIndexes.TryGetValue(condition.Key, out var index))
        {
            var own = _ladder.Ladder.Conditions[index];
            if (own == condition || (own.Required == condition.Required && own.Role == condition.Role))
            {
                return index;
            }
        }

        throw new ArgumentException($"The condition '{condition}' is not one of the ladder of {_ladder.Ladder.Kind}.", nameof(condition));
    }
}
