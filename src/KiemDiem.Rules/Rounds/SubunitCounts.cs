namespace KiemDiem.Rules.Rounds;

/// <summary>How the subunits of one subject came out.</summary>
internal readonly record struct SubunitCounts(int Excellent, int Good, int Completed, int NotCompleted, int Disciplined, int SelfRemedied)
{
    public int Total => Excellent + Good + Completed + NotCompleted;

    /// <summary>One subunit that came out so; one that is not rated counts for nothing.</summary>
    public static SubunitCounts One(OutcomeSet outcome, bool isDisciplined, bool isSelfRemedied) => outcome == OutcomeSet.NotRated
        ? default
        : new(
            outcome == OutcomeSet.Excellent ? 1 : 0,
            outcome == OutcomeSet.Good ? 1 : 0,
            outcome == OutcomeSet.Completed ? 1 : 0,
            outcome == OutcomeSet.NotCompleted ? 1 : 0,
            isDisciplined ? 1 : 0,
            isSelfRemedied ? 1 : 0);

    public static SubunitCounts operator +(SubunitCounts left, SubunitCounts right) => new(
        left.Excellent + right.Excellent,
        left.Good + right.Good,
        left.Completed + right.Completed,
        left.NotCompleted + right.NotCompleted,
        left.Disciplined + right.Disciplined,
        left.SelfRemedied + right.SelfRemedied);
}
