namespace KiemDiem.Rules.Comparisons;

/// <summary>What another text does to the outcome of a subject. Every subject of a comparison has exactly one.</summary>
public enum OutcomeMove
{
    /// <summary>The outcome is the same.</summary>
    Unchanged = 0,

    /// <summary>Not rated, left to the authority or undetermined under both texts, but for another reason, between other ratings or with other ratings left.</summary>
    WithinKind,

    /// <summary>A better rating.</summary>
    Up,

    /// <summary>A worse rating.</summary>
    Down,

    /// <summary>Rated, and was not.</summary>
    BecameRated,

    /// <summary>Not rated any more, or not rated where it was open or left to the authority.</summary>
    BecameNotRated,

    /// <summary>Left to the authority, and was not.</summary>
    BecameLeftToAuthority,

    /// <summary>Undetermined, and was not.</summary>
    BecameUndetermined,
}
