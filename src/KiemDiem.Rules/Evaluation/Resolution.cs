using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>What follows from the truths of a ladder's rules: the outcomes that are left, and what decided.</summary>
internal readonly record struct Resolution(OutcomeSet Possible, OutcomeSet Candidates, LadderRule? Cause, Fallback? Fallback)
{
    public bool IsSingle => Possible.Count() == 1;

    /// <summary>Whether no unknown fact can change the outcome. What the authority decides between can still change while rules are open.</summary>
    public bool IsSettledBy(RuleTruths rules) => IsSingle && (Possible != OutcomeSet.NeedsAuthority || rules.Must == rules.May);

    public bool Covers(Resolution other) => Possible.Contains(other.Possible) && Candidates.Contains(other.Candidates);

    public Resolution Union(Resolution other) =>
        new(Possible | other.Possible, Candidates | other.Candidates, Cause ?? other.Cause, Fallback ?? other.Fallback);

    public Outcome ToOutcome(bool isExact) => IsSingle
        ? Possible switch
        {
            OutcomeSet.NotRated => new(OutcomeKind.NotRated, null, OutcomeSet.None, Possible, isExact, Cause, null),
            OutcomeSet.NeedsAuthority => new(OutcomeKind.NeedsAuthority, null, Candidates, Possible, isExact, Cause, Fallback),
            _ => new(OutcomeKind.Rated, Possible.Highest(), OutcomeSet.None, Possible, isExact, null, null),
        }
        : new(OutcomeKind.Undetermined, null, OutcomeSet.None, Possible, isExact, null, null);
}
