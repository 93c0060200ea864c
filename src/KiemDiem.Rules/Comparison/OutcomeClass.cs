namespace KiemDiem.Rules.Comparisons;

/// <summary>What an outcome comes to, for counting: one of the four ratings, or why there is none.</summary>
public enum OutcomeClass
{
    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent = 1,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,

    /// <summary>The subject is not rated.</summary>
    NotRated,

    /// <summary>Left to the competent authority.</summary>
    NeedsAuthority,

    /// <summary>Facts that can still change the outcome are not given.</summary>
    Undetermined,
}
