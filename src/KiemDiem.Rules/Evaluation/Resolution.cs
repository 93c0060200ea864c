using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>What follows from the truths of a ladder's rules: the outcomes that are left, and what decided.</summary>
internal readonly struct Resolution
{
    // Both sets in one number: two fields travel in registers.
    private readonly int _sets;

    /// <summary>Makes a resolution.</summary>
    /// <param name="possible">The outcomes that are left.</param>
    /// <param name="candidates">What the authority decides between, where that is left.</param>
    /// <param name="cause">The <see cref="LadderRule"/> or <see cref="Fallback"/> that decided, where it is not a rating.</param>
    public Resolution(OutcomeSet possible, OutcomeSet candidates = OutcomeSet.None, object? cause = null)
        : this((int)possible | (int)candidates << 8, cause)
    {
    }

    private Resolution(int sets, object? cause)
    {
        _sets = sets;
        Cause = cause;
    }

    public OutcomeSet Possible => (OutcomeSet)(byte)_sets;

    public OutcomeSet Candidates => (OutcomeSet)(_sets >> 8);

    public object? Cause { get; }

    public bool IsSingle => Possible.Count() == 1;

    /// <summary>Whether no unknown fact can change the outcome. What the authority decides between can still change while rules are open.</summary>
    public bool IsSettledBy(RuleTruths rules) => IsSingle && (Possible != OutcomeSet.NeedsAuthority || rules.Must == rules.May);

    public bool Covers(Resolution other) => (other._sets & ~_sets) == 0;

    public bool IsSameAs(Resolution other) => _sets == other._sets;

    public Resolution Union(Resolution other) =>
        new(_sets | other._sets, Cause as LadderRule ?? other.Cause as LadderRule ?? Cause ?? other.Cause);

    public Outcome ToOutcome(bool isExact)
    {
        var kind = !IsSingle ? OutcomeKind.Undetermined
            : Possible == OutcomeSet.NotRated ? OutcomeKind.NotRated
            : Possible == OutcomeSet.NeedsAuthority ? OutcomeKind.NeedsAuthority
            : OutcomeKind.Rated;
        return new(
            kind,
            kind == OutcomeKind.Rated ? Possible.Highest() : null,
            Candidates,
            Possible,
            isExact,
            kind is OutcomeKind.NotRated or OutcomeKind.NeedsAuthority ? Cause : null);
    }
}
