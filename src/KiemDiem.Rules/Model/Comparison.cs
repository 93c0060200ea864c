namespace KiemDiem.Rules.Model;

/// <summary>How an operand is compared with the required value.</summary>
public enum Comparison
{
    /// <summary>Equal (bằng).</summary>
    Is = 1,

    /// <summary>Greater or equal (từ … trở lên).</summary>
    AtLeast,

    /// <summary>Less or equal (không quá).</summary>
    AtMost,

    /// <summary>Strictly less (dưới).</summary>
    LessThan,

    /// <summary>Strictly greater (trên).</summary>
    MoreThan,
}
