namespace KiemDiem.Rules.Rounds;

/// <summary>Whether a subunit was disciplined in the year, as far as it is known.</summary>
[Flags]
internal enum DisciplineOfSubunit
{
    None = 0,
    Not = 1,
    Disciplined = 2,
    SelfRemedied = 4,
    Unknown = Not | Disciplined | SelfRemedied,
}
