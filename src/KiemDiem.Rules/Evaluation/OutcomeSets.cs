using System.Numerics;

namespace KiemDiem.Rules;

/// <summary>Questions about sets of outcomes.</summary>
public static class OutcomeSets
{
    private static readonly Rating[] AllRatings = Enum.GetValues<Rating>();

    /// <summary>The set of one rating.</summary>
    public static OutcomeSet Of(Rating rating) => (OutcomeSet)(1 << ((int)rating - 1));

    /// <summary>How many outcomes are in the set.</summary>
    public static int Count(this OutcomeSet set) => BitOperations.PopCount((uint)set);

    /// <summary>Whether all of <paramref name="other"/> is in the set.</summary>
    public static bool Contains(this OutcomeSet set, OutcomeSet other) => (other & ~set) == 0;

    /// <summary>The names of the outcomes in the set as they stand in JSON, worst rating first.</summary>
    public static IEnumerable<string> Names(this OutcomeSet set) =>
        from outcome in new[] { OutcomeSet.NotCompleted, OutcomeSet.Completed, OutcomeSet.Good, OutcomeSet.Excellent, OutcomeSet.NotRated, OutcomeSet.NeedsAuthority }
        where (set & outcome) != 0
        select Vocabulary.NameOf(outcome);

    /// <summary>The ratings in the set, worst first.</summary>
    public static IEnumerable<Rating> Ratings(this OutcomeSet set) => AllRatings.Where(rating => set.Contains(Of(rating)));

    internal static Rating Highest(this OutcomeSet set) => (Rating)(BitOperations.Log2((uint)(set & OutcomeSet.Ratings)) + 1);
}
