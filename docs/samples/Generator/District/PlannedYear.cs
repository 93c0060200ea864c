namespace KiemDiem.Rules.Samples;

/// <summary>What the facts of a subject lead to under 124-QĐ/TW.</summary>
internal enum PlannedYear
{
    NotCompleted,
    Completed,
    Good,
    Excellent,

    /// <summary>Excellent or Good: how many tasks were exceeded is not given.</summary>
    ExcellentOrGood,

    /// <summary>Good or Not completed: whether there were acts forbidden to Party members is not given.</summary>
    GoodOrNotCompleted,
    Exempt,
    Suspended,
    NewlyAdmitted,
}
