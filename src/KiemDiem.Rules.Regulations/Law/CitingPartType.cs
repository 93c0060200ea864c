namespace KiemDiem.Rules.Regulations.Law;

/// <summary>What kind of part of a rule set cites a provision.</summary>
public enum CitingPartType
{
    /// <summary>A condition of a ladder.</summary>
    Condition = 1,

    /// <summary>A rule of a ladder: a gate, a trigger, a level, a gap, a ceiling or a note.</summary>
    Rule,

    /// <summary>What follows when no level matches.</summary>
    Fallback,

    /// <summary>How many of a cohort may be Excellent.</summary>
    Quota,

    /// <summary>How discipline is taken.</summary>
    Discipline,

    /// <summary>On which text local rules stand.</summary>
    Basis,

    /// <summary>What is left to local rules.</summary>
    Delegation,

    /// <summary>A fact that only this rule set knows.</summary>
    LocalFact,

    /// <summary>A deadline of the round.</summary>
    Deadline,

    /// <summary>A document of the files.</summary>
    DossierItem,

    /// <summary>Something registered for the coming year.</summary>
    Registration,

    /// <summary>A rule of procedure.</summary>
    Procedure,

    /// <summary>The order of ratings in a round, or what follows where there are several places of review.</summary>
    Round,
}
