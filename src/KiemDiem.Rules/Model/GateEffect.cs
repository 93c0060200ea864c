namespace KiemDiem.Rules.Model;

/// <summary>What a gate does when it applies.</summary>
public enum GateEffect
{
    /// <summary>The subject is not rated, and no review is due.</summary>
    NotRated = 1,

    /// <summary>The subject is not rated, but a review is still due.</summary>
    NotRatedReviewDue,

    /// <summary>The authority decides; any of the four ratings is possible, because the criteria stand in another text.</summary>
    AuthorityRates,

    /// <summary>The authority decides whether the subject is rated at all; if so, as the ladder says.</summary>
    AuthorityDecidesWhetherRated,
}
