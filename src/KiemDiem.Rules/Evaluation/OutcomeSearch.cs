using System.Numerics;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// Finds exactly which outcomes unknown facts can lead to: resolve by Kleene's logic, and where that leaves more than has been
/// witnessed, split one group of facts over its states and look again.
/// </summary>
internal sealed class OutcomeSearch
{
    /// <summary>How many nodes a search may visit before it falls back on Kleene's logic, which is sound but not exact.</summary>
    public const int Budget = 10_000;

    private readonly BoundLadder _ladder;
    private readonly IReadOnlyList<ConditionMask>?[] _states;
    private Resolution _witnessed;
    private int _nodes;

    public OutcomeSearch(BoundLadder ladder, ReviewCase subject)
    {
        _ladder = ladder;
        _states = [.. ladder.Groups.Select(group => group.States(subject) is { Count: > 1 } states ? states : null)];
    }

    /// <summary>Whether the search stayed within its budget.</summary>
    public bool IsExact => _nodes <= Budget;

    /// <summary>Every outcome that the unknown facts can lead to.</summary>
    public Resolution Outcomes(ConditionTruths truths)
    {
        Visit(truths);
        return _witnessed;
    }

    /// <summary>Whether two cases that differ only in the facts of a group can have different outcomes.</summary>
    /// <returns>True also when the budget ran out before the answer was found.</returns>
    public bool Matters(OperandGroup group, ConditionTruths truths)
    {
        var index = _ladder.Groups.IndexOf(group);
        _nodes = 0;
        return _states[index] is { } states && Differs(index, states, RulesOf(group), truths);
    }

    private void Visit(ConditionTruths truths)
    {
        var resolution = Resolve(truths, out var rules);
        if (_witnessed.Covers(resolution))
        {
            return;
        }

        if (resolution.IsSettledBy(rules) || ++_nodes > Budget || GroupToSplit(rules, truths, null) is not { } group)
        {
            _witnessed = _witnessed.Union(resolution);
            return;
        }

        foreach (var state in _states[group]!)
        {
            Visit(Fix(truths, group, state));
        }
    }

    private bool Differs(int index, IReadOnlyList<ConditionMask> states, ulong rulesOfGroup, ConditionTruths truths)
    {
        Resolution? common = null;
        RuleTruths? first = null;
        int? split = null;
        var canMatter = false;
        foreach (var state in states)
        {
            var fixedTruths = Fix(truths, index, state);
            var resolution = Resolve(fixedTruths, out var rules);
            first ??= rules;
            canMatter |= (((rules.Must ^ first.Value.Must) | (rules.May & ~rules.Must)) & rulesOfGroup) != 0;
            if (!resolution.IsSettledBy(rules))
            {
                split ??= GroupToSplit(rules, fixedTruths, _ladder.Groups[index], rulesOfGroup);
            }
            else if (common is { } other && !other.IsSameAs(resolution))
            {
                return true;
            }
            else
            {
                common = resolution;
            }
        }

        // Where the rules that read the group are decided, and alike in all its states, no other fact can make it matter.
        if (!canMatter || split is not { } next)
        {
            return false;
        }

        return ++_nodes > Budget || _states[next]!.Any(state => Differs(index, states, rulesOfGroup, Fix(truths, next, state)));
    }

    private ulong RulesOf(OperandGroup group)
    {
        var rules = 0UL;
        for (var i = 0; i < _ladder.Ladder.Rules.Length; i++)
        {
            rules |= _ladder.Compiled.Rules[i].Conditions.Overlaps(group.Bits) ? 1UL << i : 0;
        }

        return rules;
    }

    private Resolution Resolve(ConditionTruths truths, out RuleTruths rules)
    {
        rules = _ladder.Compiled.Evaluate(truths);
        return OutcomeResolver.Resolve(_ladder.Ladder, rules);
    }

    /// <summary>The group of the first undecided condition in the first undecided rule, of some rules before all others.</summary>
    private int? GroupToSplit(RuleTruths rules, ConditionTruths truths, OperandGroup? except, ulong before = 0)
    {
        var undecided = rules.May & ~rules.Must;
        return GroupToSplit(undecided & before, truths, except) ?? GroupToSplit(undecided & ~before, truths, except);
    }

    private int? GroupToSplit(ulong undecided, ConditionTruths truths, OperandGroup? except)
    {
        var open = truths.May.Except(truths.Must);
        for (; undecided != 0; undecided &= undecided - 1)
        {
            var rule = BitOperations.TrailingZeroCount(undecided);
            for (var left = open & _ladder.Compiled.Rules[rule].Conditions; !left.IsEmpty; left = left.Except(ConditionMask.Of(left.LowestIndex)))
            {
                var group = _ladder.GroupOf(left.LowestIndex);
                if (group != except)
                {
                    return _ladder.Groups.IndexOf(group);
                }
            }
        }

        return null;
    }

    private ConditionTruths Fix(ConditionTruths truths, int group, ConditionMask state)
    {
        var bits = _ladder.Groups[group].Bits;
        return new(truths.Must.Except(bits) | state, truths.May.Except(bits) | state);
    }
}
