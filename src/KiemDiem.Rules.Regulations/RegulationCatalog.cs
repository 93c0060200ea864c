using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Regulations;

/// <summary>The encoded texts, and which of them governs a rating year and place.</summary>
/// <example><code>RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);</code></example>
public sealed class RegulationCatalog : IRegulationSource
{
    private static readonly Lazy<RegulationCatalog> LazyDefault = new(() => Create(RuleSettings.Default));

    private readonly ConcurrentDictionary<RuleSettings, RegulationCatalog> _others = new();
    private readonly RuleSettings _settings;
    private readonly ImmutableArray<RegulationOverlay> _overlays;
    private readonly IEvaluationEngine? _engine;

    private RegulationCatalog(RuleSettings settings, ImmutableArray<RegulationOverlay> overlays, ImmutableArray<Regulation> regulations, IEvaluationEngine? engine = null)
    {
        _engine = engine;
        _settings = settings;
        _overlays = overlays;
        Regulations = regulations;
    }

    /// <summary>The catalogue with the literal readings.</summary>
    public static RegulationCatalog Default => LazyDefault.Value;

    /// <summary>All encoded texts: the central ones by year, then the local ones, then those of overlays.</summary>
    public ImmutableArray<Regulation> Regulations { get; }

    /// <inheritdoc/>
    public AttributionCalendar Attribution => GoverningTexts.Attribution;

    /// <summary>Makes a catalogue in which open readings of the law are set.</summary>
    public static RegulationCatalog Create(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Build(settings, [], overlaysSet: true);
    }

    /// <summary>The catalogue with a host's own rules added. In their place and years they govern before the text they stand on.</summary>
    /// <param name="overlay">The overlay, read against this catalogue.</param>
    /// <exception cref="RegulationNotFoundException">There is no text that it names.</exception>
    /// <exception cref="InvalidOverlayException">The text does not allow what it does, or its id is taken.</exception>
    public RegulationCatalog With(RegulationOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return Build(_settings, _overlays.Add(overlay), overlaysSet: true).Run(_engine);
    }

    /// <summary>The same catalogue, its rules run by another engine than the native one. The outcomes are the same.</summary>
    public RegulationCatalog WithEngine(IEvaluationEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return Run(engine);
    }

    /// <summary>The rules that govern a rating year, in a place if one is named.</summary>
    /// <param name="ratingYear">The year the facts are about.</param>
    /// <param name="locality">A place with rules of its own, for example <c>tuyen-quang</c>; null for the central text.</param>
    /// <param name="options">How absent facts are taken.</param>
    /// <exception cref="RegulationNotFoundException">The year or the place is not encoded; the exception lists what is.</exception>
    public RatingRules For(int ratingYear, string? locality = null, RuleOptions? options = null) =>
        new(this, Governing(ratingYear, locality), ratingYear, locality, options, _engine);

    /// <summary>The rules of a text of your choice for any rating year: a counterfactual, marked as such, unless it is the text that governs.</summary>
    /// <param name="regulationId">The id of the text.</param>
    /// <param name="ratingYear">The year the facts are about.</param>
    /// <param name="locality">The place the facts are from; null for none.</param>
    /// <param name="options">How absent facts are taken.</param>
    /// <exception cref="RegulationNotFoundException">There is no text of that id; the exception lists those there are.</exception>
    public RatingRules Under(string regulationId, int ratingYear, string? locality = null, RuleOptions? options = null) =>
        new(this, ById(regulationId), ratingYear, locality, options, _engine, governingId: FindGoverning(ratingYear, locality)?.Id ?? "");

    /// <inheritdoc/>
    public Regulation ById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Find(id)
            ?? throw new RegulationNotFoundException($"There is no regulation '{id}'.", Available());
    }

    /// <inheritdoc/>
    public Regulation? WithSettings(string id, RuleSettings settings) => _others.GetOrAdd(settings, other => Build(other, _overlays, overlaysSet: false)).Find(id);

    /// <summary>Makes sure that this package carries a certain encoding of a text. Call it at start.</summary>
    /// <exception cref="RegulationNotFoundException">There is no text of that id.</exception>
    /// <exception cref="RegulationRevisionException">The package carries another revision.</exception>
    public RegulationCatalog Require(string id, int revision)
    {
        var regulation = ById(id);
        return regulation.Revision == revision ? this : throw new RegulationRevisionException(id, revision, regulation.Revision);
    }

    /// <summary>Builds every text under some settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="overlays">The overlays, each of which may stand on one before it.</param>
    /// <param name="overlaysSet">Whether an overlay's own settings count; otherwise the given ones do for all, and an overlay that cannot stand under them is left out.</param>
    private static RegulationCatalog Build(RuleSettings settings, ImmutableArray<RegulationOverlay> overlays, bool overlaysSet)
    {
        var catalog = new RegulationCatalog(settings, [], EncodedTexts.Build(settings));
        for (var i = 0; i < overlays.Length; i++)
        {
            var added = overlaysSet ? catalog.Make(overlays[i]) : catalog.Find(overlays[i].BaseId) is { } on ? overlays[i].On(on).Regulation : null;
            catalog = new(settings, overlays[..(i + 1)], added is null ? catalog.Regulations : catalog.Regulations.Add(added));
        }

        return catalog;
    }

    private RegulationCatalog Run(IEvaluationEngine? engine) => engine is null ? this : new(_settings, _overlays, Regulations, engine);

    private Regulation Make(RegulationOverlay overlay)
    {
        var made = overlay.On(this);
        return Find(overlay.Id) is null
            ? made.Regulation ?? throw new InvalidOverlayException(overlay, made.Problems)
            : throw new InvalidOverlayException(overlay, [new(DataProblemCode.DuplicateId, "$.id", overlay.Id, new("mã khác với các văn bản đã có", "an id that no other text has"))]);
    }

    private Regulation? Find(string id) => Regulations.FirstOrDefault(regulation => regulation.Id == id);

    private static string Years(Regulation regulation) => regulation.LastYear == regulation.FirstYear
        ? regulation.FirstYear.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{regulation.FirstYear}-{regulation.LastYear}");

    private Regulation Governing(int ratingYear, string? locality)
    {
        if (locality is not null && Regulations.All(regulation => regulation.Locality != locality))
        {
            throw new RegulationNotFoundException($"There is no locality '{locality}'.", Available());
        }

        return FindGoverning(ratingYear, locality)
            ?? throw new RegulationNotFoundException(
                string.Create(CultureInfo.InvariantCulture, $"No text for the rating year {ratingYear}{(locality is null ? "" : $" in '{locality}'")} is encoded."),
                Available());
    }

    private Regulation? FindGoverning(int ratingYear, string? locality) =>
        Regulations.LastOrDefault(regulation => regulation.Locality == locality && regulation.Governs(ratingYear));

    private IEnumerable<string> Available() => Regulations.Select(regulation => regulation.Locality is null
        ? $"{regulation.Id} ({Years(regulation)})"
        : $"{regulation.Id} (locality {regulation.Locality}, {Years(regulation)})");
}
