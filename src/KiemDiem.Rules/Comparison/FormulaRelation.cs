namespace KiemDiem.Rules.Comparisons;

/// <summary>How two formulas stand to each other.</summary>
internal enum FormulaRelation
{
    /// <summary>Both hold in the same cases.</summary>
    Same,

    /// <summary>The first holds wherever the second does, and elsewhere.</summary>
    FirstHoldsMore,

    /// <summary>The second holds wherever the first does, and elsewhere.</summary>
    SecondHoldsMore,

    /// <summary>Each holds in cases in which the other does not.</summary>
    Incomparable,
}
