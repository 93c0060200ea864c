using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Walks the trees of conditions. Slow and plain: what it says is what the rules mean, and every other engine is held to it.</summary>
public sealed class InterpreterEngine : IEvaluationEngine
{
    /// <inheritdoc/>
    public string Name => "interpreter";

    /// <inheritdoc/>
    public RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(subject);
        return Evaluate(ladder, ladder.Read(subject));
    }

    internal static RuleTruths Evaluate(BoundLadder ladder, ConditionTruths conditions)
    {
        var (must, may) = (0UL, 0UL);
        for (var i = 0; i < ladder.Ladder.Rules.Length; i++)
        {
            var truth = TruthOf(ladder.Ladder.Rules[i].When, ladder, conditions);
            must |= truth == Truth.True ? 1UL << i : 0;
            may |= truth != Truth.False ? 1UL << i : 0;
        }

        return new(must, may);
    }

    /// <summary>Kleene's logic: a conjunction is as true as its least true part, a disjunction as its truest.</summary>
    internal static Truth TruthOf(Formula formula, BoundLadder ladder, ConditionTruths conditions) => formula switch
    {
        Condition condition => conditions[ladder.IndexOf(condition)],
        All all => all.Parts.Select(part => TruthOf(part, ladder, conditions)).DefaultIfEmpty(Truth.True).Min(),
        Any any => any.Parts.Select(part => TruthOf(part, ladder, conditions)).DefaultIfEmpty(Truth.False).Max(),
        Not not => Opposite(TruthOf(not.Part, ladder, conditions)),
        Unless unless => (Truth)Math.Min(
            (int)TruthOf(unless.Rule, ladder, conditions),
            (int)Opposite(TruthOf(unless.Exception, ladder, conditions))),
        _ => throw new InvalidOperationException($"The interpreter does not know a formula of type {formula.GetType()}."),
    };

    private static Truth Opposite(Truth truth) => Truth.True - (int)truth;
}
