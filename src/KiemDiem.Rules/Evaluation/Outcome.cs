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
    /// <param name="candidates">What the authority decides between.</param>
    /// <param name="possible">Every outcome that is left.</param>
    /// <param name="isExact">Whether each of them can come about.</param>
    /// <param name="cause">The <see cref="LadderRule"/> or <see cref="Fallback"/> that decided; null when rated.</param>
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
    public OutcomeSet Candidates => (OutcomeSet)(byte)(_parts >> 16);

    /// <summary>Every outcome that the unknown facts can still lead to; of one element unless undetermined.</summary>
    public OutcomeSet Possible => (OutcomeSet)(byte)(_parts >> 24);

    /// <summary>Whether each outcome in <see cref="Possible"/> can really come about. False when the search gave up; then the set may be too large, never too small.</summary>
    public bool IsExact => _parts >> 32 != 0;

    /// <summary>When not rated or left to the authority: why, as a stable code. Otherwise null.</summary>
    public string? Reason => Kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority
        ? _cause switch { Gate gate => gate.Reason, LadderRule rule => rule.Key, Fallback => Fallback.Key, _ => null }
        : null;

    /// <summary>When not rated or left to the authority: the provision that says so, or that has the gap. Otherwise null.</summary>
    public Source? Clause => Kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority
        ? _cause switch { LadderRule rule => rule.Source, Fallback fallback => fallback.Source, _ => null }
        : null;

    /// <summary>Whether a review (kiểm điểm) is still due although there is no rating.</summary>
    public bool ReviewDue => Kind == OutcomeKind.NotRated && _cause is Gate { Effect: GateEffect.NotRatedReviewDue };

    internal Label? ReasonLabel => Reason is null ? null : (_cause as LadderRule)?.Label;

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
