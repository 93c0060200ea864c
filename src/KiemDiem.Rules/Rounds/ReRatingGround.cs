namespace KiemDiem.Rules.Rounds;

/// <summary>Why a case is rated, or reviewed, again.</summary>
public enum ReRatingGround
{
    /// <summary>A later decision on a violation of the rating year (124-QĐ/TW, Điều 12, 4.5).</summary>
    DisciplineOfTheYear = 1,

    /// <summary>Excellent was given and is not what the rules give.</summary>
    ExcellentNotByTheRules = 2,

    /// <summary>The review was not satisfactory and is held again: the case was rated before and is now given as not reviewed.</summary>
    ReviewNotSatisfactory = 3,

    /// <summary>Other facts than before, other results of those it depends on or shares a quota with, or another text: no ground that a text names.</summary>
    OtherFacts = 4,
}
