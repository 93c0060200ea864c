namespace KiemDiem.Rules.Model;

/// <summary>What texts ask of the ratings of the quarters.</summary>
public enum QuarterMeasure
{
    /// <summary>At least one quarter is rated NotCompleted.</summary>
    AnyNotCompleted = 1,

    /// <summary>Two quarters in a row are rated NotCompleted.</summary>
    TwoInARowNotCompleted,
}
