namespace KiemDiem.Rules.Model;

/// <summary>What texts measure of the subunits. The shares are of the subunits rated.</summary>
public enum SubunitMeasure
{
    /// <summary>Share rated Good or better.</summary>
    AtLeastGoodShare = 1,

    /// <summary>Share rated Completed or better.</summary>
    AtLeastCompletedShare,

    /// <summary>Share rated NotCompleted.</summary>
    NotCompletedShare,

    /// <summary>Share disciplined in the year.</summary>
    DisciplinedShare,

    /// <summary>Number disciplined in the year.</summary>
    Disciplined,

    /// <summary>Number disciplined without having found and remedied the fault themselves.</summary>
    DisciplinedUnremedied,
}
