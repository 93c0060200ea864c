namespace KiemDiem.Rules.Model;

/// <summary>The step of a ladder that a condition belongs to.</summary>
public enum Level
{
    /// <summary>Whether the subject is rated at all.</summary>
    Gate = 1,

    /// <summary>What sets off Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,

    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>What the rating may not be higher than.</summary>
    Ceiling,

    /// <summary>What goes with the rating without changing it.</summary>
    Note,

    /// <summary>A case that no level of the text covers.</summary>
    Gap,
}
