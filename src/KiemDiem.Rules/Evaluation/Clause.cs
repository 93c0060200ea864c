using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>A disjunction: one of some conditions holds, or one of some others does not.</summary>
internal readonly record struct Clause(ConditionMask Holds, ConditionMask DoesNotHold)
{
    /// <summary>Whether one condition alone decides it.</summary>
    public bool IsSingle => Holds.Count + DoesNotHold.Count == 1;

    /// <summary>
    /// The clauses of a formula, all of which must hold (conjunctive normal form). Kleene's logic keeps distribution and De Morgan's
    /// laws, so the clauses have the same three-valued truth as the formula.
    /// </summary>
    public static IReadOnlyList<Clause> Of(Formula formula, BoundLadder ladder, bool negated = false) => formula switch
    {
        Condition condition => [negated
            ? new(default, ConditionMask.Of(ladder.IndexOf(condition)))
            : new(ConditionMask.Of(ladder.IndexOf(condition)), default)],
        All all => negated ? Or(all.Parts, ladder, true) : And(all.Parts, ladder, false),
        Any any => negated ? And(any.Parts, ladder, true) : Or(any.Parts, ladder, false),
        Not not => Of(not.Part, ladder, !negated),
        Unless unless => Of(Formula.All(unless.Rule, Formula.Not(unless.Exception)), ladder, negated),
        _ => throw new InvalidOperationException($"No clauses for a formula of type {formula.GetType()}."),
    };

    private static IReadOnlyList<Clause> And(IEnumerable<Formula> parts, BoundLadder ladder, bool negated) =>
        [.. parts.SelectMany(part => Of(part, ladder, negated)).Distinct()];

    private static IReadOnlyList<Clause> Or(IEnumerable<Formula> parts, BoundLadder ladder, bool negated) =>
        parts.Select(part => Of(part, ladder, negated)).Aggregate<IReadOnlyList<Clause>, IReadOnlyList<Clause>>(
            [default],
            (left, right) => [.. left.SelectMany(_ => right, (one, other) => new Clause(one.Holds | other.Holds, one.DoesNotHold | other.DoesNotHold)).Distinct()]);
}
