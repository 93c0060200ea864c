using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation.Oracle;

/// <summary>A group of conditions with everything that the unknown facts of a case leave open in it.</summary>
internal sealed class FilledGroup
{
    private readonly Dictionary<UInt128, int> _places = [];
    private readonly List<(ReviewCase Case, int State)> _fillings = [];

    public FilledGroup(ConditionGroup group, ReviewCase subject, BoundLadder ladder)
    {
        Group = group;
        var reading = new PlainReading(ladder.Context);
        var conditions = ladder.Ladder.Conditions.Select((condition, index) => (condition, Bit: UInt128.One << index)).Where(item => (group.Bits & item.Bit) != UInt128.Zero).ToList();
        foreach (var filling in EveryFilling.Of(group, subject, ladder.Context))
        {
            var truths = conditions.Aggregate(UInt128.Zero, (mask, item) => reading.Holds(item.condition, filling) ? mask | item.Bit : mask);
            _places.TryAdd(truths, _places.Count);
            _fillings.Add((filling, _places[truths]));
        }

        States = [.. _places.OrderBy(place => place.Value).Select(place => place.Key)];
    }

    public ConditionGroup Group { get; }

    /// <summary>The sets of conditions that can hold at once.</summary>
    public IReadOnlyList<UInt128> States { get; }

    /// <summary>The pairs of states that fillings reach which differ in nothing but one fact.</summary>
    public IEnumerable<(int First, int Second)> PairsBy(FactDefinition fact) => _fillings
        .GroupBy(filling => string.Join('|', Group.Facts.Where(other => other != fact).Select(other => Text(filling.Case, other))))
        .SelectMany(same => same.Select(filling => filling.State).Distinct().ToList() is var states ? states.SelectMany(_ => states, (first, second) => (first, second)) : [])
        .Where(pair => pair.first < pair.second)
        .Distinct();

    private static string Text(ReviewCase subject, FactDefinition fact) => fact is FactDefinition<int> count ? subject.Get(count).ToString() : subject.StateOf(fact).ToString();
}
