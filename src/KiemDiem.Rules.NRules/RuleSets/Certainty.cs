namespace KiemDiem.Rules.Engines;

/// <summary>How a left-hand side asks whether a condition holds. The names are those of the methods of <see cref="RatedCase"/>.</summary>
internal enum Certainty
{
    /// <summary>Whatever the unknown facts are.</summary>
    Must = 1,

    /// <summary>For some value of the unknown facts.</summary>
    May,

    /// <summary>Plainly; there are no unknown facts.</summary>
    Holds,
}
