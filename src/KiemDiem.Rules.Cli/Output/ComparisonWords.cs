using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Explanations;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Moves and what was seen, in words.</summary>
internal static class ComparisonWords
{
    public static string Of(OutcomeMove move, Language language) => (move switch
    {
        OutcomeMove.Unchanged => Say.MoveUnchanged,
        OutcomeMove.WithinKind => Say.MoveWithinKind,
        OutcomeMove.Up => Say.MoveUp,
        OutcomeMove.Down => Say.MoveDown,
        OutcomeMove.BecameRated => Say.MoveBecameRated,
        OutcomeMove.BecameNotRated => Say.MoveBecameNotRated,
        OutcomeMove.BecameLeftToAuthority => Say.MoveBecameLeftToAuthority,
        _ => Say.MoveBecameUndetermined,
    }).In(language);

    /// <summary>An outcome, with the ratings that are left where there is none.</summary>
    public static string Of(Outcome outcome, Language language) => outcome.Kind switch
    {
        OutcomeKind.NeedsAuthority => $"{OutcomeWords.Of(outcome, language)} ({ValueText.Outcomes(outcome.Candidates, language)})",
        OutcomeKind.Undetermined => $"{OutcomeWords.Of(outcome, language)} ({ValueText.Outcomes(outcome.Possible, language)})",
        OutcomeKind.NotRated when outcome.ReviewDue => Say.ReviewDue.In(language),
        _ => OutcomeWords.Of(outcome, language),
    };

    /// <summary>A cause, with what was seen in the case.</summary>
    public static string Seen(MoveCause cause, ComparedCase item, string words, Language language)
    {
        var evaluation = cause.DecidesIn == ComparedText.From ? item.From : item.To;
        if (cause.Condition is not { } condition)
        {
            return words;
        }

        var finding = evaluation.Findings[evaluation.Ladder.Conditions.IndexOf(condition)];
        return $"{words} [{ValueText.Observed(condition.Operand, finding.Observed, language)}]";
    }
}
