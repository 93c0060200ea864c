namespace KiemDiem.Rules.Model;

/// <summary>How 132-QĐ/TW's comma between "under 50 % of the tasks" and "key targets missed" is read, for collectives.</summary>
public enum KeyTargetsReading
{
    /// <summary>Both must hold. The default, and what 124-QĐ/TW says in words.</summary>
    And = 0,

    /// <summary>Either is enough.</summary>
    Or,
}
