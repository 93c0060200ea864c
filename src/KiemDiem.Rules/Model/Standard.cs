namespace KiemDiem.Rules.Model;

/// <summary>What a rating asks for.</summary>
public sealed class Standard : LadderRule
{
    /// <summary>Makes a standard.</summary>
    /// <param name="rating">The rating it gives: Excellent, Good or Completed.</param>
    /// <param name="own">The conditions that stand at this level.</param>
    /// <param name="when">Everything that must hold: in a cumulative text also the conditions of the levels below.</param>
    /// <param name="source">The provision.</param>
    public Standard(Rating rating, Formula own, Formula when, Source source)
        : base(Vocabulary.NameOf(rating), Vocabulary.LabelOf(rating), when, source)
    {
        Rating = rating;
        Own = own;
    }

    /// <summary>The rating it gives.</summary>
    public Rating Rating { get; }

    /// <summary>The conditions that stand at this level.</summary>
    public Formula Own { get; }
}
