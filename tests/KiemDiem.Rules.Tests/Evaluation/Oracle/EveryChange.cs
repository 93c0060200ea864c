using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation.Oracle;

/// <summary>Which sets of facts can reach a rating, by brute force: every set, with every value of its facts.</summary>
internal sealed class EveryChange
{
    private const int MostTasks = 40;
    private const int Subunits = 6;

    private readonly RatingRules _rules;
    private readonly BoundLadder _ladder;
    private readonly ReviewCase _subject;
    private readonly Rating _target;
    private readonly List<(string Key, FactDefinition[] Facts, OperandGroup Group)> _elements;
    private readonly IReadOnlyList<ConditionGroup> _groups;
    private readonly Dictionary<string, List<ReviewCase>> _values = [];

    public EveryChange(RatingRules rules, ReviewCase subject, Rating target, IReadOnlyList<ConditionGroup> groups)
    {
        (_rules, _subject, _target, _groups) = (rules, subject, target, groups);
        _ladder = rules.LadderFor(subject.Kind);
        _elements = [.. _ladder.Groups.SelectMany(Elements)];
    }

    public int Count => _elements.Count;

    public static bool IsReached(Outcome outcome, Rating target) =>
        (outcome.Possible & OutcomeSet.Ratings) == outcome.Possible && outcome.Possible.Ratings().All(rating => rating >= target);

    /// <summary>The minimal sets up to a size, each as its keys in alphabetical order.</summary>
    public List<string> MinimalSets(int most)
    {
        var found = new List<HashSet<int>>();
        for (var size = 1; size <= most; size++)
        {
            foreach (var set in Subsets(0, size).Where(set => !found.Exists(other => other.IsSubsetOf(set))).ToList())
            {
                if (CanReach(set))
                {
                    found.Add([.. set]);
                }
            }
        }

        return [.. found.Select(set => string.Join(" ", set.Select(place => _elements[place].Key).Order(StringComparer.Ordinal)))];
    }

    private static IEnumerable<(string, FactDefinition[], OperandGroup)> Elements(OperandGroup group) => group switch
    {
        TaskGroup tasks => new FactDefinition[] { tasks.Tasks.Assigned, tasks.Tasks.Completed, tasks.Tasks.OnTime, tasks.Tasks.Exceeded }.Select(fact => (fact.Key, new[] { fact }, group)),
        SubunitGroup => [("subunits", [.. FactTable.All.Where(fact => fact.Key.StartsWith("subunits.", StringComparison.Ordinal))], group)],
        RatingYearGroup => [],
        _ => group.Facts.Select(fact => (fact.Key, new[] { fact }, group)),
    };

    private IEnumerable<List<int>> Subsets(int from, int size) => size == 0
        ? [[]]
        : Enumerable.Range(from, Math.Max(0, _elements.Count - from)).SelectMany(first => Subsets(first + 1, size - 1), (first, rest) => (List<int>)[first, .. rest]);

    private bool CanReach(List<int> set)
    {
        IReadOnlyList<ReviewCase> cases = [_subject];
        foreach (var group in set.GroupBy(place => _elements[place].Group, place => _elements[place].Facts))
        {
            var facts = group.SelectMany(of => of).ToArray();
            var values = Values(group.Key, facts);
            cases = [.. cases.SelectMany(_ => values, (filled, value) => Copy(filled, value, facts))];
        }

        return cases.Any(filled => IsReached(_rules.Judge(filled), _target));
    }

    private static ReviewCase Copy(ReviewCase subject, ReviewCase from, FactDefinition[] facts) => facts.Aggregate(subject, (filled, fact) => filled.WithFactOf(from, fact));

    private List<ReviewCase> Values(OperandGroup group, FactDefinition[] facts)
    {
        var key = string.Join(" ", facts.Select(fact => fact.Key));
        return _values.TryGetValue(key, out var known) ? known : _values[key] = [.. Distinct(group, facts)];
    }

