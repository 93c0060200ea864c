namespace KiemDiem.Rules.Comparisons;

/// <summary>What a difference between two texts is about, in the order in which it is told.</summary>
public enum DifferenceSection
{
    /// <summary>Which year discipline counts in, and whose it is.</summary>
    Discipline = 1,

    /// <summary>The open readings that are set.</summary>
    Settings,

    /// <summary>Which rating comes before which.</summary>
    Order,

    /// <summary>Whether a subject is rated at all.</summary>
    Gates,

    /// <summary>The cases of Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,

    /// <summary>What Hoàn thành xuất sắc nhiệm vụ asks for.</summary>
    Excellent,

    /// <summary>What Hoàn thành tốt nhiệm vụ asks for.</summary>
    Good,

    /// <summary>What Hoàn thành nhiệm vụ asks for.</summary>
    Completed,

    /// <summary>The cases that no level covers.</summary>
    Gaps,

    /// <summary>What follows when no level matches.</summary>
    Fallback,

    /// <summary>What the rating may not be higher than.</summary>
    Ceilings,

    /// <summary>How many of a cohort may be Excellent.</summary>
    Quota,

    /// <summary>What goes with the rating without changing it.</summary>
    Notes,

    /// <summary>What is due until when.</summary>
    Deadlines,

    /// <summary>What belongs in the files.</summary>
    Dossier,

    /// <summary>What is registered for the coming year.</summary>
    Registrations,

    /// <summary>What else is ordered for the round.</summary>
    Procedure,
}
