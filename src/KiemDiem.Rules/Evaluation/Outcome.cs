using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What follows from the text for a case. A proposal with reasons: the competent authority decides.</summary>
public readonly struct Outcome : IEquatable<Outcome>
{
    // A byte each for kind, rating, candidates, possible and whether exact: two fields travel in registers, seven do not.
    private readonly ulong _parts;
    private readonly object? _cause;

    /// <summary>Makes an outcome.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="rating">The rating, when rated.</param>
    /// <param name="candidates">What the authority decides between, or may have to where the outcome is open.</param>
    /// <param name="possible">Every outcome that is left.</param>
    /// <param name="isExact">Whether each of them can come about.</param>
    /// <param name="cause">The <see cref="LadderRule"/>, <see cref="Fallback"/> or <see cref="DecisionNeeded"/> that decided; null when rated.</param>
    internal Outcome(OutcomeKind kind, Rating? rating, OutcomeSet candidates, OutcomeSet possible, bool isExact, object? cause)
    {
        _parts = (ulong)kind | (ulong)rating.GetValueOrDefault() << 8 | (ulong)candidates << 16 | (ulong)possible << 24 | (isExact ? 1UL << 32 : 0);
        _cause = cause;
    }

    /// <summary>The kind of outcome.</summary>
    public OutcomeKind Kind => (OutcomeKind)(byte)_parts;

    /// <summary>The rating, when rated.</summary>
    public Rating? Rating => (byte)(_parts >> 8) is var rating and not 0 ? (Rating)rating : null;

    /// <summary>When the authority decides: what it decides between.</summary>
    public OutcomeSet Candidates => Kind == OutcomeKind.NeedsAuthority ? LeftToAuthority : OutcomeSet.None;

    /// <summary>Every outcome that the unknown facts can still lead to; of one element unless undetermined.</summary>
    public OutcomeSet Possible => (OutcomeSet)(byte)(_parts >> 24);

    /// <summary>Every rating, and whether none, that can come of it in the end: what is possible, with what the authority may choose in the place of needing it.</summary>
    public OutcomeSet Reachable => Possible.Contains(OutcomeSet.NeedsAuthority) ? (Possible & ~OutcomeSet.NeedsAuthority) | LeftToAuthority : Possible;

    private OutcomeSet LeftToAuthority => (OutcomeSet)(byte)(_parts >> 16);

    /// <summary>Whether each outcome in <see cref="Possible"/> can really come about. False when the search gave up; then the set may be too large, never too small.</summary>
    public bool IsExact => _parts >> 32 != 0;

    /// <summary>When not rated or left to the authority: why, as a stable code. Otherwise null.</summary>
    public string? Reason => Kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority
        ? _cause switch { Gate gate => gate.Reason, LadderRule rule => rule.Key, Fallback => Fallback.Key, DecisionNeeded needed => needed.Reason, _ => null }
        : null;

    /// <summary>When not rated or left to the authority: the provision that says so, or that has the gap. Otherwise null.</summary>
    public Source? Clause => Kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority
        ? _cause switch { LadderRule rule => rule.Source, Fallback fallback => fallback.Source, DecisionNeeded needed => needed.Source, _ => null }
        : null;

    /// <summary>Whether a review (kiểm điểm) is still due although there is no rating.</summary>
    public bool ReviewDue => Kind == OutcomeKind.NotRated && _cause is Gate { Effect: GateEffect.NotRatedReviewDue };

    internal Label? ReasonLabel => Reason is null ? null : (_cause as LadderRule)?.Label ?? (_cause as DecisionNeeded)?.Label;

    /// <summary>A rating.</summary>
    internal static Outcome Rated(Rating rating) => new(OutcomeKind.Rated, rating, OutcomeSet.None, OutcomeSets.Of(rating), isExact: true, cause: null);

    /// <summary>A decision between ratings that is left to the authority.</summary>
    internal static Outcome Needs(OutcomeSet candidates, DecisionNeeded needed) =>
        new(OutcomeKind.NeedsAuthority, null, candidates, OutcomeSet.NeedsAuthority, isExact: true, needed);

    /// <summary>What is left where either outcome can come about.</summary>
    internal Outcome Or(Outcome other) =>
        new Resolution(Possible, LeftToAuthority, _cause).Union(new(other.Possible, other.LeftToAuthority, other._cause)).ToOutcome(IsExact && other.IsExact);

    /// <summary>What is left where it stands only if others come to the same: a rating that they can come to too, no rating, or else another outcome.</summary>
    internal Outcome Agreeing(OutcomeSet others, Outcome otherwise)
    {
        var left = Possible & (others | OutcomeSet.NotRated);
        left |= (LeftToAuthority & others) != 0 ? Possible & OutcomeSet.NeedsAuthority : OutcomeSet.None;
        return left == OutcomeSet.None ? otherwise : new Resolution(left, LeftToAuthority, _cause).ToOutcome(IsExact).Or(otherwise);
    }

    /// <summary>The same, of which it is not certain that each possibility can come about.</summary>
    internal Outcome NotExact() => Kind == OutcomeKind.Undetermined ? new Resolution(Possible, LeftToAuthority, _cause).ToOutcome(isExact: false) : this;

    /// <inheritdoc/>
    public bool Equals(Outcome other) =>
        (Kind, Rating, Candidates, Possible, IsExact, Reason) == (other.Kind, other.Rating, other.Candidates, other.Possible, other.IsExact, other.Reason);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Outcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Rating, Candidates, Possible, Reason);

    /// <summary>For example <c>Rated(Good)</c> or <c>Undetermined(Completed, Good)</c>.</summary>
    public override string ToString() => Kind switch
    {
        OutcomeKind.Rated => $"Rated({Rating})",
        OutcomeKind.NotRated => $"NotRated({Reason})",
        OutcomeKind.NeedsAuthority => $"NeedsAuthority({Candidates}, {Reason})",
        _ => $"Undetermined({Possible}{(IsExact ? "" : ", not exact")})",
    };

    /// <summary>Whether two outcomes are the same.</summary>
    public static bool operator ==(Outcome left, Outcome right) => left.Equals(right);

    /// <summary>Whether two outcomes differ.</summary>
    public static bool operator !=(Outcome left, Outcome right) => !left.Equals(right);
}
