using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>Whether a change of a threshold makes a ladder stricter: no subject fares better by it.</summary>
internal static class Strictness
{
    /// <summary>Whether a condition with another threshold makes every rule in which it stands at least as strict.</summary>
    public static bool IsTightened(Ladder ladder, Condition old, decimal required)
    {
        // Whether more values meet the condition (1), fewer (-1), as many (0), or others (null).
        int? growth = required == old.Required ? 0 : old.Comparison switch
        {
            Comparison.AtLeast or Comparison.MoreThan => required < old.Required ? 1 : -1,
            Comparison.AtMost or Comparison.LessThan => required > old.Required ? 1 : -1,
            _ => null,
        };
        return growth is { } grown && ladder.Rules.Where(rule => rule.When.Conditions.Contains(old)).All(rule => rule switch
        {
            Standard => Signs(rule.When, old, 1).All(sign => sign * grown <= 0),
            Trigger or Ceiling => Signs(rule.When, old, 1).All(sign => sign * grown >= 0),
            _ => grown == 0,
        });
    }

    /// <summary>For each place of a condition whether the formula becomes truer with it (1) or less true (-1).</summary>
    private static IEnumerable<int> Signs(Formula formula, Condition condition, int sign) => formula switch
    {
        Condition leaf => leaf == condition ? [sign] : [],
        All all => all.Parts.SelectMany(part => Signs(part, condition, sign)),
        Any any => any.Parts.SelectMany(part => Signs(part, condition, sign)),
        Not not => Signs(not.Part, condition, -sign),
        Unless unless => Signs(unless.Rule, condition, sign).Concat(Signs(unless.Exception, condition, -sign)),
        _ => throw new InvalidOperationException($"The strictness of a formula of type {formula.GetType()} is not known."),
    };
}
