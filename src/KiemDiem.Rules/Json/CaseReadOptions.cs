using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>How cases are read.</summary>
public sealed record CaseReadOptions
{
    /// <summary>The facts that may stand under <c>local</c>: those that a loaded rule set declares.</summary>
    public ImmutableArray<LocalFact> LocalFacts { get; init; } = [];

    /// <summary>Told after each case how many have been read; null when nobody wants to know.</summary>
    public Action<int>? Progress { get; init; }
}
