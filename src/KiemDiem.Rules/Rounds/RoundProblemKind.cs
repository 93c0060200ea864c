namespace KiemDiem.Rules.Rounds;

/// <summary>Why a round cannot be rated.</summary>
public enum RoundProblemKind
{
    /// <summary>Two cases have the same id.</summary>
    DuplicateCase = 1,

    /// <summary>Two cohorts have the same id.</summary>
    DuplicateCohort = 2,

    /// <summary>A ranking names an id twice.</summary>
    RankedTwice = 3,

    /// <summary>Cases depend on each other in a circle, so that none can be rated first.</summary>
    Cycle = 4,

    /// <summary>A ranked cohort holds cases one of which depends on another, so that its quota cannot be settled before those who depend on it.</summary>
    CohortMixesLevels = 5,

    /// <summary>The earlier results are of another rating year.</summary>
    OtherYear = 6,
}
