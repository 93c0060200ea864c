namespace KiemDiem.Rules.Rounds;

/// <summary>What a case is for a quota; several while its outcome is open.</summary>
[Flags]
internal enum QuotaClass
{
    None = 0,
    Excellent = 1,
    Good = 2,
    Other = 4,

    /// <summary>Not counted: not rated, or a head where heads are left out.</summary>
    Out = 8,
}
