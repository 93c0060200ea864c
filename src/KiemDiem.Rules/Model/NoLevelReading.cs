namespace KiemDiem.Rules.Model;

/// <summary>What follows when no level matches.</summary>
public enum NoLevelReading
{
    /// <summary>As the encoding of each text has it. The default.</summary>
    AsText = 0,

    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,

    /// <summary>The authority decides between Completed and NotCompleted.</summary>
    NeedsAuthority,
}
