namespace KiemDiem.Rules;

/// <summary>Whether as many things are registered as the text asks for.</summary>
public enum RegistrationStatus
{
    /// <summary>As many as asked for.</summary>
    InOrder = 1,

    /// <summary>Fewer than asked for.</summary>
    TooFew,

    /// <summary>More than allowed.</summary>
    TooMany,

    /// <summary>The case does not say what was registered.</summary>
    Unknown,
}
