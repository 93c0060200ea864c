namespace KiemDiem.Rules.Comparisons;

/// <summary>One of the two texts of a comparison.</summary>
public enum ComparedText
{
    /// <summary>The text that is compared from.</summary>
    From = 1,

    /// <summary>The text that is compared to.</summary>
    To,
}
