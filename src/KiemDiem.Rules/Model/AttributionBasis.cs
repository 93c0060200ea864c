namespace KiemDiem.Rules.Model;

/// <summary>Which year a disciplined violation counts in.</summary>
public enum AttributionBasis
{
    /// <summary>The year of the decision (132-QĐ/TW, 366-QĐ/TW).</summary>
    DecisionYear = 1,

    /// <summary>The year of the violation, which is rated again when the decision comes later (124-QĐ/TW, Điều 12, 4.5).</summary>
    ViolationYear,
}
