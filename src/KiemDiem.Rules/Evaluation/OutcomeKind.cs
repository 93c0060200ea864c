namespace KiemDiem.Rules;

/// <summary>The kinds of outcome. Later versions may add kinds: treat one you do not know as not decided.</summary>
public enum OutcomeKind
{
    /// <summary>Some facts that can still change the outcome are unknown.</summary>
    Undetermined = 0,

    /// <summary>A rating follows from the text.</summary>
    Rated,

    /// <summary>The subject is not rated.</summary>
    NotRated,

    /// <summary>The text leaves the decision to the competent authority, or has a gap there.</summary>
    NeedsAuthority,
}
