namespace KiemDiem.Rules.Model;

/// <summary>Which rating of a round comes before which.</summary>
public enum RatingOrder
{
    /// <summary>Lower levels before higher ones: members before their cell, organisations before the one above them.</summary>
    LowerBeforeUpper = 1,

    /// <summary>Government, professional and mass bodies before the Party organisation of their level.</summary>
    BodiesBeforeOrganization = 2,

    /// <summary>A leadership collective before its members.</summary>
    CollectiveBeforeMembers = 3,

    /// <summary>A unit before its head.</summary>
    UnitBeforeHead = 4,

    /// <summary>The rating as a cadre, civil servant or public employee before the rating as a Party member. It is a given fact, so a round need not order it.</summary>
    StateRatingBeforeMember = 5,

    /// <summary>The committee, which leads a Party organisation, before that organisation.</summary>
    CommitteeBeforeOrganization = 6,

    /// <summary>A leadership collective before its head.</summary>
    CollectiveBeforeHead = 7,
}
