namespace KiemDiem.Rules.Samples;

/// <summary>What went wrong in the year of a subject.</summary>
internal enum PlannedFault
{
    None,
    PoorCriterion,

    /// <summary>Under half of the tasks completed; of a collective, key targets missed too.</summary>
    UnderHalf,
    ProhibitedActs,
    Degradation,

    /// <summary>Disciplined for a fault of the year.</summary>
    Disciplined,

    /// <summary>Disciplined for a fault of the year that was self-detected and remedied.</summary>
    SelfRemedied,
}
