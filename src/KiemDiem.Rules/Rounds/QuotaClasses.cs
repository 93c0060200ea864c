using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>What cases are for a quota.</summary>
internal static class QuotaClasses
{
    /// <summary>
    /// From what counts least towards too many Excellent to what counts most, by every reading: one more Good or Other can only raise the
    /// number allowed, and one more that is not counted leaves it.
    /// </summary>
    private static readonly QuotaClass[] FromLeast = [QuotaClass.Good, QuotaClass.Other, QuotaClass.Out, QuotaClass.Excellent];

    private static readonly QuotaClass[] FromMost = [.. FromLeast.Reverse()];

    /// <summary>What a case can be.</summary>
    public static QuotaClass Of(ReviewCase subject, Outcome outcome, RuleSettings settings)
    {
        var reachable = outcome.Reachable;
        var classes = QuotaClass.None;
        classes |= reachable.Contains(OutcomeSet.Excellent) ? QuotaClass.Excellent : 0;
        classes |= reachable.Contains(OutcomeSet.Good) ? QuotaClass.Good : 0;
        classes |= (reachable & (OutcomeSet.Completed | OutcomeSet.NotCompleted)) != 0 ? QuotaClass.Other : 0;
        classes |= reachable.Contains(OutcomeSet.NotRated) ? QuotaClass.Out : 0;
        return settings.QuotaCountsHead || subject.Kind != SubjectKind.Leader ? classes
            : subject.Position is { IsKnown: true } position ? position.Value == Position.Head ? QuotaClass.Out : classes
            : classes | QuotaClass.Out;
    }

    public static bool IsOpen(this QuotaClass classes) => (classes & (classes - 1)) != 0;

    /// <summary>The counts where every open case comes to what makes too many Excellent least likely.</summary>
    public static QuotaCounts Least(ReadOnlySpan<QuotaClass> classes) => Count(classes, FromLeast);

    /// <summary>The counts where every open case comes to what makes it most likely.</summary>
    public static QuotaCounts Most(ReadOnlySpan<QuotaClass> classes) => Count(classes, FromMost);

    /// <summary>How many can be of a class.</summary>
    public static CountRange Range(ReadOnlySpan<QuotaClass> classes, QuotaClass one)
    {
        var (certain, possible) = (0, 0);
        foreach (var set in classes)
        {
            certain += set == one ? 1 : 0;
            possible += (set & one) != 0 ? 1 : 0;
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