    /// <summary>The fillings of some facts, one of those that no condition tells apart.</summary>
    private IEnumerable<ReviewCase> Distinct(OperandGroup group, FactDefinition[] facts) => Fillings(group, facts)
        .Select(filling => Copy(_subject, filling, facts))
        .Where(filled => filled.Problems.IsEmpty)
        .DistinctBy(filled => string.Join(";", group.States(filled).Select(state => string.Join(",", group.Conditions.Select(item => state.Overlaps(item.Bit)))).Order(StringComparer.Ordinal)));

    private IEnumerable<ReviewCase> Fillings(OperandGroup group, FactDefinition[] facts)
    {
        var cleared = facts.Aggregate(_subject, (subject, fact) => subject.Without(fact));
        return group switch
        {
            TaskGroup tasks => Tasks(tasks.Tasks, facts),
            SubunitGroup => EverySubunits(),
            ValueGroup => Values(facts[0]),
            _ => EveryFilling.Of(_groups.First(it => it.Facts.Contains(facts[0])), cleared, _ladder.Context with { Options = RuleOptions.Default }),
        };
    }

    private IEnumerable<ReviewCase> Values(FactDefinition fact)
    {
        var none = fact.AllowsNone;
        var storage = _subject.Storage;
        foreach (var value in Boxed(fact))
        {
            var copy = storage.Copy();
            fact.WriteBoxed(copy, value);
            yield return new(_subject.Id, _subject.Kind, copy);
        }

        if (none)
        {
            var copy = storage.Copy();
            fact.WriteNone(copy);
            yield return new(_subject.Id, _subject.Kind, copy);
        }
    }

    private IEnumerable<object> Boxed(FactDefinition fact) => fact switch
    {
        { Names.IsEmpty: false } => fact.Names.Select(name => fact.ValueOf(name)!),
        FactDefinition<DateOnly> => Enumerable.Range(-24, 48).SelectMany(month => new object[] { new DateOnly(_rules.RatingYear, 1, 1).AddMonths(month), new DateOnly(_rules.RatingYear, 1, 20).AddMonths(month) }),
        { Type: FactType.Count } => Enumerable.Range(0, 12).Select(count => (object)count),
        _ => Enumerable.Range(0, (int)(fact.Maximum!.Value * 20) + 1).Select(step => (object)(step * 0.05m)),
    };

    private IEnumerable<ReviewCase> Tasks(TaskDefinitions tasks, FactDefinition[] facts)
    {
        FactDefinition<int>[] counts = [tasks.Assigned, tasks.Completed, tasks.OnTime, tasks.Exceeded];
        var known = counts.Where(count => !facts.Contains(count)).Select(count => _subject.Get(count)).Where(count => count.IsKnown).Select(count => count.Value).ToList();
        var highest = Math.Max(20, known.DefaultIfEmpty(0).Max() * 5);
        var most = facts.Length switch { 1 => highest, 2 => Math.Min(MostTasks, highest), _ => 12 };
        IEnumerable<ReviewCase> cases = [_subject];
        foreach (var fact in counts.Where(count => facts.Contains(count)))
        {
            cases = cases.SelectMany(_ => Enumerable.Range(0, most + 1), (subject, value) => subject.With(fact, value));
        }

        return cases;
    }

    private IEnumerable<ReviewCase> EverySubunits() =>
        from total in Enumerable.Range(0, Subunits + 1)
        from good in Enumerable.Range(0, total + 1)
        from completed in Enumerable.Range(0, total - good + 1)
        from disciplined in Enumerable.Range(0, total + 1)
        from remedied in Enumerable.Range(0, disciplined + 1)
        select new ReviewCase(_subject.Id, _subject.Kind)
        {
            Subunits = new() { Total = total, Excellent = 0, Good = good, Completed = completed, NotCompleted = total - good - completed, Disciplined = disciplined, DisciplinedSelfRemedied = remedied },
        };
}
