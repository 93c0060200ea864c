namespace KiemDiem.Rules.Model;

/// <summary>Where a condition comes from and how well that is known.</summary>
/// <param name="Citation">The provision.</param>
/// <param name="Evidence">How well it is known that the provision says so.</param>
public sealed record Source(Citation Citation, Evidence Evidence)
{
    /// <summary>The only rating year that the evidence speaks of; null when it speaks of every year of the text.</summary>
    /// <remarks>A dispatch of 2021 is a dispatch for 2021; for the other years of the local rules it is a report of what they say.</remarks>
    public int? AttestedYear { get; init; }

    /// <summary>The level of evidence for a rating year.</summary>
    public Evidence EvidenceFor(int ratingYear) =>
        AttestedYear is null || AttestedYear == ratingYear || Evidence < Evidence.Reported ? Evidence : Evidence.Reported;
}
