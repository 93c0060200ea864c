using System.Collections.Immutable;

namespace KiemDiem.Rules.Comparisons;

/// <summary>A subject whose outcome is another under the other text, and why.</summary>
/// <param name="From">The evaluation under the text that is compared from, with all its reasons.</param>
/// <param name="To">The evaluation under the text that is compared to.</param>
/// <param name="Move">What became of the outcome.</param>
/// <param name="Causes">Why.</param>
public sealed record ComparedCase(Evaluation From, Evaluation To, OutcomeMove Move, ImmutableArray<MoveCause> Causes)
{
    /// <summary>The case.</summary>
    public ReviewCase Case => From.Case;

    /// <summary>What became of an outcome.</summary>
    internal static OutcomeMove MoveOf(Outcome from, Outcome to)
    {
        var (before, after) = (OutcomeClasses.Of(from), OutcomeClasses.Of(to));
        return before == after
            ? from == to && from.ReviewDue == to.ReviewDue ? OutcomeMove.Unchanged : OutcomeMove.WithinKind
            : after switch
            {
                OutcomeClass.NotRated => OutcomeMove.BecameNotRated,
                OutcomeClass.NeedsAuthority => OutcomeMove.BecameLeftToAuthority,
                OutcomeClass.Undetermined => OutcomeMove.BecameUndetermined,
                _ when !before.IsRating() => OutcomeMove.BecameRated,
                _ => after < before ? OutcomeMove.Up : OutcomeMove.Down,
            };
    }
}
