namespace KiemDiem.Rules.Comparisons;

/// <summary>Whether a difference by itself makes a text stricter.</summary>
public enum DifferenceEffect
{
    /// <summary>Neither stricter nor milder, or each for some.</summary>
    Neither = 0,

    /// <summary>Stricter: nobody fares better by it.</summary>
    Tightened,

    /// <summary>Milder: nobody fares worse by it.</summary>
    Loosened,
}
