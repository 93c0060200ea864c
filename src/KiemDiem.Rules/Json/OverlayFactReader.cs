using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the facts that an overlay declares.</summary>
internal sealed class OverlayFactReader(ReadingContext context, CitationReader citations, string? overlayId)
{
    private const decimal LargestNumber = 1_000_000_000;

    private static readonly Label OwnName = new("mỗi dữ kiện một tên riêng", "a name of its own for each fact");

    /// <summary>The declared facts, and the names of those whose declaration is not usable.</summary>
    public (ImmutableArray<LocalFactRule> Facts, IReadOnlySet<string> Unusable) Read(ObjectReader root)
    {
        var facts = new Dictionary<string, LocalFactRule?>(StringComparer.Ordinal);
        foreach (var (item, path) in root.Items("localFacts"))
        {
            var hasRange = item.Properties.Find(property => property.Name == "type").Value?.Text is not { } type || !OverlayNames.TypesWithoutRange.Contains(type);
            var fact = new ObjectReader(context, item, path, ["name", "label", "type", "kinds", "allowsNone", "citation", .. hasRange ? ["minimum", "maximum"] : Array.Empty<string>()]);
            var rule = Rule(fact);
            if (fact.Get("name", false) is { Text: { } name } written && !facts.TryAdd(name, rule))
            {
                context.Add(DataProblemCode.DuplicateId, fact.PathOf("name"), written.Offset, JsonText.Cut(name), OwnName);
            }
        }

        return ([.. facts.Values.OfType<LocalFactRule>()], facts.Where(fact => fact.Value is null).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal));
    }

    private LocalFactRule? Rule(ObjectReader fact)
    {
        var (name, label, type, cited) = (OverlayNames.Name(fact), fact.Label("label"), fact.Name<LocalFactType>("type"), citations.Read(fact));
        var (kinds, allowsNone, range) = (fact.Kinds(false), fact.Flag("allowsNone"), Range(fact, type == LocalFactType.Share));
        return overlayId is null || name is null || label is null || type is null || cited is null || range is not { } read
            ? null
            : new(new LocalFact($"{overlayId}.{name}", label, type.Value, read.Minimum, read.Maximum, kinds, allowsNone), cited);
    }

    private static (decimal? Minimum, decimal? Maximum)? Range(ObjectReader fact, bool isShare)
    {
        var (lowest, highest) = isShare ? (0, 1) : (-LargestNumber, LargestNumber);
        var minimum = fact.Number("minimum", lowest, highest, false);
        var maximum = fact.Number("maximum", minimum ?? Math.Max(lowest, 0), highest, false);
        var isUsable = fact.Has("minimum") == minimum is not null && fact.Has("maximum") == maximum is not null;
        return isUsable ? (minimum, maximum) : null;
    }
}
