namespace KiemDiem.Rules.Model;

/// <summary>The ways in which discipline can count for a rating year.</summary>
/// <remarks>
/// A decision counts in the year it is attributed to, unless the text releases it (counted before; at a former unit, for collectives).
/// A decision of a later year that re-rates this one is weighed by the authority when the fault was self-detected and remedied
/// (25-HD/BTCTW, mục 4); every other that counts is decisive.
/// </remarks>
public enum DisciplineMeasure
{
    /// <summary>Counts in the rating year.</summary>
    InYear = 0,

    /// <summary>Counts, and is not weighed.</summary>
    Decisive = 1,

    /// <summary>Decisive, and the fault was not self-detected and remedied.</summary>
    Unremedied = 2,

    /// <summary>Decisive, at Warning or heavier.</summary>
    WarningOrHeavier = 3,

    /// <summary>Weighed by the authority when it re-rates the year.</summary>
    Weighed = 4,

    /// <summary>Weighed, at Warning or heavier.</summary>
    WeighedWarningOrHeavier = 5,

    /// <summary>Decided in the rating year for a violation of an earlier year, which is rated again.</summary>
    ReRatesEarlierYear = 6,

    /// <summary>Counts, has to do with the person's duties, and the fault was not self-detected and remedied.</summary>
    DutyRelatedUnremedied = 7,

    /// <summary>Counts, has to do with the person's duties, and the fault was self-detected and remedied.</summary>
    DutyRelatedRemedied = 8,
}
