using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>How the keys of the fact table nest in JSON.</summary>
internal static class CaseLayout
{
    /// <summary>The group of the facts that a local rule set declares. Their names may have dots.</summary>
    public const string LocalGroup = "local";

    public const string LocalPrefix = LocalGroup + ".";

    /// <summary>What every case must have.</summary>
    public static readonly ImmutableArray<string> Required = ["id", "kind"];

    private static readonly ImmutableHashSet<string> Groups =
        [LocalGroup, .. FactTable.All.Where(fact => fact.Key.Contains('.', StringComparison.Ordinal)).Select(fact => fact.Key[..fact.Key.IndexOf('.', StringComparison.Ordinal)])];

    public static bool IsGroup(string name) => Groups.Contains(name);

    /// <summary>The names that may stand in an object: of the case itself, or of a group with its dot.</summary>
    public static Label PropertiesOf(string prefix, LocalFactIndex localFacts)
    {
        if (prefix == LocalPrefix)
        {
            return Names(localFacts.Keys);
        }

        var names = FactTable.All.Where(fact => fact.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(fact => fact.Key[prefix.Length..].Split('.')[0]).Distinct();
        return Names(prefix.Length == 0 ? [.. Required, .. names, LocalGroup] : names);
    }

    /// <summary>The columns that a table may have.</summary>
    public static Label Columns(LocalFactIndex localFacts) =>
        Names([.. Required, .. FactTable.All.Select(fact => fact.Key), .. localFacts.Keys.Select(name => LocalPrefix + name)]);

    /// <summary>Names as a list of what is allowed.</summary>
    public static Label Names(IEnumerable<string> names)
    {
        var text = string.Join(", ", names);
        return text.Length == 0 ? new("không có trường nào", "none") : new(text, text);
    }
}
