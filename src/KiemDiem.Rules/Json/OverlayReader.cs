using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the parts of an overlay.</summary>
internal sealed partial class OverlayReader(ReadingContext context, IRegulationSource source)
{
    private const int FirstYear = 2018;
    private const int LastYear = 2100;

    private static readonly Label IdShape = new("chữ thường không dấu, số, gạch nối, ví dụ tinh-mau", "lower-case letters, digits and hyphens, for example tinh-mau");
    private static readonly Label NameShape = new("chữ không dấu và số, bắt đầu bằng chữ thường", "letters and digits, a lower-case letter first");
    private static readonly Label DateShape = new("ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd");

    /// <summary>Reads the whole document; null when its head is not usable.</summary>
    public RegulationOverlay? Read(JsonTree tree)
    {
        var root = new ObjectReader(context, tree, "$", [.. OverlayNames.Root]);
        root.Count("overlay", OverlayJson.Form, OverlayJson.Form);
        var id = ReadId(root);
        var title = root.Label("title");
        var on = ReadBase(root);
        var documents = ReadDocuments(root);
        var citations = new CitationReader(context, documents);
        var facts = ReadFacts(root, id, citations);
        var changes = new OverlayChangeReader(context, citations, [.. (on?.LocalFacts ?? []).Select(rule => rule.Fact), .. facts.Select(rule => rule.Fact)]).Read(root);
        var procedure = new OverlayProcedureReader(context, citations);
        var (orders, places) = procedure.Read(root);
        var settings = ReadSettings(root);
        var (revision, firstYear, lastYear) = (root.Count("revision", 1, 1_000_000), root.Count("firstYear", FirstYear, LastYear, false), root.Count("lastYear", FirstYear, LastYear, false));
        var locality = root.Has("locality") ? root.Text("locality", IdPattern().IsMatch, IdShape) : null;
        if (id is null || title is null || on is null || revision is null)
        {
            return null;
        }

        return new()
        {
            Id = id,
            Title = title,
            BaseId = on.Id,
            Revision = revision.Value,
            Locality = locality,
            FirstYear = firstYear,
            LastYear = lastYear,
            Settings = settings,
            LocalFacts = facts,
            Documents = [.. documents.Values],
            Changes = changes,
            Procedure = orders,
            ProcedurePlaces = places,
            Place = root.Place,
            Digest = Digest([$"{on.Id} {locality} {firstYear}-{lastYear}", .. settings.Select(setting => $"{setting.Key} {setting.Value}"), .. facts.Select(OverlayCanon.Of), .. changes.Select(OverlayCanon.Of), .. OverlayCanon.Of(orders)]),
        };
    }

    private string? ReadId(ObjectReader root)
    {
        var id = root.Text("id", IdPattern().IsMatch, IdShape);
        if (id is not null && Find(id) is not null)
        {
            context.Add(DataProblemCode.DuplicateId, root.PathOf("id"), root.Get("id")!.Offset, id, new("mã khác với các văn bản đã có", "an id that no encoded text has"));
        }

        return id;
    }

    private Regulation? Find(string id)
    {
        try
        {
            return source.ById(id);
        }
        catch (RegulationNotFoundException)
        {
            return null;
        }
    }

    private Regulation? ReadBase(ObjectReader root)
    {
        if (root.Text("base") is not { } id)
        {
            return null;
        }

        try
        {
            return source.ById(id);
        }
        catch (RegulationNotFoundException exception)
        {
            var available = string.Join(", ", exception.Available);
            root.Wrong(root.Get("base")!, root.PathOf("base"), new(available, available));
            return null;
        }
    }

    private Dictionary<string, LegalDocument> ReadDocuments(ObjectReader root)
    {
        var documents = new Dictionary<string, LegalDocument>(StringComparer.Ordinal);
        foreach (var (item, path) in root.Items("documents", true))
        {
            var document = new ObjectReader(context, item, path, "id", "number", "date", "kind");
            var (id, number, kind, date) = (document.Text("id"), document.Text("number"), document.Label("kind"), ReadDate(document));
            if (id is not null && number is not null && kind is not null && date is { } day && !documents.TryAdd(id, new(number, day, kind)))
            {
                context.Add(DataProblemCode.DuplicateId, document.PathOf("id"), item.Offset, id, new("mỗi văn bản một mã riêng", "an id of its own for each document"));
            }
        }

        return documents;
    }

    private static DateOnly? ReadDate(ObjectReader document) =>
        document.Text("date", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _), DateShape) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd") : null;

    private ImmutableArray<LocalFactRule> ReadFacts(ObjectReader root, string? overlayId, CitationReader citations)
    {
        var facts = ImmutableArray.CreateBuilder<LocalFactRule>();
        foreach (var (item, path) in root.Items("localFacts"))
        {
            var fact = new ObjectReader(context, item, path, "name", "label", "type", "minimum", "maximum", "kinds", "allowsNone", "citation");
            var (name, label, type, cited) = (fact.Text("name", NamePattern().IsMatch, NameShape), fact.Label("label"), fact.Name<LocalFactType>("type"), citations.Read(fact));
            var (minimum, maximum) = (fact.Number("minimum", -1_000_000_000, 1_000_000_000, false), fact.Number("maximum", -1_000_000_000, 1_000_000_000, false));
            var (kinds, allowsNone) = (fact.Kinds(false), fact.Flag("allowsNone"));
            if (overlayId is null || name is null || label is null || type is null || cited is null)
            {
                continue;
            }

            var key = $"{overlayId}.{name}";
            if (facts.Any(rule => rule.Fact.Key == key))
            {
                context.Add(DataProblemCode.DuplicateId, fact.PathOf("name"), item.Offset, name, new("mỗi dữ kiện một tên riêng", "a name of its own for each fact"));
                continue;
            }

            facts.Add(new(new LocalFact(key, label, type.Value, minimum, maximum, kinds, allowsNone), cited));
        }

        return facts.ToImmutable();
    }

    private ImmutableSortedDictionary<string, string> ReadSettings(ObjectReader root)
    {
        var settings = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (root.Get("settings", false) is not { } tree)
        {
            return settings.ToImmutable();
        }

        var allowed = RuleSettings.Allowed.ToDictionary(setting => setting.Key, setting => setting.Value);
        var reader = new ObjectReader(context, tree, root.PathOf("settings"), [.. allowed.Keys]);
        foreach (var name in allowed.Keys.Where(reader.Has))
        {
            var value = reader.Get(name)!;
            var text = value.Type switch { JsonTokenType.True => "true", JsonTokenType.False => "false", JsonTokenType.String => value.Text, _ => null };
            if (text is not null && allowed[name].Contains(text))
            {
                settings[name] = text;
            }
            else
            {
                reader.Wrong(value, reader.PathOf(name), CaseLayout.Names(allowed[name]));
            }
        }

        return settings.ToImmutable();
    }

    private static string Digest(IEnumerable<string> lines) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))).ToLowerInvariant();

    [GeneratedRegex(OverlayNames.IdPattern, RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(OverlayNames.NamePattern, RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
