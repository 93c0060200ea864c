namespace KiemDiem.Rules.Model;

/// <summary>The step of a review round that a rule of procedure belongs to.</summary>
public enum ProcedureStep
{
    /// <summary>Before the review: plans, dates that are registered.</summary>
    Preparation = 1,

    /// <summary>A sign for which the higher level suggests a review (gợi ý kiểm điểm).</summary>
    SuggestedReview,

    /// <summary>Who attends.</summary>
    Attendance,

    /// <summary>What the review must also deal with.</summary>
    Content,

    /// <summary>What follows the review: plans to remedy, checks.</summary>
    AfterReview,

    /// <summary>A ground for reviewing again (kiểm điểm lại).</summary>
    ReReview,

    /// <summary>A ground for rating again (xếp loại lại).</summary>
    ReRating,
}
