namespace KiemDiem.Rules.Rounds;

/// <summary>How many of a cohort have which rating, before a quota is held against them.</summary>
public readonly record struct QuotaCounts
{
    /// <summary>Makes the counts.</summary>
    /// <param name="excellent">Rated Excellent.</param>
    /// <param name="good">Rated Good.</param>
    /// <param name="others">Rated Completed or NotCompleted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public QuotaCounts(int excellent, int good, int others = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(excellent);
        ArgumentOutOfRangeException.ThrowIfNegative(good);
        ArgumentOutOfRangeException.ThrowIfNegative(others);
        (Excellent, Good, Others) = (excellent, good, others);
    }

    /// <summary>Rated Excellent.</summary>
    public int Excellent { get; }

    /// <summary>Rated Good.</summary>
    public int Good { get; }

    /// <summary>Rated Completed or NotCompleted.</summary>
    public int Others { get; }

    /// <summary>The counts when only so many stay Excellent and the others of them become Good.</summary>
    internal QuotaCounts WithExcellent(int excellent) => new(excellent, Good + Excellent - excellent, Others);
}
