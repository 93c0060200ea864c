namespace KiemDiem.Rules.Rounds;

/// <summary>How the subjects of one kind and level came out.</summary>
/// <param name="Level">How far they stand below the top of the tree, from 1.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Excellent">Rated Excellent.</param>
/// <param name="Good">Rated Good.</param>
/// <param name="Completed">Rated Completed.</param>
/// <param name="NotCompleted">Rated NotCompleted.</param>
/// <param name="NotRated">Not rated.</param>
/// <param name="NeedsAuthority">Left to the authority.</param>
/// <param name="Undetermined">Open for want of facts.</param>
public sealed record RatingCount(int Level, SubjectKind Kind, int Excellent, int Good, int Completed, int NotCompleted, int NotRated, int NeedsAuthority, int Undetermined)
{
    /// <summary>All of them.</summary>
    public int Total => Excellent + Good + Completed + NotCompleted + NotRated + NeedsAuthority + Undetermined;

    internal static RatingCount Of(int level, SubjectKind kind, IReadOnlyCollection<Outcome> outcomes)
    {
        int Rated(Rating rating) => outcomes.Count(outcome => outcome.Rating == rating);
        int Of(OutcomeKind outcomeKind) => outcomes.Count(outcome => outcome.Kind == outcomeKind);
        return new(
            level, kind, Rated(Rating.Excellent), Rated(Rating.Good), Rated(Rating.Completed), Rated(Rating.NotCompleted),
            Of(OutcomeKind.NotRated), Of(OutcomeKind.NeedsAuthority), Of(OutcomeKind.Undetermined));
    }
}
