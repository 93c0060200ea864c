using System.Numerics;
using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// Turns the truth of rules into a union over conditions. A rule is a conjunction of clauses: a clause of one literal is broken by its
/// condition alone, a longer one is met by any of its conditions. So every condition, by its own truth, marks the rules it breaks and the
/// clauses it meets, and the marks of a case are the union of the marks of its conditions.
/// </summary>
internal sealed class RuleMarker
{
    /// <summary>The mark of a condition that is open: then the other marks do not say which rules hold.</summary>
    public const ulong Open = 1UL << 63;

    private const int Capacity = 63;

    private readonly BoundLadder _ladder;
    private readonly ulong[] _ifTrue;
    private readonly ulong[] _ifFalse;
    private readonly Dictionary<Clause, ulong> _clauseBits = [];
    private readonly (ulong Rule, ulong Clauses)[] _mixed;
    private readonly ulong _rules;
    private int _count;

    private RuleMarker(BoundLadder ladder)
    {
        _ladder = ladder;
        _ifTrue = new ulong[ladder.Ladder.Conditions.Length];
        _ifFalse = new ulong[_ifTrue.Length];
        _count = ladder.Ladder.Rules.Length;
        var mixed = new List<(ulong Rule, ulong Clauses)>();
        for (var i = 0; i < ladder.Ladder.Rules.Length; i++)
        {
            var rule = 1UL << i;
            _rules |= rule;
            var clauses = Clause.Of(ladder.Ladder.Rules[i].When, ladder);
            if (clauses is [var only])
            {
                Met |= rule;
                Meet(only, rule);
            }
            else if (Break(clauses, rule) is var needed and not 0)
            {
                mixed.Add((rule, needed));
            }
        }

        _mixed = [.. mixed];
    }

    /// <summary>The rules that are one clause: their mark says that they are met. The mark of the others says that they are broken.</summary>
    public ulong Met { get; }

    /// <summary>How many kinds of marks there are.</summary>
    public int Count => _count;

    /// <summary>The marker of a ladder; null for one with more clauses than there are bits.</summary>
    public static RuleMarker? Of(BoundLadder ladder)
    {
        var marker = new RuleMarker(ladder);
        return marker._count <= Capacity ? marker : null;
    }

    /// <summary>The marks of a group in a state.</summary>
    public ulong Of(OperandGroup group, ConditionMask state)
    {
        var marks = 0UL;
        foreach (var (condition, bit) in group.Conditions)
        {
            marks |= Of(_ladder.IndexOf(condition), state.Overlaps(bit));
        }

        return marks;
    }

    /// <summary>The marks of a condition.</summary>
    public ulong Of(int condition, bool holds) => holds ? _ifTrue[condition] : _ifFalse[condition];

    /// <summary>The rules that hold, by the marks of all conditions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Rules(ulong marks)
    {
        var rules = _rules & ~(marks ^ Met);
        foreach (var (rule, clauses) in _mixed)
        {
            rules &= (marks & clauses) == clauses ? ulong.MaxValue : ~rule;
        }

        return rules;
    }

    /// <summary>Marks what breaks a rule by itself.</summary>
    /// <returns>The marks of the clauses that must be met besides.</returns>
    private ulong Break(IEnumerable<Clause> clauses, ulong rule)
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

        return needed;
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
