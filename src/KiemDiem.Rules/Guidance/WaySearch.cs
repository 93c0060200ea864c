using System.Collections.Immutable;

namespace KiemDiem.Rules.Guidance;

/// <summary>
/// Finds the inclusion-minimal sets of elements whose change meets all clauses, by iterative deepening over their number: each branch
/// meets one clause that is still open in one of the ways there are, and is left as soon as the clauses that are open cost more than is
/// left. Within a size all sets are found before a larger size is tried, so a set is minimal exactly when it holds no earlier one.
/// </summary>
internal sealed class WaySearch
{
    private readonly ImmutableArray<GroupWays> _groups;
    private readonly ClauseSet _all;
    private readonly int _mostNodes;
    private readonly int _mostOfOneSize;
    private readonly List<ImmutableArray<Choice>> _found = [];
    private readonly List<(int Group, Way Way)>[] _waysToMeet;
    private readonly Way?[] _chosen;
    private readonly HashSet<Way> _excluded = [];
    private int _limit;
    private int _nextLimit;
    private int _nodes;
    private int _firstOfSize;

    public WaySearch(ImmutableArray<GroupWays> groups, ClauseSet all, int clauses, int mostNodes, int mostOfOneSize)
    {
        _groups = groups;
        _all = all;
        _mostNodes = mostNodes;
        _mostOfOneSize = mostOfOneSize;
        _chosen = new Way?[groups.Length];
        _waysToMeet = new List<(int, Way)>[clauses];
    }

    /// <summary>Whether the search ended by itself.</summary>
    public bool IsComplete => _nodes <= _mostNodes;

    /// <summary>Whether there are more sets than were asked for.</summary>
    public bool HasMore { get; private set; }

    /// <summary>The clauses that are met as the facts are.</summary>
    public ClauseSet Now => Met();

    /// <summary>The clauses that no group can meet.</summary>
    public IEnumerable<int> Hopeless() => _all.Except(Now).Clauses().Where(clause => WaysToMeet(clause).Count == 0);

    /// <summary>The minimal sets, smallest first: all of each size until there are enough.</summary>
    public IReadOnlyList<ImmutableArray<Choice>> Find(int enough)
    {
        for (_limit = 0; _limit != int.MaxValue; _limit = _nextLimit)
        {
            _nextLimit = int.MaxValue;
            _firstOfSize = _found.Count;
            Visit(0);
            if (!IsComplete || HasMore)
            {
                break;
            }

            if (_found.Count >= enough)
            {
                HasMore = _found.Count > enough || _nextLimit != int.MaxValue;
                break;
            }
        }

        return _found;
    }

    private void Visit(int cost)
    {
        HasMore |= _found.Count - _firstOfSize >= _mostOfOneSize;
        if (HasMore || ++_nodes > _mostNodes || HoldsAnEarlierOne())
        {
            return;
        }

        var open = _all.Except(Met());
        if (open.IsEmpty)
        {
            _found.Add([.. _chosen.Select((way, group) => way is null ? null : new Choice(group, way)).OfType<Choice>()]);
            return;
        }

        if (Next(open, _limit - cost, out var bound) is not { } next)
        {
            _nextLimit = bound is { } least ? Math.Min(_nextLimit, cost + least) : _nextLimit;
            return;
        }

        var tried = new List<Way>();
        foreach (var (group, way) in next)
        {
            if (cost + way.Cost <= _limit)
            {
                _chosen[group] = way;
                Visit(cost + way.Cost);
                _chosen[group] = null;
            }
            else
            {
                _nextLimit = Math.Min(_nextLimit, cost + way.Cost);
            }

            // What this way leads to has been found; the branches beside it do without.
            _excluded.Add(way);
            tried.Add(way);
        }

        _excluded.ExceptWith(tried);
    }

    /// <summary>The ways to meet the open clause that leaves the fewest; null where the open clauses cost more than is left, or cannot be met.</summary>
    private List<(int Group, Way Way)>? Next(ClauseSet open, int left, out int? bound)
    {
        List<(int Group, Way Way)>? fewest = null;
        var ofOneGroup = new Dictionary<int, List<int>>();
        var others = new List<(List<(int Group, Way Way)> Ways, int Cost)>();
        foreach (var clause in open.Clauses())
        {
            var ways = WaysToMeet(clause).Where(item => _chosen[item.Group] is null && !_excluded.Contains(item.Way)).ToList();
            if (ways.Count == 0)
            {
                bound = null;
                return null;
            }

            fewest = fewest is null || ways.Count < fewest.Count ? ways : fewest;
            if (ways.TrueForAll(item => item.Group == ways[0].Group))
            {
                (ofOneGroup.TryGetValue(ways[0].Group, out var clauses) ? clauses : ofOneGroup[ways[0].Group] = []).Add(clause);
            }
            else
            {
                others.Add((ways, ways.Min(item => item.Way.Cost)));
            }
        }

        // A group that alone can meet some clauses must meet them all at once.
        var least = 0;
        foreach (var (group, clauses) in ofOneGroup)
        {
            var ways = _groups[group].Ways.Where(way => !_excluded.Contains(way) && clauses.TrueForAll(clause => way.Met[clause])).Select(way => (group, way)).ToList();
            if (ways.Count == 0)
            {
                bound = null;
                return null;
            }

            least += ways.Min(item => item.way.Cost);
            fewest = ways.Count <= fewest!.Count ? ways : fewest;
        }

        // Clauses that share no group cost each its own.
        var used = ofOneGroup.Keys.ToHashSet();
        foreach (var (ways, cost) in others.OrderBy(item => item.Ways.Count))
        {
            if (!ways.Exists(item => used.Contains(item.Group)))
            {
                used.UnionWith(ways.Select(item => item.Group));
                least += cost;
            }
        }

        bound = least;
        return least > left ? null : fewest;
    }

    private List<(int Group, Way Way)> WaysToMeet(int clause)
    {
        if (_waysToMeet[clause] is { } known)
        {
            return known;
        }

        var ways = new List<(int, Way)>();
        for (var i = 0; i < _groups.Length; i++)
        {
            if (_groups[i].All[clause])
            {
                ways.AddRange(_groups[i].Ways.Where(way => way.Met[clause]).Select(way => (i, way)));
            }
        }

        return _waysToMeet[clause] = ways;
    }

    private ClauseSet Met()
    {
        var met = _all.Except(_all);
        for (var i = 0; i < _groups.Length; i++)
        {
            met |= _chosen[i]?.Met ?? _groups[i].Now;
        }

        return met;
    }

    private bool HoldsAnEarlierOne()
    {
        foreach (var set in _found)
        {
            var holds = true;
            foreach (var choice in set)
            {
                holds &= _chosen[choice.Group] is { } way && (choice.Way.Elements & ~way.Elements) == 0;
            }

            if (holds)
            {
                return true;
            }
        }

        return false;
    }
}
