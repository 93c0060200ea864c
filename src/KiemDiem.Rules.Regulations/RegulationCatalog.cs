using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Localities.BinhDinh;
using KiemDiem.Rules.Regulations.Localities.ChiLinh;
using KiemDiem.Rules.Regulations.Localities.HaNoi;
using KiemDiem.Rules.Regulations.Localities.Hue;
using KiemDiem.Rules.Regulations.Localities.ThuongTin;
using KiemDiem.Rules.Regulations.Localities.TuyenQuang;
using KiemDiem.Rules.Regulations.QD124;
using KiemDiem.Rules.Regulations.QD132;
using KiemDiem.Rules.Regulations.QD366;

namespace KiemDiem.Rules.Regulations;

/// <summary>The encoded texts, and which of them governs a rating year and place.</summary>
/// <example><code>RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);</code></example>
public sealed class RegulationCatalog : IRegulationSource
{
    private static readonly Lazy<RegulationCatalog> LazyDefault = new(() => Create(RuleSettings.Default));

    private RegulationCatalog(ImmutableArray<Regulation> regulations) => Regulations = regulations;

    /// <summary>The catalogue with the literal readings.</summary>
    public static RegulationCatalog Default => LazyDefault.Value;

    /// <summary>All encoded texts: the central ones by year, then the local ones.</summary>
    public ImmutableArray<Regulation> Regulations { get; }

    /// <inheritdoc/>
    public AttributionCalendar Attribution => GoverningTexts.Attribution;

    /// <summary>Makes a catalogue in which open readings of the law are set.</summary>
    public static RegulationCatalog Create(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var qd132 = QD132HD21.Build(settings);
        var qd124 = QD124HD25.Build(settings);
        var haNoi = HaNoi187.Build(qd124);
        return new(
        [
            QD132HD16.Build(settings), qd132, qd124, QD366HD43.Build(settings),
            TuyenQuang26.Build(qd132), haNoi, ThuongTinConference.Build(haNoi), BinhDinh1002.Build(qd124), ChiLinh789.Build(qd124), Hue1171.Build(qd124),
        ]);
    }

    /// <summary>The rules that govern a rating year, in a place if one is named.</summary>
    /// <param name="ratingYear">The year the facts are about.</param>
    /// <param name="locality">A place with rules of its own, for example <c>tuyen-quang</c>; null for the central text.</param>
    /// <param name="options">How absent facts are taken.</param>
    /// <exception cref="RegulationNotFoundException">The year or the place is not encoded; the exception lists what is.</exception>
    public RatingRules For(int ratingYear, string? locality = null, RuleOptions? options = null) =>
        new(this, Governing(ratingYear, locality), ratingYear, locality, options);

    /// <summary>The rules of a text of your choice for any rating year: a counterfactual, marked as such, unless it is the text that governs.</summary>
    /// <param name="regulationId">The id of the text.</param>
    /// <param name="ratingYear">The year the facts are about.</param>
    /// <param name="locality">The place the facts are from; null for none.</param>
    /// <param name="options">How absent facts are taken.</param>
    /// <exception cref="RegulationNotFoundException">There is no text of that id; the exception lists those there are.</exception>
    public RatingRules Under(string regulationId, int ratingYear, string? locality = null, RuleOptions? options = null) =>
        new(this, ById(regulationId), ratingYear, locality, options, governingId: FindGoverning(ratingYear, locality)?.Id ?? "");

    /// <inheritdoc/>
    public Regulation ById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Regulations.FirstOrDefault(regulation => regulation.Id == id)
            ?? throw new RegulationNotFoundException($"There is no regulation '{id}'.", Available());
    }

    /// <summary>Makes sure that this package carries a certain encoding of a text. Call it at start.</summary>
    /// <exception cref="RegulationNotFoundException">There is no text of that id.</exception>
    /// <exception cref="RegulationRevisionException">The package carries another revision.</exception>
    public RegulationCatalog Require(string id, int revision)
    {
        var regulation = ById(id);
        return regulation.Revision == revision ? this : throw new RegulationRevisionException(id, revision, regulation.Revision);
    }

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
        Regulations.FirstOrDefault(regulation => regulation.Locality == locality && regulation.Governs(ratingYear));

    private IEnumerable<string> Available() => Regulations.Select(regulation => regulation.Locality is null
        ? $"{regulation.Id} ({Years(regulation)})"
        : $"{regulation.Id} (locality {regulation.Locality}, {Years(regulation)})");
}
