namespace KiemDiem.Rules.Engines;

/// <summary>The truth of a condition or rule on facts of which some may be unknown (Kleene's three values).</summary>
public enum Truth
{
    /// <summary>It does not hold, whatever the unknown facts turn out to be.</summary>
    False = 0,

    /// <summary>It depends on unknown facts.</summary>
    Unknown,

    /// <summary>It holds, whatever the unknown facts turn out to be.</summary>
    True,
}
