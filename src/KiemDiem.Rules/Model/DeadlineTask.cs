namespace KiemDiem.Rules.Model;

/// <summary>What is due.</summary>
public enum DeadlineTask
{
    /// <summary>Review and rating (kiểm điểm, đánh giá, xếp loại) are done.</summary>
    ReviewAndRating = 1,

    /// <summary>The files (hồ sơ) are sent.</summary>
    Files,

    /// <summary>The results are reported.</summary>
    Report,

    /// <summary>Proposals for commendation are appraised.</summary>
    Appraisal,
}
