using System.Text;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>Explains evaluations in words.</summary>
public static class ExplanationText
{
    /// <summary>The outcome of a case with its reasons, as text of several lines: what was seen, what is required, whether it holds, the provision and its evidence.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language.</param>
    public static string Explain(this Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new Writer(evaluation, language).Write();
    }

    private sealed class Writer(Evaluation evaluation, Language language)
    {
        private readonly StringBuilder _text = new();
        private readonly FindingText _lines = new(evaluation, language);

        public string Write()
        {
            Heading();
            switch (evaluation.Outcome.Kind)
            {
                case OutcomeKind.NotRated:
                    break;
                case OutcomeKind.NeedsAuthority when evaluation.Outcome.Candidates == OutcomeSet.Ratings:
                    break;
                default:
                    Triggers();
                    Levels();
                    CeilingsThatApply();
                    break;
            }

            Section(Word.Notes.In(language), evaluation.Notes.Select(note => $"• {note.Text.In(language)}{_lines.Provision(note.Source)}"));
            Section(Word.ReadingsThatMattered.In(language), evaluation.Readings.Select(Reading));
            Section(Word.Assumptions.In(language), evaluation.Assumed.Select(path => AssumptionText.Of(path, evaluation.Case.Kind, language)));
            Section(Word.MissingFacts.In(language), evaluation.Missing.Select(fact => $"• {fact.Label.For(evaluation.Case.Kind, language)} [{fact.Key}]"));
            return _text.Append('\n').Append(Word.Proposal.In(language)).Append('\n').ToString();
        }

        private void Heading()
        {
            var subject = evaluation.Case;
            var kind = Vocabulary.LabelOf(subject.Kind).In(language);
            kind = char.ToUpperInvariant(kind[0]) + kind[1..];

            // Many names of organisations begin with what they are.
            var who = subject.Name is not { } name ? $"{kind} {subject.Id}"
                : name.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? $"{name} ({subject.Id})" : $"{kind} {name} ({subject.Id})";
            Line($"{who}, {Word.RatingYear.In(language, evaluation.RatingYear)}");
            Line(Word.Result.In(language, ResultText(evaluation.Outcome)));
            var outcome = evaluation.Outcome;
            if (outcome.Clause is { } clause)
            {
                var reason = outcome.ReasonLabel?.In(language) ?? Word.NoLevel.In(language);
                var gate = evaluation.Ladder.Gates.FirstOrDefault(gate => gate.Reason == outcome.Reason);
                Line((outcome.Kind == OutcomeKind.NotRated ? Word.NotRatedBecause : Word.AuthorityBecause).In(language, reason) + (gate is null ? "" : _lines.SeenFor(gate)) + _lines.Provision(clause));
            }

            if (outcome.Kind == OutcomeKind.NotRated)
            {
                Line((outcome.ReviewDue ? Word.ReviewStillDue : Word.NoReviewDue).In(language));
            }

            if (!outcome.IsExact)
            {
                Line(Word.NotExact.In(language));
            }

            Line(Word.Text.In(language, $"{evaluation.Regulation.Title.In(language)} ({evaluation.Regulation.Id}, {Word.Revision.In(language, evaluation.Regulation.Revision)})"));
            if (evaluation.IsCounterfactual)
            {
                Line(Word.Counterfactual.In(language, evaluation.RatingYear));
            }
        }

        private string Reading(ReadingEffect reading) => "• " + Word.ReadingOtherwise.In(
            language,
            SettingText.NameOf(reading.Setting, language),
            SettingText.ValueOf(reading.Setting, reading.Value, language),
            SettingText.ValueOf(reading.Setting, reading.Other, language),
            ResultText(reading.Outcome));

        private string ResultText(Outcome outcome) => outcome switch
        {
            { Rating: { } rating } => Vocabulary.LabelOf(rating).In(language),
            { Kind: OutcomeKind.NotRated } => Word.NotRated.In(language),
            { Kind: OutcomeKind.NeedsAuthority } => (outcome.Candidates.Count() == 1 ? Word.AuthorityOnly : Word.AuthorityBetween).In(language, ValueText.Outcomes(outcome.Candidates, language)),
            _ => Word.Undetermined.In(language, ValueText.Outcomes(outcome.Possible, language)),
        };

        private void Triggers()
        {
            var triggers = evaluation.Ladder.Triggers;
            var fired = triggers.Where(trigger => evaluation.TruthOf(trigger) == Truth.True).ToList();
            if (fired.Count > 0)
            {
                var decisive = fired.Where(trigger => !trigger.IsWeighed).ToList();
                Section(Word.WhyNotCompleted.In(language), decisive.Select(_lines.Rule));
                Section(Word.WeighedCase.In(language), decisive.Count > 0 ? [] : fired.Select(_lines.Rule));
                return;
            }

            var heading = triggers.Any(trigger => evaluation.TruthOf(trigger) == Truth.Unknown) ? Word.MaybeNotCompleted : Word.NoCaseOfNotCompleted;
            // What the authority weighs is said only where it can come to that; the case itself stands beside it.
            Section(heading.In(language), triggers.Where(trigger => !trigger.IsWeighed || evaluation.TruthOf(trigger) != Truth.False).Select(_lines.Rule));
        }

