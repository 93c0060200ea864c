using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Conformance;

/// <summary>Copies of regulations in which one thing is different.</summary>
public static class RegulationRewrite
{
    /// <summary>A copy with parts exchanged.</summary>
    public static Regulation With(
        this Regulation regulation,
        Func<Ladder, Ladder>? ladder = null,
        Label? title = null,
        RuleSettings? settings = null,
        DisciplineRules? discipline = null,
        int? lastYear = null) => With(regulation, [.. regulation.Ladders.Select(ladder ?? (same => same))], title, settings, discipline, lastYear);

    /// <summary>A copy that has the ladder of one kind only.</summary>
    public static Regulation Only(this Regulation regulation, SubjectKind kind) => With(regulation, [regulation.LadderFor(kind)], null, null, null, null);

    private static Regulation With(Regulation regulation, ImmutableArray<Ladder> ladders, Label? title, RuleSettings? settings, DisciplineRules? discipline, int? lastYear) => new()
    {
        Id = regulation.Id,
        Title = title ?? regulation.Title,
        Revision = regulation.Revision,
        Documents = regulation.Documents,
        FirstYear = regulation.FirstYear,
        LastYear = lastYear ?? regulation.LastYear,
        Locality = regulation.Locality,
        BaseId = regulation.BaseId,
        Discipline = discipline ?? regulation.Discipline,
        Settings = settings ?? regulation.Settings,
        Ladders = ladders,
        LocalFacts = regulation.LocalFacts,
        Procedure = regulation.Procedure,
        Delegations = regulation.Delegations,
        Basis = regulation.Basis,
        Round = regulation.Round,
    };

    /// <summary>The ladder of one kind alone, with one condition replaced wherever it stands.</summary>
    public static Ladder Replace(this Ladder ladder, Condition old, Condition replacement)
    {
        Formula In(Formula formula) => Rewrite(formula, old, replacement);
        return new(
            ladder.Kind,
            [.. ladder.Gates.Select(gate => new Gate(gate.Reason, gate.Label, gate.Effect, In(gate.When), gate.Source))],
            [.. ladder.Triggers.Select(trigger => new Trigger(NameOf(trigger), trigger.Label, In(trigger.When), trigger.Source, trigger.IsWeighed))],
            [.. ladder.Standards.Select(standard => new Standard(standard.Rating, In(standard.Own), In(standard.When), standard.Source))],
            ladder.Fallback,
            [.. ladder.Ceilings.Select(ceiling => new Ceiling(NameOf(ceiling), ceiling.Label, ceiling.Highest, In(ceiling.When), ceiling.Source))],
            [.. ladder.Notes.Select(note => new NoteRule(note.Code, note.Label, In(note.When), note.Source))],
            ladder.Quota,
            [.. ladder.Gaps.Select(gap => new Gap(NameOf(gap), gap.Label, gap.Candidates, In(gap.When), gap.Source))]);
    }

    /// <summary>The same condition with another comparison.</summary>
    public static Condition With(this Condition condition, Comparison comparison) =>
        new(condition.Level, condition.Operand, comparison, condition.Required, condition.Role, condition.Source, condition.Variant);

    private static string NameOf(LadderRule rule) => rule.Key[(rule.Key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static Formula Rewrite(Formula formula, Condition old, Condition replacement) => formula switch
    {
        Condition condition => condition == old ? replacement : condition,
        All all => Formula.All([.. all.Parts.Select(part => Rewrite(part, old, replacement))]),
        Any any => Formula.Any([.. any.Parts.Select(part => Rewrite(part, old, replacement))]),
        Not not => Formula.Not(Rewrite(not.Part, old, replacement)),
        Unless unless => Formula.Unless(Rewrite(unless.Rule, old, replacement), Rewrite(unless.Exception, old, replacement)),
        _ => throw new InvalidOperationException($"A formula of type {formula.GetType()} cannot be rewritten."),
    };
}
