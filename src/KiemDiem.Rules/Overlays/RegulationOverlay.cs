using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>A host's own rules on an encoded text, loaded from a file: what it tightens, replaces, adds, and the provisions that say so.</summary>
/// <remarks>Read one with <c>OverlayJson</c> and add it to a catalogue. What it may do is in the documentation of overlays.</remarks>
public sealed class RegulationOverlay
{
    internal RegulationOverlay()
    {
    }

    /// <summary>The id of the rule set that it makes.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the local text.</summary>
    public required Label Title { get; init; }

    /// <summary>The id of the text that it stands on.</summary>
    public required string BaseId { get; init; }

    /// <summary>Counts the host's versions of it, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The locality that asks for it; null when it stands in the place of the text that it stands on.</summary>
    public required string? Locality { get; init; }

    /// <summary>The first rating year; null for that of the text it stands on.</summary>
    public required int? FirstYear { get; init; }

    /// <summary>The last rating year; null for that of the text it stands on.</summary>
    public required int? LastYear { get; init; }

    /// <summary>SHA-256 over what it does: everything but labels, citations and evidence.</summary>
    public required string Digest { get; init; }

    /// <summary>The open readings that it sets, by name.</summary>
    public required ImmutableSortedDictionary<string, string> Settings { get; init; }

    /// <summary>The facts that it declares.</summary>
    public required ImmutableArray<LocalFactRule> LocalFacts { get; init; }

    /// <summary>The texts that it cites.</summary>
    public required ImmutableArray<LegalDocument> Documents { get; init; }

    internal ImmutableArray<OverlayChange> Changes { get; init; } = [];

    internal ReviewProcedure Procedure { get; init; } = ReviewProcedure.None;

    /// <summary>Where its deadlines and documents stand, by code.</summary>
    internal ImmutableDictionary<string, OverlayPlace> ProcedurePlaces { get; init; } = ImmutableDictionary<string, OverlayPlace>.Empty;

    internal OverlayPlace Place { get; init; }

    /// <summary>The rule set that the overlay makes on a text.</summary>
    /// <param name="on">The text that it names, under the readings that it sets.</param>
    public OverlayApplication On(Regulation on)
    {
        ArgumentNullException.ThrowIfNull(on);
        return OverlayApplier.Apply(this, on);
    }

    /// <summary>The rule set that the overlay makes on the text that it names, under the readings that it sets.</summary>
    /// <param name="source">Where the text is found. What stands on an overlay keeps the readings of that one where it sets none.</param>
    /// <exception cref="RegulationNotFoundException">There is no text that it names.</exception>
    public OverlayApplication On(IRegulationSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var on = source.ById(BaseId);
        var set = Settings.Aggregate(on.Settings, (set, setting) => set.With(setting.Key, setting.Value)!);
        return set == on.Settings ? On(on)
            : source.WithSettings(BaseId, set) is { } read ? On(read)
            : OverlayApplier.NoSuchReading(this);
    }

    /// <summary>The id and the revision.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}@{Revision} on {BaseId}");
}
