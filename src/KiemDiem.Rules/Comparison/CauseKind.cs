namespace KiemDiem.Rules.Comparisons;

/// <summary>How the two texts differ in what decided.</summary>
public enum CauseKind
{
    /// <summary>Both texts have the condition, with different thresholds.</summary>
    Threshold = 1,

    /// <summary>Only the text in which it decides has the condition or the case.</summary>
    OnlyThere,

    /// <summary>Both texts have the condition with the same threshold, but take the facts otherwise: discipline that counts for another year, say.</summary>
    Facts,

    /// <summary>Both texts have the case, and it holds under both, but they attach another consequence to it or ask for it at another level.</summary>
    Consequence,

    /// <summary>No level matches, and the texts say otherwise what follows then.</summary>
    Fallback,

    /// <summary>A fact that the text needs is not given.</summary>
    MissingFact,
}
