namespace KiemDiem.Rules.Model;

/// <summary>What a text says of the order of ratings in a round.</summary>
/// <param name="Order">Which comes before which.</param>
/// <param name="Source">The provision.</param>
public sealed record OrderRule(RatingOrder Order, Source Source);
