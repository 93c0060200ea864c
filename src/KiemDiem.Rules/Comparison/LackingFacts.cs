using System.Collections.Immutable;

namespace KiemDiem.Rules.Comparisons;

/// <summary>Counts the facts that keep outcomes open.</summary>
internal sealed class LackingFacts
{
    private readonly Dictionary<FactDefinition, (int From, int To, int Both)> _counts = [];

    public void Add(Evaluation from, Evaluation to)
    {
        foreach (var fact in from.Missing.Union(to.Missing))
        {
            var (inFrom, inTo) = (from.Missing.Contains(fact), to.Missing.Contains(fact));
            var (before, after, both) = _counts.GetValueOrDefault(fact);
            _counts[fact] = (before + (inFrom ? 1 : 0), after + (inTo ? 1 : 0), both + (inFrom && inTo ? 1 : 0));
        }
    }

    /// <summary>The facts in the order of the fact table, those of local rules last.</summary>
    public ImmutableArray<LackingFact> ToList() =>
    [
        .. FactTable.All.Concat(_counts.Keys.Except(FactTable.All).OrderBy(fact => fact.Key, StringComparer.Ordinal))
            .Where(_counts.ContainsKey)
            .Select(fact => new LackingFact(fact, _counts[fact].From, _counts[fact].To, _counts[fact].Both)),
    ];
}
