using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>The main reason of an evaluation in one line, for tables.</summary>
public static class SummaryText
{
    /// <summary>How many failed conditions a summary names.</summary>
    private const int MostNamed = 2;

    /// <summary>Why the outcome is what it is, and the provision to look up. The full reasons are in <see cref="ExplanationText.Explain"/>.</summary>
    public static (string Reason, Source Source) Summarize(this Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var outcome = evaluation.Outcome;
        if (outcome.Clause is { } clause)
        {
            var reason = outcome.ReasonLabel?.In(language) ?? Word.NoLevel.In(language);
            return (outcome.Kind == OutcomeKind.NotRated ? reason : $"{ValueText.Outcomes(outcome.Candidates, language)}: {reason}", clause);
        }

        if (outcome.Kind == OutcomeKind.Undetermined)
        {
            return (Undetermined(evaluation, language), evaluation.Ladder.Standards[0].Source);
        }

        if (evaluation.Ladder.Triggers.FirstOrDefault(trigger => !trigger.IsWeighed && evaluation.TruthOf(trigger) == Truth.True) is { } fired)
        {
            return (fired.Label.In(language), fired.Source);
        }

        if (evaluation.Adjustments is [var lowered, ..])
        {
            var change = Word.LoweredFromTo.In(language, Vocabulary.LabelOf(lowered.From).In(language), Vocabulary.LabelOf(lowered.To).In(language));
            return ($"{lowered.Rule.Label.In(language)}: {change}", lowered.Rule.Source);
        }

        return ByLevel(evaluation, language);
    }

    private static string Undetermined(Evaluation evaluation, Language language)
    {
        var missing = evaluation.Missing;
        var named = string.Join(", ", missing.Take(MostNamed).Select(fact => fact.Key));
        var more = missing.Length > MostNamed ? $" (+{missing.Length - MostNamed})" : "";
        return $"{ValueText.Outcomes(evaluation.Outcome.Possible, language)}. {Word.MissingFacts.In(language)} {named}{more}";
    }

    private static (string Reason, Source Source) ByLevel(Evaluation evaluation, Language language)
    {
        var standards = evaluation.Ladder.Standards;
        var reached = standards.FirstOrDefault(standard => evaluation.TruthOf(standard) == Truth.True);
        if (reached == standards[0])
        {
            return (Word.AllConditionsMet.In(language), reached.Source);
        }

        // What kept the subject from the next better level is what people ask for.
        var next = reached is null ? standards[^1] : standards[standards.IndexOf(reached) - 1];
        var failed = evaluation.Findings
            .Where(finding => next.When.Conditions.Contains(finding.Condition) && finding.Status == FindingStatus.False && finding.Condition.Role == ConditionRole.Requirement)
            .ToList();
        var named = failed.Take(MostNamed).Select(finding => $"{finding.Condition.Operand.Label.For(evaluation.Case.Kind, language)}: "
            + $"{ValueText.Observed(finding.Condition.Operand, finding.Observed, language)} ({Word.Required.In(language)}: {ValueText.Required(finding.Condition, language)})");
        var more = failed.Count > MostNamed ? $" (+{failed.Count - MostNamed})" : "";
        return ($"{Word.NotReached.In(language, next.Label.In(language))}: {string.Join("; ", named)}{more}", failed.Count > 0 ? failed[0].Condition.Source : next.Source);
    }
}
