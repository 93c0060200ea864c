using System.Runtime.CompilerServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>A rule as masks: conditions that must all hold, conditions none of which may hold, and the disjunctions that are left.</summary>
internal sealed class CompiledRule
{
    private readonly ConditionMask _all;
    private readonly ConditionMask _none;
    private readonly Clause[] _clauses;

    public CompiledRule(Formula formula, BoundLadder ladder)
    {
        var clauses = Clause.Of(formula, ladder);
        _all = Union(clauses.Where(clause => clause.DoesNotHold.IsEmpty && IsSingle(clause.Holds)).Select(clause => clause.Holds));
        _none = Union(clauses.Where(clause => clause.Holds.IsEmpty && IsSingle(clause.DoesNotHold)).Select(clause => clause.DoesNotHold));
        _clauses = [.. clauses.Where(clause => !(clause.DoesNotHold.IsEmpty && IsSingle(clause.Holds)) && !(clause.Holds.IsEmpty && IsSingle(clause.DoesNotHold)))];
        Conditions = clauses.Aggregate(default(ConditionMask), (mask, clause) => mask | clause.Holds | clause.DoesNotHold);
    }

    /// <summary>Every condition that the rule reads.</summary>
    public ConditionMask Conditions { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Must(ConditionMask must, ConditionMask may) => Holds(must, may);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool May(ConditionMask must, ConditionMask may) => Holds(may, must);

    // A rule must hold when its positive conditions must hold and its negated ones may not; it may hold when they may and need not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Holds(ConditionMask positive, ConditionMask negative)
    {
        if (!positive.Contains(_all) || negative.Overlaps(_none))
        {
            return false;
        }

        foreach (ref readonly var clause in _clauses.AsSpan())
        {
            if (!positive.Overlaps(clause.Holds) && negative.Contains(clause.DoesNotHold))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSingle(ConditionMask mask) => !mask.IsEmpty && mask.Except(ConditionMask.Of(mask.LowestIndex)).IsEmpty;

    private static ConditionMask Union(IEnumerable<ConditionMask> masks) => masks.Aggregate(default(ConditionMask), (union, mask) => union | mask);
}
