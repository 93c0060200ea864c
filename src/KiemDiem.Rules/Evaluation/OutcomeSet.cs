namespace KiemDiem.Rules;

/// <summary>A set of outcomes.</summary>
[Flags]
public enum OutcomeSet
{
    /// <summary>No outcome.</summary>
    None = 0,

    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted = 1,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed = 2,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good = 4,

    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent = 8,

    /// <summary>The subject is not rated.</summary>
    NotRated = 16,

    /// <summary>The competent authority decides.</summary>
    NeedsAuthority = 32,

    /// <summary>The four ratings.</summary>
    Ratings = NotCompleted | Completed | Good | Excellent,
}
