using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A set of facts whose change together reaches a rating, and of which none can stay.</summary>
/// <param name="Changes">The changes: first what can still change this year, then what is on record, then what others decide.</param>
/// <param name="Applied">The case with the changes made.</param>
/// <param name="Outcome">What then follows: the target or a better rating.</param>
public sealed record ChangeSet(ImmutableArray<FactChange> Changes, ReviewCase Applied, Outcome Outcome)
{
    /// <summary>Whether every change is one that the subject's own work and review can still bring this year.</summary>
    public bool IsOfThisYear => Changes.All(change => change.Class == ChangeClass.ThisYear);

    /// <summary>The changes of one class.</summary>
    public ImmutableArray<FactChange> Of(ChangeClass which) => [.. Changes.Where(change => change.Class == which)];
}
