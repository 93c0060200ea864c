using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>
/// When the outcome is a rating of at least the target, as clauses that must all hold: no gate, no case of NotCompleted, no ceiling below,
/// and one of the levels from the target up. The groups of facts are independent of each other, so a clause holds for certain exactly
/// when in one group all states that are left meet it.
/// </summary>
internal sealed class Goal
{
    private readonly BoundLadder _ladder;
    private readonly Clause[] _clauses;

    private Goal(BoundLadder ladder, IEnumerable<Clause> clauses)
    {
        _ladder = ladder;
        _clauses = [.. clauses];
        All = ClauseSet.Of(_clauses.Length, Enumerable.Range(0, _clauses.Length));
    }

    /// <summary>All clauses.</summary>
    public ClauseSet All { get; }

    /// <summary>The clauses of a target.</summary>
    public static Goal Of(BoundLadder ladder, Rating target)
    {
        var rules = ladder.Ladder;
        var never = rules.Gates.Concat<LadderRule>(rules.Triggers).Concat(rules.Ceilings.Where(ceiling => ceiling.Highest < target));
        var levels = rules.Standards.Where(standard => standard.Rating >= target).Select(standard => standard.When).Concat(WithoutLevel(rules, target));
        return new(ladder, Reduce(never.SelectMany(rule => Clause.Of(rule.When, ladder, negated: true)).Concat(OneOf(levels, ladder))));
    }

    /// <summary>How many clauses there are.</summary>
    public int Size => _clauses.Length;

    /// <summary>The clauses that read a group.</summary>
    public ClauseSet ClausesOf(OperandGroup group) =>
        ClauseSet.Of(_clauses.Length, Enumerable.Range(0, _clauses.Length).Where(i => (_clauses[i].Holds | _clauses[i].DoesNotHold).Overlaps(group.Bits)));

    /// <summary>The clauses that a group meets in all of its states.</summary>
    public ClauseSet Met(OperandGroup group, IReadOnlyList<ConditionMask> states) =>
        ClauseSet.Of(_clauses.Length, Enumerable.Range(0, _clauses.Length).Where(i => IsMet(_clauses[i], group, states)));

    /// <summary>The conditions of a clause, each with whether it must hold.</summary>
    public IEnumerable<ChangeReason> Conditions(int clause) => _ladder.Ladder.Conditions
        .Select((condition, index) => (condition, index))
        .Where(item => (_clauses[clause].Holds | _clauses[clause].DoesNotHold).Has(item.index))
        .Select(item => new ChangeReason(item.condition, _clauses[clause].Holds.Has(item.index)));

    private static bool IsMet(Clause clause, OperandGroup group, IReadOnlyList<ConditionMask> states)
    {
        var doesNotHold = clause.DoesNotHold & group.Bits;
        if (doesNotHold.IsEmpty && !clause.Holds.Overlaps(group.Bits))
        {
            return false;
        }

        foreach (var state in states)
        {
            if (!clause.Holds.Overlaps(state) && state.Contains(doesNotHold))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The ways to a rating that no level gives: a fallback of one rating follows, and where several are left to the authority a ceiling
    /// can leave only one of them. No encoded text gives a good rating so; a host's can.
    /// </summary>
    private static IEnumerable<Formula> WithoutLevel(Ladder ladder, Rating target)
    {
        var noLevel = ladder.Standards.Select(standard => Formula.Not(standard.When)).ToList<Formula>();
        foreach (var gap in ladder.Gaps)
        {
            if (gap.Candidates.Length > 1 && gap.Candidates.Min() >= target)
            {
                yield return Formula.All([.. noLevel, gap.When, LoweredTo(gap.Candidates.Min())]);
            }

            noLevel.Add(Formula.Not(gap.When));
        }

        if (ladder.Fallback.Candidates.Min() >= target)
        {
            yield return Formula.All([.. noLevel, ladder.Fallback.Candidates.Distinct().Count() == 1 ? Formula.All() : LoweredTo(ladder.Fallback.Candidates.Min())]);
        }

        Formula LoweredTo(Rating lowest) => Formula.Any([.. ladder.Ceilings.Where(ceiling => ceiling.Highest >= target && ceiling.Highest <= lowest).Select(ceiling => ceiling.When)]);
    }

    private static IEnumerable<Clause> OneOf(IEnumerable<Formula> formulas, BoundLadder ladder) => formulas
        .Select(formula => Reduce(Clause.Of(formula, ladder)))
        .Reverse()
        .Aggregate<IReadOnlyList<Clause>, IReadOnlyList<Clause>>([default], (left, right) =>
            Reduce(left.SelectMany(_ => right, (one, other) => new Clause(one.Holds | other.Holds, one.DoesNotHold | other.DoesNotHold))));

    /// <summary>Without clauses that always hold, and without those that follow from a shorter one: so a level that includes the next adds nothing.</summary>
    private static IReadOnlyList<Clause> Reduce(IEnumerable<Clause> clauses)
    {
        var kept = new List<Clause>();
        foreach (var clause in clauses.Distinct().Where(clause => !clause.Holds.Overlaps(clause.DoesNotHold)).OrderBy(clause => clause.Holds.Count + clause.DoesNotHold.Count))
        {
            if (!kept.Exists(other => clause.Holds.Contains(other.Holds) && clause.DoesNotHold.Contains(other.DoesNotHold)))
            {
                kept.Add(clause);
            }
        }

        return kept;
    }
}
