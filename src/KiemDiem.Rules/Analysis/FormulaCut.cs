using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>Formulas with conditions taken out, as if the text did not have them.</summary>
internal static class FormulaCut
{
    /// <summary>The formula without some conditions; null where nothing is left of it.</summary>
    public static Formula? Without(this Formula formula, Func<Condition, bool> isCut) => formula switch
    {
        Condition condition => isCut(condition) ? null : condition,
        All { Parts.IsEmpty: true } or Any { Parts.IsEmpty: true } => formula,
        All all => Joined([.. all.Parts.Select(part => part.Without(isCut)).OfType<Formula>()], Formula.All),

        // What is asked only of some is gone with what is asked; without "only of some" it is asked of all.
        Any { Parts: [Not { Part: Condition }, Condition required] } when isCut(required) => null,
        Any any => Joined([.. any.Parts.Select(part => part.Without(isCut)).OfType<Formula>()], Formula.Any),
        Not not => not.Part.Without(isCut) is { } part ? Formula.Not(part) : null,
        Unless unless => unless.Rule.Without(isCut) is not { } rule ? null
            : unless.Exception.Without(isCut) is { } exception ? Formula.Unless(rule, exception)
            : rule,
        _ => throw new InvalidOperationException($"A formula of type {formula.GetType()} cannot be cut."),
    };

    /// <summary>The parts that must all hold.</summary>
    public static IEnumerable<Formula> Parts(this Formula formula) => formula is All all ? all.Parts.SelectMany(Parts) : [formula];

    private static Formula? Joined(Formula[] parts, Func<Formula[], Formula> join) => parts.Length == 0 ? null : join(parts);
}
