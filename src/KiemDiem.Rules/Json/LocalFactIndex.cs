using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>The facts that loaded rule sets declare, to be found by their keys and by the keys with the group before them.</summary>
internal sealed class LocalFactIndex
{
    private readonly Dictionary<string, LocalFact> _facts = new(StringComparer.Ordinal);

    public LocalFactIndex(ImmutableArray<LocalFact> facts)
    {
        foreach (var fact in facts)
        {
            _facts.TryAdd(fact.Key, fact);
        }
    }

    public IEnumerable<string> Keys => _facts.Keys;

    /// <summary>Finds the fact of a property under <c>local</c> or of a column; null when there is none.</summary>
    public LocalFact? Find(string path) =>
        path.StartsWith(CaseLayout.LocalPrefix, StringComparison.Ordinal) ? _facts.GetValueOrDefault(path[CaseLayout.LocalPrefix.Length..]) : null;
}
