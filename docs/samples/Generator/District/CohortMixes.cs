namespace KiemDiem.Rules.Samples;

/// <summary>The small cohorts of members that every district has: over the quota, and as many that look like it.</summary>
internal static class CohortMixes
{
    public const string MissingOnce = "dv-khong-co-1";
    public const string MissingTwice = "dv-khong-co-2";

    private static readonly CohortMix[] OverQuota =
    [
        new(Excellent: 2, Good: 5, Completed: 1),
        new(Excellent: 1, Good: 4),
        new(Excellent: 1, Good: 0, Completed: 2),
        new(Excellent: 3, Good: 12, Completed: 1),
        new(Excellent: 4, Good: 19, Completed: 2, NotCompleted: 1),

        // Two could stay, and the ranking names only the first.
        new(Excellent: 5, Good: 8) { Ranking = CohortRanking.OneExcellent },

        // Over by two at least, whatever becomes of the open case.
        new(Excellent: 3, Good: 8) { ExcellentOrGood = 1 },
    ];

    private static readonly CohortMix[] WithinQuota =
    [
        new(Excellent: 1, Good: 5),
        new(Excellent: 2, Good: 10) { Ranking = CohortRanking.AllExcellent },
        new(Excellent: 2, Good: 14, Completed: 1) { Ranking = CohortRanking.WithMissing, Missing = MissingOnce },
        new(Excellent: 4, Good: 20, Completed: 3, NotCompleted: 1) { Ranking = CohortRanking.WithMissing, Missing = MissingTwice },
        new(Excellent: 1, Good: 9) { Ranking = CohortRanking.WithMissing, Missing = MissingTwice },
        new(Excellent: 0, Good: 3, Completed: 2),
        new(Excellent: 0, Good: 0, Completed: 4, NotCompleted: 1),
        new(Excellent: 0, Good: 0) { NotRated = 2 },
    ];

    private static readonly CohortMix[] Settled =
    [
        new(Excellent: 2, Good: 5) { Ranking = CohortRanking.AllExcellent },
        new(Excellent: 3, Good: 10) { Ranking = CohortRanking.AllExcellentAndSomeGood },
        new(Excellent: 1, Good: 4) { Ranking = CohortRanking.AllExcellent },
        new(Excellent: 5, Good: 8) { Ranking = CohortRanking.AllExcellent },
    ];

    private static readonly CohortMix[] Open =
    [
        // Within the quota either way.
        new(Excellent: 1, Good: 14) { ExcellentOrGood = 1 },
        new(Excellent: 0, Good: 10) { ExcellentOrGood = 2 },
        new(Excellent: 2, Good: 11) { GoodOrNotCompleted = 1 },

        // Within or over.
        new(Excellent: 1, Good: 5) { ExcellentOrGood = 1 },
        new(Excellent: 0, Good: 4) { ExcellentOrGood = 1 },
        new(Excellent: 2, Good: 9) { GoodOrNotCompleted = 1 },
    ];

    public static IEnumerable<CohortMix> All =>
        [.. OverQuota.Select(mix => mix with { IsBreach = true }), .. WithinQuota, .. Settled.Select(mix => mix with { IsSettled = true }), .. Open];
}
