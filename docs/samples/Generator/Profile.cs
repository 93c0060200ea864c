namespace KiemDiem.Rules.Samples;

/// <summary>What kind of year a member had. The facts are made from it; which rating follows is for the reader of the facts.</summary>
internal enum Profile
{
    Good,
    Excellent,
    Completed,

    /// <summary>Reprimanded for a fault of the year.</summary>
    Reprimanded,

    /// <summary>Reprimanded for a fault of the year that they found and remedied themselves.</summary>
    SelfRemedied,

    /// <summary>Reprimanded in the year for a fault of the year before.</summary>
    OldFault,

    /// <summary>A criterion graded Poor.</summary>
    PoorCriterion,

    /// <summary>Under half of the tasks completed.</summary>
    UnderHalf,

    /// <summary>Did what Party members must not do.</summary>
    ProhibitedActs,

    /// <summary>An outstanding year with four months of sick leave.</summary>
    SickLeave,
    MaternityLeave,
    Transferred,
    Exempt,
    Suspended,
    CommitteeSuspended,
    NewlyAdmitted,
    NotReviewed,

    /// <summary>Good, but the file does not say whether there was discipline.</summary>
    DisciplineNotGiven,

    /// <summary>Good, but the grade of the results is not given.</summary>
    ResultsNotGiven,

    /// <summary>Outstanding, but how many tasks were exceeded and the state rating are not given.</summary>
    AchievementsNotGiven,
}
