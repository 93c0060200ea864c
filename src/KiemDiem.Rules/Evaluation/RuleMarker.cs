using System.Numerics;
using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// Turns the truth of rules into a union over conditions. A rule is a conjunction of clauses: a clause of one literal is broken by its
/// condition alone, a longer one is met by any of its conditions. So every condition, by its own truth, breaks some rules and meets some
/// clauses, and what all conditions of a case do is the union of what each does.
/// </summary>
internal sealed class RuleMarker
{
    private const int Capacity = 64;

    private readonly ulong[] _ifTrue;
    private readonly ulong[] _ifFalse;
    private readonly Dictionary<Clause, ulong> _clauseBits = [];
    private readonly List<(ulong Rule, ulong Clauses)> _withClauses = [];
    private readonly ulong _rules;
    private readonly ulong _met;
    private readonly (ulong Rule, ulong Clauses)[] _mixed;
    private int _count;

    private RuleMarker(BoundLadder ladder)
    {
        _ifTrue = new ulong[ladder.Ladder.Conditions.Length];
        _ifFalse = new ulong[_ifTrue.Length];
        _count = ladder.Ladder.Rules.Length;
        for (var i = 0; i < ladder.Ladder.Rules.Length; i++)
        {
            var bit = 1UL << i;
            var clauses = Clause.Of(ladder.Ladder.Rules[i].When, ladder);
            _rules |= bit;
            if (clauses is [var only] && !only.IsSingle)
            {
                _met |= bit;
                Meet(only, bit);
            }
            else
            {
                Break(clauses, bit);
            }
        }

        _mixed = [.. _withClauses];
    }

    /// <summary>The marker of a ladder; null for one with more clauses than there are bits.</summary>
    public static RuleMarker? Of(BoundLadder ladder)
    {
        var marker = new RuleMarker(ladder);
        return marker._count <= Capacity ? marker : null;
    }

    /// <summary>What a condition does when it holds.</summary>
    public ulong IfTrue(int condition) => _ifTrue[condition];

    /// <summary>What a condition does when it does not hold.</summary>
    public ulong IfFalse(int condition) => _ifFalse[condition];

    /// <summary>What some conditions do by their truths.</summary>
    public RuleMarks Of(ConditionTruths truths, ConditionMask conditions)
    {
        var (must, may) = (0UL, 0UL);
        for (var left = conditions; !left.IsEmpty; left = left.Except(ConditionMask.Of(left.LowestIndex)))
        {
            var condition = left.LowestIndex;
            var truth = truths[condition];
            must |= truth switch { Truth.True => _ifTrue[condition], Truth.False => _ifFalse[condition], _ => 0 };
            may |= truth switch { Truth.True => _ifTrue[condition], Truth.False => _ifFalse[condition], _ => _ifTrue[condition] | _ifFalse[condition] };
        }

        return new(must, may);
    }

    /// <summary>The truth of the rules, from what all conditions do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RuleTruths Truths(RuleMarks marks)
    {
        // The bit of a rule says that it is met, where the rule is one long clause; otherwise that it is broken.
        var must = _rules & ((marks.Must & _met) | ~(marks.May | _met));
        var may = _rules & ((marks.May & _met) | ~(marks.Must | _met));
        foreach (var (rule, clauses) in _mixed)
        {
            must &= (marks.Must & clauses) == clauses ? ulong.MaxValue : ~rule;
            may &= (marks.May & clauses) == clauses ? ulong.MaxValue : ~rule;
        }

        return new(must, may);
    }

    private void Break(IEnumerable<Clause> clauses, ulong rule)
    {
        var needed = 0UL;
        foreach (var clause in clauses)
        {
            if (!clause.IsSingle)
            {
                needed |= BitOf(clause);
            }
            else if (clause.DoesNotHold.IsEmpty)
            {
                _ifFalse[clause.Holds.LowestIndex] |= rule;
            }
            else
            {
                _ifTrue[clause.DoesNotHold.LowestIndex] |= rule;
            }
        }

        if (needed != 0)
        {
            _withClauses.Add((rule, needed));
        }
    }

    private ulong BitOf(Clause clause)
    {
        if (!_clauseBits.TryGetValue(clause, out var bit))
        {
            // Past the capacity bits wrap around; such a marker is thrown away.
            bit = BitOperations.RotateLeft(1UL, _count++);
            _clauseBits.Add(clause, bit);
            Meet(clause, bit);
        }

        return bit;
    }

    private void Meet(Clause clause, ulong bit)
    {
        for (var i = 0; i < _ifTrue.Length; i++)
        {
            _ifTrue[i] |= clause.Holds.Has(i) ? bit : 0;
            _ifFalse[i] |= clause.DoesNotHold.Has(i) ? bit : 0;
        }
    }
}
