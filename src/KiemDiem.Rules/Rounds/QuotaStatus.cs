namespace KiemDiem.Rules.Rounds;

/// <summary>Whether a quota is kept.</summary>
public enum QuotaStatus
{
    /// <summary>It is kept, whatever the open outcomes come to.</summary>
    Kept = 1,

    /// <summary>It may be kept or not: that hangs on open outcomes.</summary>
    Open = 2,

    /// <summary>It is exceeded, whatever the open outcomes come to.</summary>
    Exceeded = 3,
}
