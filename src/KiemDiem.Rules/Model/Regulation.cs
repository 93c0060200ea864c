using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>One encoded text: for each kind of subject its ladder, with every condition's provision.</summary>
public sealed class Regulation
{
    private string? _fingerprint;

    /// <summary>The id, for example <c>qd124-hd25</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the text.</summary>
    public required Label Title { get; init; }

    /// <summary>Counts our encodings of this text, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The texts it cites, those it encodes first.</summary>
    public required ImmutableArray<LegalDocument> Documents { get; init; }

    /// <summary>The first rating year it governs.</summary>
    public required int FirstYear { get; init; }

    /// <summary>The last rating year it governs; null while it is in force.</summary>
    public required int? LastYear { get; init; }

    /// <summary>The locality whose rules these are; null for a central text.</summary>
    public string? Locality { get; init; }

    /// <summary>The id of the text that these local rules stand on; null for a central text.</summary>
    public string? BaseId { get; init; }

    /// <summary>The text of <see cref="BaseId"/>, for what tells the rules of a place from those they stand on; null for a central text.</summary>
    internal Regulation? Base { get; init; }

    /// <summary>Where local rules say on which text they stand; null for a central text.</summary>
    public Source? Basis { get; init; }

    /// <summary>How discipline is taken.</summary>
    public required DisciplineRules Discipline { get; init; }

    /// <summary>The readings that were set.</summary>
    public required RuleSettings Settings { get; init; }

    /// <summary>The ladder of each kind of subject.</summary>
    public required ImmutableArray<Ladder> Ladders { get; init; }

    /// <summary>Facts that only this rule set knows.</summary>
    public ImmutableArray<LocalFactRule> LocalFacts { get; init; } = [];

    /// <summary>Provisions that leave something of the text to local rules.</summary>
    public ImmutableArray<Delegation> Delegations { get; init; } = [];

    /// <summary>What the text says of the order of ratings in a round.</summary>
    public RoundRules Round { get; init; } = RoundRules.None;

    /// <summary>What the text orders for the round beside the ratings.</summary>
    public ReviewProcedure Procedure { get; init; } = ReviewProcedure.None;

    /// <summary>A digest of the overlay that these rules were loaded from, and of those that it stands on; null for an encoded text.</summary>
    public string? OverlayDigest { get; init; }

    /// <summary>SHA-256 over everything that can change an outcome: keys, structure, comparisons, thresholds, gates, ceilings, quotas, settings.</summary>
    /// <remarks>Labels, citations and evidence are left out: correcting a citation is not a new logic.</remarks>
    public string LogicFingerprint => _fingerprint ??= Fingerprint.Of(this);

    /// <summary>Local rules that stand on this text.</summary>
    public Regulation With(LocalRules local)
    {
        ArgumentNullException.ThrowIfNull(local);
        return new()
        {
            Id = local.Id,
            Title = local.Title,
            Revision = local.Revision,
            Documents = [.. local.Documents.Concat(Documents).Distinct()],
            FirstYear = local.FirstYear,
            LastYear = local.LastYear,
            Locality = local.Locality,
            BaseId = Id,
            Base = this,
            Basis = local.Basis,
            Discipline = Discipline,
            Settings = Settings,
            Ladders = local.Ladder is null ? Ladders : [.. Ladders.Select(local.Ladder)],
            LocalFacts = [.. local.LocalFacts, .. LocalFacts],
            Delegations = Delegations,
            Round = Round,
            Procedure = local.Procedure.Over(Procedure),
            OverlayDigest = local.Digest,
        };
    }

    /// <summary>The ladder of a kind of subject.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no ladder for that kind.</exception>
    public Ladder LadderFor(SubjectKind kind) => Ladders.FirstOrDefault(ladder => ladder.Kind == kind)
        ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{Id} has no ladder for this kind of subject.");

    /// <summary>The name of what it says about a kind of subject, for example <c>qd124-hd25@1/partyMember</c>.</summary>
    public string NameOf(SubjectKind kind) => $"{this}/{Vocabulary.NameOf(kind)}";

    /// <summary>Whether it governs a rating year.</summary>
    public bool Governs(int ratingYear) => ratingYear >= FirstYear && ratingYear <= (LastYear ?? int.MaxValue);

    /// <summary>The id and the revision.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}@{Revision}");
}
