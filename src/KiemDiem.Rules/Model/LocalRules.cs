using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>What local rules put on a text: their own documents, years and facts, what they change in its ladders, what they order beside.</summary>
public sealed record LocalRules
{
    /// <summary>The id of the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the text.</summary>
    public required Label Title { get; init; }

    /// <summary>Counts the encodings of this text, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The locality; null when the rules stand in the place of the text itself.</summary>
    public required string? Locality { get; init; }

    /// <summary>The first rating year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last rating year; null while in force.</summary>
    public required int? LastYear { get; init; }

    /// <summary>The texts they cite beside those of the text they stand on.</summary>
    public required ImmutableArray<LegalDocument> Documents { get; init; }

    /// <summary>Where they say on which text they stand.</summary>
    public Source? Basis { get; init; }

    /// <summary>Facts of their own.</summary>
    public ImmutableArray<LocalFactRule> LocalFacts { get; init; } = [];

    /// <summary>What they order beside the ratings.</summary>
    public ReviewProcedure Procedure { get; init; } = ReviewProcedure.None;

    /// <summary>What they change in a ladder; null when they change none.</summary>
    public Func<Ladder, Ladder>? Ladder { get; init; }

    /// <summary>A digest of what else they hold, for the fingerprint; null where everything stands in the rule set itself.</summary>
    public string? Digest { get; init; }
}
