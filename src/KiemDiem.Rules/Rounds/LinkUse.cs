namespace KiemDiem.Rules.Rounds;

/// <summary>What follows from a reference of one case to another.</summary>
[Flags]
internal enum LinkUse
{
    /// <summary>Nothing: a case of this kind has no such reference to a case of that kind.</summary>
    Wrong = 0,

    /// <summary>The reference makes sense, whether or not something follows from it.</summary>
    Allowed = 1,

    /// <summary>The case stands below the other in the tree of the round.</summary>
    StandsBelow = 2,

    /// <summary>The case is one of the other's subunits.</summary>
    CountsInto = 4,

    /// <summary>The other is the unit whose rating the case may not exceed.</summary>
    RatingOfUnit = 8,

    /// <summary>The other is the collective whose rating the case may not exceed.</summary>
    RatingOfCollective = 16,

    /// <summary>The other is a body of the level of the Party organisation that the case is about.</summary>
    BodyOfLevel = 32,
}
