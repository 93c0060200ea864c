namespace KiemDiem.Rules.Rounds;

/// <summary>What a round can be in breach of.</summary>
public enum BreachKind
{
    /// <summary>More of a cohort are Excellent than the quota allows, by the reading that is set, and no ranking settles who stays.</summary>
    QuotaExceeded = 1,

    /// <summary>The counts of subunits that a case gives are not those of the round.</summary>
    CountsDisagree = 2,

    /// <summary>The rating of a unit, a collective or bodies of the same level that a case gives is not the one of the round.</summary>
    RatingDisagrees = 3,

    /// <summary>An id is referred to and stands on no case.</summary>
    DanglingReference = 4,

    /// <summary>A case refers to one of a kind that makes no sense there.</summary>
    WrongReference = 5,
}
