using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>What a text says of a whole round: the order of ratings, and what follows where a person was reviewed in several places.</summary>
public sealed record RoundRules
{
    /// <summary>Nothing said.</summary>
    public static RoundRules None { get; } = new();

    /// <summary>Which rating comes before which.</summary>
    public ImmutableArray<OrderRule> Order { get; init; } = [];

    /// <summary>That the authority decides where the places in which a leader was reviewed give different ratings; null where no text was seen to say so.</summary>
    public Source? SeveralPlaces { get; init; }

    /// <summary>The provision on an order; null where none was seen.</summary>
    public Source? SourceOf(RatingOrder order) => Order.FirstOrDefault(rule => rule.Order == order)?.Source;
}
