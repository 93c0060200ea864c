namespace KiemDiem.Rules.Comparisons;

/// <summary>What became of something that a text says.</summary>
public enum DifferenceChange
{
    /// <summary>Only the later of the two texts says it.</summary>
    Added = 1,

    /// <summary>Only the earlier of the two texts says it.</summary>
    Removed,

    /// <summary>Both say it, in another way.</summary>
    Changed,
}
