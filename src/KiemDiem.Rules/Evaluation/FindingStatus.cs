namespace KiemDiem.Rules;

/// <summary>Whether a condition holds.</summary>
public enum FindingStatus
{
    /// <summary>It does not hold.</summary>
    False = 0,

    /// <summary>It holds.</summary>
    True,

    /// <summary>It depends on facts that are not given.</summary>
    Unknown,

    /// <summary>It does not apply: there is nothing to ask it of. A requirement then counts as met, a trigger as not set off.</summary>
    NotApplicable,
}