        private void Levels()
        {
            if (evaluation.Ladder.Triggers.Any(trigger => !trigger.IsWeighed && evaluation.TruthOf(trigger) == Truth.True))
            {
                return;
            }

            var isOpen = false;
            foreach (var standard in evaluation.Ladder.Standards)
            {
                var rating = standard.Label.In(language);
                switch (evaluation.TruthOf(standard))
                {
                    case Truth.True:
                        Reached(standard);
                        return;
                    case Truth.False:
                        Section(Word.WhyNotLevel.In(language, rating), Unmet(standard, truth => truth == Truth.False, Word.IncludedLevel));
                        break;
                    default:
                        isOpen = true;
                        Section(Word.OpenLevel.In(language, rating), Unmet(standard, truth => truth == Truth.Unknown, Word.IncludedLevelOpen));
                        break;
                }
            }

            if (!Gaps())
            {
                var fallback = evaluation.Ladder.Fallback;
                Section((isOpen ? Word.OtherwiseNoLevel : Word.NoLevel).In(language) + ":", [$"→ {Ratings(fallback.Candidates)}{_lines.Provision(fallback.Source)}"]);
            }
        }

        /// <summary>The gaps up to the first that applies for certain.</summary>
        /// <returns>Whether one does.</returns>
        private bool Gaps()
        {
            var gaps = evaluation.Ladder.Gaps.Where(gap => evaluation.TruthOf(gap) != Truth.False).ToList();
            var first = gaps.FindIndex(gap => evaluation.TruthOf(gap) == Truth.True);
            Section(
                Word.NoLevelCovers.In(language),
                gaps.Take(first < 0 ? gaps.Count : first + 1).Select(gap => $"{_lines.Rule(gap)} → {Word.Gap.In(language, Ratings(gap.Candidates))}"));
            return first >= 0;
        }

        private string Ratings(IEnumerable<Rating> ratings) =>
            ValueText.Outcomes(ratings.Aggregate(OutcomeSet.None, (set, rating) => set | OutcomeSets.Of(rating)), language);

        /// <summary>What keeps from a level: its own conditions, and by name the levels it includes, whose conditions follow under their own heading.</summary>
        private IEnumerable<string> Unmet(Standard standard, Func<Truth, bool> isSo, Word included) =>
            _lines.Parts(standard.Own).Where(part => isSo(part.Truth)).Select(part => part.Line)
                .Concat(evaluation.Ladder.LevelsIncludedIn(standard).Where(lower => isSo(evaluation.TruthOf(lower.Own))).Select(lower =>
                    $"{FindingText.Mark(evaluation.TruthOf(lower.Own))} {included.In(language, lower.Label.In(language))}{_lines.Provision(standard.Source)}"));

        /// <summary>The conditions of the level reached, and, where the text is cumulative, those of the levels below it that do not go without saying.</summary>
        private void Reached(Standard reached)
        {
            Section(Word.WhyLevel.In(language, reached.Label.In(language)), _lines.Parts(reached.Own).Select(part => part.Line));
            var shown = reached.Own.Conditions.Where(condition => condition.Role == ConditionRole.Requirement).ToList();
            foreach (var lower in evaluation.Ladder.LevelsIncludedIn(reached))
            {
                var rest = _lines.Parts(lower.Own).Where(part => !part.Conditions.All(condition => shown.Any(known => known.Implies(condition)))).ToList();
                Section(Word.AlsoLevel.In(language, lower.Label.In(language)), rest.Select(part => part.Line));
                shown.AddRange(lower.Own.Conditions.Where(condition => condition.Role == ConditionRole.Requirement));
            }
        }

        private void CeilingsThatApply()
        {
            var adjustments = evaluation.Adjustments;
            var lines = adjustments
                .Select(adjustment => $"{_lines.Rule(adjustment.Rule)}: {Word.LoweredFromTo.In(language, Vocabulary.LabelOf(adjustment.From).In(language), Vocabulary.LabelOf(adjustment.To).In(language))}")
                .Concat(evaluation.Ladder.Ceilings.Where(ceiling => evaluation.TruthOf(ceiling) == Truth.Unknown).Select(_lines.Rule));
            Section(Word.Ceilings.In(language), lines);
        }

        private void Section(string heading, IEnumerable<string> lines)
        {
            var all = lines.ToList();
            if (all.Count == 0)
            {
                return;
            }

            _text.Append('\n').Append(heading).Append('\n');
            foreach (var line in all)
            {
                _text.Append("  ").Append(line).Append('\n');
            }
        }

        private void Line(string line) => _text.Append(line).Append('\n');
    }
}
