namespace KiemDiem.Rules.Analysis;

/// <summary>What can be found of the rules of a text when all its cases are gone through.</summary>
public enum LawFindingKind
{
    /// <summary>Cases that no level takes, so that the authority is left to decide. A property of the text.</summary>
    Gap = 1,

    /// <summary>A level gives its rating to cases that do not have what the level below asks for, of other things than it asks itself. A property of the text.</summary>
    LowerLevelAsksMore,

    /// <summary>A rule that comes to bear, but says only what other rules say already. A property of the text.</summary>
    RedundantRule,

    /// <summary>A condition without which every outcome is the same. A property of the text.</summary>
    RedundantCondition,

    /// <summary>A rating that no case can have. A fault.</summary>
    UnreachableRating,

    /// <summary>Bands of levels that are meant to exclude each other, and do not. A fault.</summary>
    OverlappingBands,

    /// <summary>A level that asks for less of the same thing than a level below it. A fault.</summary>
    ThresholdsOutOfOrder,

    /// <summary>A rule that never comes to bear: it cannot hold, or what stands before it always decides. A fault.</summary>
    ShadowedRule,
}
