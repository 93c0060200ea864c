using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>What a case came to when it was rated before.</summary>
/// <param name="Id">The id of the case.</param>
/// <param name="Kind">The kind of outcome.</param>
/// <param name="Rating">The rating, when it was rated; otherwise null.</param>
public sealed record EarlierResult(string Id, OutcomeKind Kind, Rating? Rating)
{
    /// <summary>The id of the case, in NFC.</summary>
    public string Id { get; } = Id.Normalize();
}
