namespace KiemDiem.Rules.Model;

/// <summary>The types of an operand's value.</summary>
public enum OperandType
{
    /// <summary>True (1) or false (0).</summary>
    Boolean = 1,

    /// <summary>A grade, 1 to 4.</summary>
    Grade,

    /// <summary>A rating, 1 to 4.</summary>
    Rating,

    /// <summary>A position, 0 to 3.</summary>
    Position,

    /// <summary>A share from 0 to 1.</summary>
    Share,

    /// <summary>A plain number.</summary>
    Number,

    /// <summary>Full months.</summary>
    Months,

    /// <summary>A calendar year.</summary>
    Year,
}
