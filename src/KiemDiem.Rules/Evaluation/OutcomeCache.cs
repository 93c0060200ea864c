using System.Collections.Concurrent;

namespace KiemDiem.Rules.Engines;

/// <summary>Remembers what searches found, for cases in which the same facts are unknown. Bounded: when full, it learns nothing more.</summary>
internal sealed class OutcomeCache
{
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<ConditionTruths, Outcome> _outcomes = new();

    public Outcome Find(BoundLadder ladder, ReviewCase subject, ConditionTruths truths)
    {
        // The truths alone decide the search only where an open group is wholly unknown; a count given without its total leaves
        // fewer states than the truths show.
        var isDecidedByTruths = ladder.Groups.All(group => group.TryState(subject, out _) || group.IsWhollyUnknown(subject));
        if (isDecidedByTruths && _outcomes.TryGetValue(truths, out var known))
        {
            return known;
        }

        var search = new OutcomeSearch(ladder, subject);
        var outcome = search.Outcomes(truths).ToOutcome(search.IsExact);
        if (isDecidedByTruths && _outcomes.Count < Capacity)
        {
            _outcomes.TryAdd(truths, outcome);
        }

        return outcome;
    }
}
