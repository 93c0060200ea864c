namespace KiemDiem.Rules.Samples;

/// <summary>What the ranking of a cohort lists.</summary>
internal enum CohortRanking
{
    None,

    /// <summary>All that are Excellent.</summary>
    AllExcellent,

    /// <summary>All that are Excellent, then two that are Good.</summary>
    AllExcellentAndSomeGood,

    /// <summary>Only one that is Excellent, so that the place after it is open.</summary>
    OneExcellent,

    /// <summary>All that are Excellent, and an identifier that no case has.</summary>
    WithMissing,
}
