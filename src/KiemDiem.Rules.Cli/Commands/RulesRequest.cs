using System.Globalization;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>Which rules were asked for.</summary>
internal sealed record RulesRequest(int? Year, string? Locality, string? Regulation, IReadOnlyList<FileInfo> Overlays)
{
    /// <summary>The catalogue with the overlays that were named.</summary>
    public RegulationCatalog Catalog(ToolHost host, Language language) => OverlayFiles.Add(RegulationCatalog.Default, Overlays, host, language);

    /// <summary>The cases of a file, and the rules for them.</summary>
    public CaseInput Open(FileInfo file, ToolHost host, Language language, RuleOptions? options = null)
    {
        var catalog = Catalog(host, language);
        var cases = CaseFiles.Read(file, catalog, host, language);
        return new(cases, Rules(catalog, language, cases, options));
    }

    /// <summary>The rules; what is not asked for is the file's.</summary>
    public RatingRules Rules(RegulationCatalog catalog, Language language, CaseFile? file = null, RuleOptions? options = null)
    {
        var year = Year ?? file?.Year ?? throw new ToolException(Say.YearNeeded.In(language));
        var locality = Locality ?? file?.Locality;
        return Regulation is { } id ? catalog.Under(id, year, locality, options) : catalog.For(year, locality, options);
    }

    /// <summary>The rules of a text named by a year, that which governs it in the place, or by an id; for the rating year that is asked for or the file's.</summary>
    public RatingRules RulesOf(string text, RegulationCatalog catalog, Language language, CaseFile file, RuleOptions options)
    {
        var year = Year ?? file.Year ?? throw new ToolException(Say.YearNeeded.In(language));
        var locality = Locality ?? file.Locality;
        var id = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var governed) ? catalog.For(governed, locality).Regulation.Id : text;
        return catalog.Under(id, year, locality, options);
    }
}
