using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>How the keys of the fact table nest in JSON.</summary>
internal static class CaseLayout
{
    private static readonly ImmutableHashSet<string> Groups =
        [.. FactTable.All.Where(fact => fact.Key.Contains('.', StringComparison.Ordinal)).Select(fact => fact.Key[..fact.Key.IndexOf('.', StringComparison.Ordinal)])];

    public static bool IsGroup(string key) => Groups.Contains(key);

    /// <summary>The names that may stand in an object: of the case itself, or of a group with its dot.</summary>
    public static Label PropertiesOf(string prefix)
    {
        var keys = FactTable.All.Where(fact => fact.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(fact => fact.Key[prefix.Length..].Split('.')[0]).Distinct();
        var names = string.Join(", ", prefix.Length == 0 ? ["id", "kind", .. keys, "local"] : keys);
        return new(names, names);
    }
}
