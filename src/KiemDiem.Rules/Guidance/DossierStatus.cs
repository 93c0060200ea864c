namespace KiemDiem.Rules;

/// <summary>Whether a document is in the file of a case.</summary>
public enum DossierStatus
{
    /// <summary>It is there.</summary>
    Present = 1,

    /// <summary>It is not there, and must be.</summary>
    Missing,

    /// <summary>It is not there, and is needed only where there is such a document ("nếu có").</summary>
    AbsentIfAny,

    /// <summary>The case does not say what is in its file.</summary>
    Unknown,
}
