namespace KiemDiem.Rules.Rounds;

/// <summary>What cases are for a quota.</summary>
internal static class QuotaClasses
{
    /// <summary>
    /// From what counts least towards too many Excellent to what counts most, by every reading: one more Good or Other can only raise the
    /// number allowed, and one more that is not counted leaves it.
    /// </summary>
    private static readonly QuotaClass[] FromLeast = [QuotaClass.Good, QuotaClass.Other, QuotaClass.Out, QuotaClass.Excellent];

    private static readonly QuotaClass[] FromMost = [.. Enumerable.Reverse(FromLeast)];

    /// <summary>From what leaves fewest who can be Excellent lawfully to what leaves most, by every reading.</summary>
    private static readonly QuotaClass[] FromFewest = [QuotaClass.Out, QuotaClass.Other, QuotaClass.Good, QuotaClass.Excellent];

    private static readonly QuotaClass[] FromFullest = [.. Enumerable.Reverse(FromFewest)];

    /// <summary>What a case can be.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="countsHead">Whether a head counts in their group.</param>
    public static QuotaClass Of(ReviewCase subject, Outcome outcome, bool countsHead)
    {
        var reachable = outcome.Reachable;
        var classes = QuotaClass.None;
        classes |= reachable.Contains(OutcomeSet.Excellent) ? QuotaClass.Excellent : 0;
        classes |= reachable.Contains(OutcomeSet.Good) ? QuotaClass.Good : 0;
        classes |= (reachable & (OutcomeSet.Completed | OutcomeSet.NotCompleted)) != 0 ? QuotaClass.Other : 0;
        classes |= reachable.Contains(OutcomeSet.NotRated) ? QuotaClass.Out : 0;
        return countsHead || !MayBeHead(subject) ? classes
            : subject.Position.IsKnown ? QuotaClass.Out
            : classes | QuotaClass.Out;
    }

    /// <summary>Whether a case is a head's, or that of a leader whose post is not known.</summary>
    public static bool MayBeHead(ReviewCase subject) =>
        subject.Kind == SubjectKind.Leader && (!subject.Position.IsKnown || subject.Position.Value == Position.Head);

    public static bool IsOpen(this QuotaClass classes) => (classes & (classes - 1)) != 0;

    /// <summary>The counts where every open case comes to what makes too many Excellent least likely.</summary>
    public static QuotaCounts Least(ReadOnlySpan<QuotaClass> classes) => Count(classes, FromLeast);

    /// <summary>The counts where every open case comes to what makes it most likely.</summary>
    public static QuotaCounts Most(ReadOnlySpan<QuotaClass> classes) => Count(classes, FromMost);

    /// <summary>The counts where every open case comes to what lets fewest stay Excellent lawfully.</summary>
    public static QuotaCounts Fewest(ReadOnlySpan<QuotaClass> classes) => Count(classes, FromFewest);

    /// <summary>The counts where every open case comes to what lets most stay Excellent lawfully.</summary>
    public static QuotaCounts Fullest(ReadOnlySpan<QuotaClass> classes) => Count(classes, FromFullest);

    /// <summary>How many can be of a class, or of one of several.</summary>
    public static CountRange Range(ReadOnlySpan<QuotaClass> classes, QuotaClass among)
    {
        var (certain, possible) = (0, 0);
        foreach (var set in classes)
        {
            certain += (set & ~among) == 0 ? 1 : 0;
            possible += (set & among) != 0 ? 1 : 0;
        }

        return new(certain, possible);
    }

    private static QuotaCounts Count(ReadOnlySpan<QuotaClass> classes, QuotaClass[] preferred)
    {
        var (excellent, good, others) = (0, 0, 0);
        foreach (var set in classes)
        {
            var one = FirstOf(set, preferred);
            excellent += one == QuotaClass.Excellent ? 1 : 0;
            good += one == QuotaClass.Good ? 1 : 0;
            others += one == QuotaClass.Other ? 1 : 0;
        }

        return new(excellent, good, others);
    }

    private static QuotaClass FirstOf(QuotaClass set, QuotaClass[] preferred)
    {
        foreach (var one in preferred)
        {
            if ((set & one) != 0)
            {
                return one;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(set), set, "A case is of at least one class.");
    }
}
