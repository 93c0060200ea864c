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

    /// <summary>From what leaves fewest who can be Excellent lawfully to what leaves most, by every reading.</summary>
    private static readonly QuotaClass[] FromFewest = [QuotaClass.Out, QuotaClass.Other, QuotaClass.Good, QuotaClass.Excellent];

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

    /// <summary>The class that makes too many Excellent least likely.</summary>
    public static QuotaClass Least(this QuotaClass classes) => FromLeast.First(one => (classes & one) != 0);

    /// <summary>The class that makes it most likely.</summary>
    public static QuotaClass Most(this QuotaClass classes) => FromLeast.Last(one => (classes & one) != 0);

    /// <summary>The class that lets fewest stay Excellent lawfully.</summary>
    public static QuotaClass Fewest(this QuotaClass classes) => FromFewest.First(one => (classes & one) != 0);

    /// <summary>The class that lets most stay Excellent lawfully.</summary>
    public static QuotaClass Fullest(this QuotaClass classes) => FromFewest.Last(one => (classes & one) != 0);

    /// <summary>The counts of some cases.</summary>
    public static QuotaCounts Count(IEnumerable<QuotaClass> classes)
    {
        var (excellent, good, others) = (0, 0, 0);
        foreach (var one in classes)
        {
            excellent += one == QuotaClass.Excellent ? 1 : 0;
            good += one == QuotaClass.Good ? 1 : 0;
            others += one == QuotaClass.Other ? 1 : 0;
        }

        return new(excellent, good, others);
    }

    /// <summary>How many can be of a class, or of one of several.</summary>
    public static CountRange Range(IReadOnlyCollection<QuotaClass> classes, QuotaClass among) =>
        new(classes.Count(set => (set & ~among) == 0), classes.Count(set => (set & among) != 0));
}
