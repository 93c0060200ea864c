using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>Words to write conditions with, one line a condition.</summary>
internal static class Conditions
{
    public static Condition Required(Level level, FactDefinition<bool> fact, Source source) =>
        new(level, Operands.Of(fact), Comparison.Is, 1, ConditionRole.Requirement, source);

    public static Condition Required(Level level, FactDefinition<Grade> criterion, Grade atLeast, Source source) =>
        new(level, Operands.Of(criterion), Comparison.AtLeast, (int)atLeast, ConditionRole.Requirement, source);

    public static Condition Required(Level level, FactDefinition<Rating> rating, Rating atLeast, Source source) =>
        new(level, Operands.Of(rating), Comparison.AtLeast, (int)atLeast, ConditionRole.Requirement, source);

    public static Condition Required(Level level, Operand operand, Comparison comparison, decimal value, Source source) =>
        new(level, operand, comparison, value, ConditionRole.Requirement, source);

    /// <summary>Every criterion graded at least so.</summary>
    public static Formula Required(Level level, IEnumerable<FactDefinition<Grade>> criteria, Grade atLeast, Source source) =>
        Formula.All([.. criteria.Select(criterion => Required(level, criterion, atLeast, source))]);

    /// <summary>Asked for, but only of those who are such.</summary>
    public static Formula RequiredWhere(Condition applies, Condition required) => Formula.Any(Formula.Not(applies), required);

    public static Condition When(Level level, FactDefinition<bool> fact, Source source, bool value = true) =>
        new(level, Operands.Of(fact), Comparison.Is, value ? 1 : 0, ConditionRole.Trigger, source);

    public static Condition When(Level level, FactDefinition<Rating> rating, Rating value, Source source) =>
        new(level, Operands.Of(rating), Comparison.Is, (int)value, ConditionRole.Trigger, source);

    public static Condition When(Level level, Operand operand, Comparison comparison, decimal value, Source source, string? variant = null) =>
        new(level, operand, comparison, value, ConditionRole.Trigger, source, variant);

    /// <summary>At least one criterion graded Poor (Kém).</summary>
    public static Formula AnyPoor(IEnumerable<FactDefinition<Grade>> criteria, Source source) =>
        Formula.Any([.. criteria.Select(criterion => When(Level.NotCompleted, Operands.Of(criterion), Comparison.Is, (int)Grade.Poor, source))]);

    public static Source Published(this Citation citation) => new(citation, Evidence.Published);

    public static Source Reported(this Citation citation) => new(citation, Evidence.Reported);

    public static Source Unverified(this Citation citation) => new(citation, Evidence.Unverified);

    /// <summary>Said by a dispatch for one rating year; for the other years of the text it is a report.</summary>
    public static Source Dispatch(this Citation citation, int year) => new(citation, Evidence.Dispatch) { AttestedYear = year };
}
