using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>The conditions that make a formula as true as it is.</summary>
internal static class Blame
{
    public static IEnumerable<Condition> Of(Formula formula, Evaluation evaluation)
    {
        var truth = evaluation.TruthOf(formula);
        IEnumerable<Condition> Alike(IEnumerable<Formula> parts) => parts.Where(part => evaluation.TruthOf(part) == truth).SelectMany(part => Of(part, evaluation));
        return formula switch
        {
            Condition condition => [condition],
            All all => Alike(all.Parts),
            // What is asked only of some is asked of this one: that it is asked goes without saying.
            Any { Parts: [Not { Part: Condition }, Condition required] } when truth == Truth.False => [required],
            Any any => Alike(any.Parts),
            Not not => Of(not.Part, evaluation),
            Unless unless when truth == Truth.True || evaluation.TruthOf(unless.Rule) == truth => Of(unless.Rule, evaluation),
            Unless unless => Of(unless.Exception, evaluation),
            _ => throw new InvalidOperationException($"What makes a formula of type {formula.GetType()} true is not known."),
        };
    }
}
