using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What follows from the text for a case. A proposal with reasons: the competent authority decides.</summary>
public readonly struct Outcome : IEquatable<Outcome>
{
    private readonly LadderRule? _cause;
    private readonly Fallback? _fallback;

    internal Outcome(OutcomeKind kind, Rating? rating, OutcomeSet candidates, OutcomeSet possible, bool isExact, LadderRule? cause, Fallback? fallback)
    {
        Kind = kind;
        Rating = rating;
        Candidates = candidates;
        Possible = possible;
        IsExact = isExact;
        _cause = cause;
        _fallback = fallback;
    }

    /// <summary>The kind of outcome.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>The rating, when rated.</summary>
    public Rating? Rating { get; }

    /// <summary>When the authority decides: what it decides between.</summary>
    public OutcomeSet Candidates { get; }

    /// <summary>Every outcome that the unknown facts can still lead to; of one element unless undetermined.</summary>
    public OutcomeSet Possible { get; }

    /// <summary>Whether each outcome in <see cref="Possible"/> can really come about. False when the search gave up; then the set may be too large, never too small.</summary>
    public bool IsExact { get; }

    /// <summary>When not rated or left to the authority: why, as a stable code. Otherwise null.</summary>
    public string? Reason => Kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority
        ? _cause switch { Gate gate => gate.Reason, { } rule => rule.Key, null => _fallback is null ? null : Fallback.Key }
        : null;

    /// <summary>When not rated or left to the authority: the provision that says so, or that has the gap. Otherwise null.</summary>
    public Source? Clause => Kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority ? _cause?.Source ?? _fallback?.Source : null;

    /// <summary>Whether a review (kiểm điểm) is still due although there is no rating.</summary>
    public bool ReviewDue => Kind == OutcomeKind.NotRated && _cause is Gate { Effect: GateEffect.NotRatedReviewDue };

    internal Label? ReasonLabel => Reason is null ? null : _cause?.Label;

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
