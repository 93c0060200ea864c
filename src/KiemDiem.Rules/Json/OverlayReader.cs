using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the parts of an overlay.</summary>
internal sealed class OverlayReader(ReadingContext context, IRegulationSource source)
{
    private const int FirstYear = 2018;
    private const int LastYear = 2100;

    private static readonly Label DateShape = new("ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd");

    /// <summary>Reads the whole document; null when its head is not usable.</summary>
    public RegulationOverlay? Read(JsonTree tree)
    {
        var root = new ObjectReader(context, tree, "$", [.. OverlayNames.Root]);
        root.Text("$schema", false);
        root.Count("overlay", OverlayJson.Form, OverlayJson.Form);
        var id = ReadId(root);
        var title = root.Label("title");
        var on = ReadBase(root);
        var documents = ReadDocuments(root);
        var citations = new CitationReader(context, documents);
        var (facts, unusable) = new OverlayFactReader(context, citations, id).Read(root);
        var changes = new OverlayChangeReader(context, citations, [.. (on?.LocalFacts ?? []).Select(rule => rule.Fact), .. facts.Select(rule => rule.Fact)], unusable).Read(root);
        var procedure = new OverlayProcedureReader(context, citations);
        var (orders, places) = procedure.Read(root);
        var settings = ReadSettings(root);
        var (revision, firstYear, lastYear) = (root.Count("revision", 1, 1_000_000), root.Count("firstYear", FirstYear, LastYear, false), root.Count("lastYear", FirstYear, LastYear, false));
        var locality = root.Has("locality") ? OverlayNames.Id(root, "locality") : null;
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
            Documents = [.. documents.Values.OfType<LegalDocument>()],
            Changes = changes,
            Procedure = orders,
            ProcedurePlaces = places,
            Place = root.Place,
            Digest = Digest([$"{on.Id} {locality} {firstYear}-{lastYear}", .. settings.Select(setting => $"{setting.Key} {setting.Value}"), .. facts.Select(OverlayCanon.Of), .. changes.Select(OverlayCanon.Of), .. OverlayCanon.Of(orders)]),
        };
    }

    private string? ReadId(ObjectReader root)
    {
        var id = OverlayNames.Id(root, "id");
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
            root.WrongName(root.Get("base")!, root.PathOf("base"), exception.Available);
            return null;
        }
    }

    /// <summary>The declared documents by id. One whose declaration is not usable is there as null: citing it is no second mistake.</summary>
    private Dictionary<string, LegalDocument?> ReadDocuments(ObjectReader root)
    {
        var documents = new Dictionary<string, LegalDocument?>(StringComparer.Ordinal);
        foreach (var (item, path) in root.Items("documents", true))
        {
            var document = new ObjectReader(context, item, path, "id", "number", "date", "kind");
            var (id, number, kind, date) = (document.Text("id"), document.Text("number"), document.Label("kind"), ReadDate(document));
            var read = number is not null && kind is not null && date is { } day ? new LegalDocument(number, day, kind) : null;
            if (id is not null && !documents.TryAdd(id, read))
            {
                context.Add(DataProblemCode.DuplicateId, document.PathOf("id"), document.Get("id")!.Offset, id, new("mỗi văn bản một mã riêng", "an id of its own for each document"));
            }
        }

        return documents;
    }

    private static DateOnly? ReadDate(ObjectReader document)
    {
        DateOnly date = default;
        var text = document.Text("date", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date), DateShape);
        return text is null ? null : date;
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
            var isFlag = allowed[name].Contains("true");
            var text = value.Type switch { JsonTokenType.True => "true", JsonTokenType.False => "false", JsonTokenType.String when !isFlag => value.Text, _ => null };
            if (text is not null && allowed[name].Contains(text))
            {
                settings[name] = text;
            }
            else if (isFlag)
            {
                reader.WrongType(value, reader.PathOf(name), Allowed.Flag);
            }
            else
            {
                reader.WrongName(value, reader.PathOf(name), allowed[name]);
            }
        }

        return settings.ToImmutable();
    }

    private static string Digest(IEnumerable<string> lines) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))).ToLowerInvariant();
}
