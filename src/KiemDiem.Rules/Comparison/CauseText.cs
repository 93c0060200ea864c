using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>Causes in words.</summary>
public static class CauseText
{
    /// <summary>A cause in one line, without its provisions.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="comparison">The comparison, which knows the names of the texts.</param>
    /// <param name="kind">The kind of subject.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this MoveCause cause, PopulationComparison comparison, SubjectKind kind, Language language)
    {
        ArgumentNullException.ThrowIfNull(cause);
        ArgumentNullException.ThrowIfNull(comparison);
        var (from, to) = (comparison.From.Regulation, comparison.To.Regulation);
        var (decides, other) = cause.DecidesIn == ComparedText.From ? (from, to) : (to, from);
        var where = RuleWords.Of(cause.Rule, cause.Label, kind, language);
        return cause.Kind switch
        {
            CauseKind.Threshold => $"{where}{Condition(cause, kind, language)}: {ValueText.Required(cause.FromCondition!, language)} → {ValueText.Required(cause.ToCondition!, language)}",
            CauseKind.OnlyThere => Words(language, "chỉ {0}: {1}", "only {0}: {1}", decides.Id, $"{where}{Condition(cause, kind, language)}{Required(cause, language)}{Beside(cause, other, kind, language)}"),
            CauseKind.Facts => Words(language, "cùng điều kiện, dữ kiện được tính khác: {0}", "the same condition, the facts count otherwise: {0}", $"{where}{Condition(cause, kind, language)}{Required(cause, language)}"),
            CauseKind.Consequence => Words(language, "cùng trường hợp, hệ quả khác: {0}", "the same case, another consequence: {0}", $"{where}{Condition(cause, kind, language)}{Required(cause, language)}"),
            CauseKind.Fallback => $"{where}: {Follows(from, kind, language)} → {Follows(to, kind, language)}",
            _ => Words(language, "thiếu dữ kiện mà {0} cần: {1}", "a fact that {0} needs is not given: {1}", decides.Id, $"{cause.Fact!.Label.For(kind, language)} [{cause.Fact.Key}]"),
        };
    }

    private static string Condition(MoveCause cause, SubjectKind kind, Language language) =>
        cause.Condition is { } condition && (!cause.IsWholeRule || cause.Kind == CauseKind.Threshold) ? $" – {condition.Operand.Label.For(kind, language)}" : "";

    private static string Required(MoveCause cause, Language language) =>
        cause is { Condition: { } condition, IsWholeRule: false } ? $": {ValueText.Required(condition, language)}" : "";

    /// <summary>What the other text says of the same case, where its words are others.</summary>
    private static string Beside(MoveCause cause, Regulation other, SubjectKind kind, Language language) =>
        cause.Counterpart is { } words && words != cause.Label ? $" ({other.Id}: {words.For(kind, language)})" : "";

    private static string Follows(Regulation regulation, SubjectKind kind, Language language) =>
        RuleWords.Follows(regulation.LadderFor(kind).Fallback.Candidates, language);

    private static string Words(Language language, string vietnamese, string english, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, language == Language.Vietnamese ? vietnamese : english, values);
}
