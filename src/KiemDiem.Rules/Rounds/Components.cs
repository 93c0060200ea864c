namespace KiemDiem.Rules.Rounds;

/// <summary>The circles in a graph: its strongly connected components (Tarjan), without recursion, since a chain may be long.</summary>
internal sealed class Components
{
    private readonly Adjacency _graph;
    private readonly int[] _index;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = new();
    private readonly List<int[]> _circular = [];
    private int _next = 1;

    private Components(Adjacency graph, int nodes)
    {
        _graph = graph;
        _index = new int[nodes];
        _low = new int[nodes];
        _isOpen = new bool[nodes];
    }

    /// <summary>The components in which a node leads back to itself, each with its nodes in order, by their first node.</summary>
    public static IReadOnlyList<int[]> Circular(Adjacency graph, int nodes)
    {
        var components = new Components(graph, nodes);
        for (var node = 0; node < nodes; node++)
        {
            if (components._index[node] == 0)
            {
                components.Visit(node);
            }
        }

        return [.. components._circular.OrderBy(component => component[0])];
    }

    /// <summary>The shortest way from the first node of a component back to it; the first of several by the order of the edges.</summary>
    public static int[] Circle(Adjacency graph, int[] component)
    {
        var (start, inside) = (component[0], component.ToHashSet());
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            var node = queue.Dequeue();
            foreach (var next in graph[node])
            {
                if (inside.Contains(next) && cameFrom.TryAdd(next, node))
                {
                    queue.Enqueue(next);
                }
            }
        }

        var circle = new List<int> { start };
        for (var node = cameFrom[start]; node != start; node = cameFrom[node])
        {
            circle.Add(node);
        }

        circle.Reverse(1, circle.Count - 1);
        return [.. circle];
    }

    private void Visit(int root)
    {
        var calls = new Stack<(int Node, int Edge)>();
        Enter(root, calls);
        while (calls.TryPop(out var call))
        {
            var (node, edge) = call;
            if (edge < _graph[node].Length)
            {
                calls.Push((node, edge + 1));
                var next = _graph[node][edge];
                if (_index[next] == 0)
                {
                    Enter(next, calls);
                }
                else if (_isOpen[next])
                {
                    _low[node] = Math.Min(_low[node], _index[next]);
                }

                continue;
            }

            if (calls.TryPeek(out var caller))
            {
                _low[caller.Node] = Math.Min(_low[caller.Node], _low[node]);
            }

            if (_low[node] == _index[node])
            {
                Close(node);
            }
        }
    }

    private void Enter(int node, Stack<(int Node, int Edge)> calls)
    {
        _index[node] = _low[node] = _next++;
        _isOpen[node] = true;
        _open.Push(node);
        calls.Push((node, 0));
    }

    private void Close(int node)
    {
        var component = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            component.Add(member);
        }
        while (member != node);

        if (component.Count > 1 || _graph[node].Contains(node))
        {
            component.Sort();
            _circular.Add([.. component]);
        }
    }
}
