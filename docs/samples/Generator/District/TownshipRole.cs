namespace KiemDiem.Rules.Samples;

/// <summary>What is planned at a grassroots organisation. The first four are in every district, the next three in those of eight organisations or more.</summary>
internal enum TownshipRole
{
    /// <summary>More of its cells are Excellent than the quota allows.</summary>
    CellsOverQuota,

    /// <summary>So they are, and a ranking settles it. One cell was disciplined and had remedied the fault.</summary>
    CellsRanked,

    /// <summary>As many of its cells are Excellent as the quota allows. What the file states agrees with the results.</summary>
    AllStatedRightly,

    /// <summary>The counts that the file states do not agree with the results.</summary>
    Miscounted,

    /// <summary>Over 20 % of its cells were disciplined.</summary>
    ManyCellsDisciplined,

    /// <summary>One cell was disciplined and had not remedied the fault.</summary>
    OneCellDisciplined,

    /// <summary>One of four departments was disciplined.</summary>
    DepartmentDisciplined,
    Ordinary,
}
