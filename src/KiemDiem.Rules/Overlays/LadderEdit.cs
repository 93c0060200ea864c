using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>Copies of a ladder in which one condition is exchanged or left out wherever it stands, or a level asks for more.</summary>
internal static class LadderEdit
{
    /// <summary>The ladder with a formula in the place of a condition; null leaves the condition out.</summary>
    public static Ladder Exchange(Ladder ladder, Condition old, Formula? replacement)
    {
        // A rule that is left without a formula is gone; a level that is left without one asks for nothing.
        Formula? In(Formula formula) => Exchange(formula, old, replacement);
        return ladder.With(
            gates: [.. from gate in ladder.Gates let formula = In(gate.When) where formula is not null select new Gate(gate.Reason, gate.Label, gate.Effect, formula, gate.Source)],
            triggers: [.. from trigger in ladder.Triggers let formula = In(trigger.When) where formula is not null select new Trigger(NameOf(trigger), trigger.Label, formula, trigger.Source, trigger.IsWeighed)],
            standards: [.. ladder.Standards.Select(standard => new Standard(standard.Rating, In(standard.Own) ?? Formula.All(), In(standard.When) ?? Formula.All(), standard.Source))],
            gaps: [.. from gap in ladder.Gaps let formula = In(gap.When) where formula is not null select new Gap(NameOf(gap), gap.Label, gap.Candidates, formula, gap.Source)],
            ceilings: [.. from ceiling in ladder.Ceilings let formula = In(ceiling.When) where formula is not null select new Ceiling(NameOf(ceiling), ceiling.Label, ceiling.Highest, formula, ceiling.Source)],
            notes: [.. from note in ladder.Notes let formula = In(note.When) where formula is not null select new NoteRule(note.Code, note.Label, formula, note.Source)]);
    }

    /// <summary>The ladder with one more formula at a level, and in the levels that include it.</summary>
    public static Ladder Require(Ladder ladder, Rating rating, Formula more)
    {
        var own = ladder.Standards.First(standard => standard.Rating == rating).Own.Conditions.ToList();
        return ladder.With(standards:
        [
            .. ladder.Standards.Select(standard =>
                standard.Rating == rating ? new Standard(rating, Formula.All(standard.Own, more), Formula.All(standard.When, more), standard.Source)
                : standard.Rating > rating && own.Count > 0 && own.All(standard.When.Conditions.Contains) ? new Standard(standard.Rating, standard.Own, Formula.All(standard.When, more), standard.Source)
                : standard),
        ]);
    }

    private static string NameOf(LadderRule rule) => rule.Key[(rule.Key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static Formula? Exchange(Formula formula, Condition old, Formula? replacement)
    {
        if (!formula.Conditions.Contains(old))
        {
            return formula;
        }

        switch (formula)
        {
            case Condition:
                return replacement;
            case All all:
                return Several(all.Parts, Formula.All);
            case Any { Parts: [Not, _] } any when replacement is null && any.Parts[1].Conditions.Count() == 1:
                // "Only of those who are such": without either part there is nothing left to ask.
                return null;
            case Any any:
                return Several(any.Parts, Formula.Any);
            case Not not:
                return Exchange(not.Part, old, replacement) is { } part ? Formula.Not(part) : null;
            case Unless unless:
                var (rule, exception) = (Exchange(unless.Rule, old, replacement), Exchange(unless.Exception, old, replacement));
                return rule is null || exception is null ? rule : Formula.Unless(rule, exception);
            default:
                throw new InvalidOperationException($"A formula of type {formula.GetType()} cannot be edited.");
        }

        Formula? Several(IEnumerable<Formula> parts, Func<Formula[], Formula> join)
        {
            Formula[] left = [.. parts.Select(part => Exchange(part, old, replacement)).OfType<Formula>()];
            return left.Length == 0 ? null : join(left);
        }
    }
}
