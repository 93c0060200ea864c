using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>
/// The lawful order of a round, as a graph: the cases; then the persons who have several leading posts; then the groups whose quota is
/// settled when all of them are rated, before those who depend on one of them.
/// </summary>
internal sealed class RoundOrder
{
    private readonly ImmutableArray<ReviewCase> _cases;
    private readonly List<int> _from;
    private readonly List<int> _to;
    private readonly int _caseEdges;
    private readonly RoundCohorts _cohorts;

    public RoundOrder(ImmutableArray<ReviewCase> cases, RoundLinks links, RoundCohorts cohorts, IReadOnlyList<int[]> persons, RoundRules rules, Func<SubjectKind, KindReads> reads)
    {
        _cases = cases;
        _cohorts = cohorts;

        // Nearly every case comes before the one above it and before its cohort; there are few leaders, who come after more.
        (_from, _to) = (new(cases.Length * 9 / 4), new(cases.Length * 9 / 4));
        FirstCohort = cases.Length + persons.Count;
        Nodes = FirstCohort + cohorts.All.Count;
        AddCases(links, rules, reads);
        _caseEdges = _from.Count;
        AddPersons(persons);
        AddCohorts();
        Steps = new int[Nodes];
        Order = Sort();
    }

    public int Nodes { get; }

    /// <summary>The first node that is a cohort; those between it and the cases are persons.</summary>
    public int FirstCohort { get; }

    /// <summary>The step of each node, from 1: those of a step depend only on those of earlier steps.</summary>
    public int[] Steps { get; }

    /// <summary>The nodes by their steps; those of a step by their ids.</summary>
    public IReadOnlyList<int> Order { get; }

    private void AddCases(RoundLinks links, RoundRules rules, Func<SubjectKind, KindReads> reads)
    {
        var committeesFirst = rules.SourceOf(RatingOrder.CommitteeBeforeOrganization) is not null;
        for (var i = 0; i < _cases.Length; i++)
        {
            var kind = _cases[i].Kind;
            AddEdge(i, links.CountsInto[i]);
            AddEdge(links.Collective[i], i);
            if (kind == SubjectKind.Leader || reads(kind).UnitRating)
            {
                AddEdge(links.Unit[i], i);
            }
            else if (committeesFirst && links.Unit[i] is >= 0 and var unit && _cases[unit].Kind != SubjectKind.Unit)
            {
                AddEdge(i, unit);
            }
        }

        foreach (var (body, organization) in links.Bodies)
        {
            AddEdge(body, organization);
        }
    }

    private void AddPersons(IReadOnlyList<int[]> persons)
    {
        for (var person = 0; person < persons.Count; person++)
        {
            foreach (var place in persons[person])
            {
                AddEdge(place, _cases.Length + person);
                AddEdge(_cases.Length + person, _cohorts.Of[place] is >= 0 and var cohort ? FirstCohort + cohort : -1);
            }
        }
    }

    private void AddCohorts()
    {
        for (var edge = 0; edge < _caseEdges; edge++)
        {
            if (_cohorts.Of[_from[edge]] is >= 0 and var cohort && _cohorts.All[cohort].IsRanked)
            {
                AddEdge(FirstCohort + cohort, _to[edge]);
            }
        }

        for (var i = 0; i < _cases.Length; i++)
        {
            AddEdge(i, _cohorts.Of[i] is >= 0 and var cohort ? FirstCohort + cohort : -1);
        }
    }

    private void AddEdge(int from, int to)
    {
        if (from >= 0 && to >= 0)
        {
            _from.Add(from);
            _to.Add(to);
        }
    }

    private int[] Sort()
    {
        var graph = new Adjacency(Nodes, CollectionsMarshal.AsSpan(_from), CollectionsMarshal.AsSpan(_to));
        var before = new int[Nodes];
        foreach (var node in _to)
        {
            before[node]++;
        }

        var found = new int[Nodes];
        var (done, last, waiting) = (0, 0, 0);
        for (var node = 0; node < Nodes; node++)
        {
            if (before[node] == 0)
            {
                found[waiting++] = node;
            }
        }

        for (; done < waiting; done++)
        {
            var node = found[done];
            last = Math.Max(last, ++Steps[node]);
            foreach (var next in graph[node])
            {
                Steps[next] = Math.Max(Steps[next], Steps[node]);
                if (--before[next] == 0)
                {
                    found[waiting++] = next;
                }
            }
        }

        return done == Nodes ? ByStep(last) : throw new InvalidRoundException(Circles(graph));
    }

    /// <summary>The nodes by their steps, in as many moves as there are nodes.</summary>
    private int[] ByStep(int last)
    {
        var next = new int[last + 2];
        foreach (var step in Steps)
        {
            next[step + 1]++;
        }

        for (var step = 1; step < next.Length; step++)
        {
            next[step] += next[step - 1];
        }

        var order = new int[Nodes];
        for (var node = 0; node < Nodes; node++)
        {
            order[next[Steps[node]]++] = node;
        }

        return order;
    }

    private ImmutableArray<RoundProblem> Circles(Adjacency graph)
    {
        var ofCases = new Adjacency(_cases.Length, CollectionsMarshal.AsSpan(_from)[.._caseEdges], CollectionsMarshal.AsSpan(_to)[.._caseEdges]);
        var circles = Components.Circular(ofCases, _cases.Length)
            .Select(component => new RoundProblem(RoundProblemKind.Cycle, [.. Components.Circle(ofCases, component).Select(node => _cases[node].Id)]))
            .ToImmutableArray();
        return circles.IsEmpty
            ?
            [
                .. from component in Components.Circular(graph, Nodes)
                   from node in component
                   where node >= FirstCohort
                   select new RoundProblem(RoundProblemKind.CohortMixesLevels, [_cohorts.All[node - FirstCohort].Key.Id, _cases[component[0]].Id]),
            ]
            : circles;
    }
}
