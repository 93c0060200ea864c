namespace KiemDiem.Rules.Samples;

/// <summary>How the years of a small cohort of members are composed.</summary>
internal sealed record CohortMix(int Excellent, int Good, int Completed = 0, int NotCompleted = 0)
{
    public int ExcellentOrGood { get; init; }

    public int GoodOrNotCompleted { get; init; }

    public int NotRated { get; init; }

    public CohortRanking Ranking { get; init; }

    /// <summary>For a ranking with a missing identifier: which one.</summary>
    public string Missing { get; init; } = "";

    /// <summary>Whether the quota is exceeded, whatever the open cases turn out to be, and no ranking settles it.</summary>
    public bool IsBreach { get; init; }

    /// <summary>Whether the quota would be exceeded but for its ranking, which lowers the surplus.</summary>
    public bool IsSettled { get; init; }

    public IEnumerable<PlannedYear> Years =>
    [
        .. Enumerable.Repeat(PlannedYear.Excellent, Excellent),
        .. Enumerable.Repeat(PlannedYear.Good, Good),
        .. Enumerable.Repeat(PlannedYear.Completed, Completed),
        .. Enumerable.Repeat(PlannedYear.NotCompleted, NotCompleted),
        .. Enumerable.Repeat(PlannedYear.ExcellentOrGood, ExcellentOrGood),
        .. Enumerable.Repeat(PlannedYear.GoodOrNotCompleted, GoodOrNotCompleted),
        .. Enumerable.Repeat(PlannedYear.Exempt, NotRated),
    ];
}
