namespace KiemDiem.Rules.Rounds;

/// <summary>For each node those that it leads to, in two arrays: a list for each would cost more than the cases themselves.</summary>
internal sealed class Adjacency
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="from">Where each edge begins.</param>
    /// <param name="to">Where each edge ends.</param>
    public Adjacency(int nodes, ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        _starts = new int[nodes + 1];
        foreach (var node in from)
        {
            _starts[node + 1]++;
        }

        for (var i = 0; i < nodes; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        _targets = new int[to.Length];
        var next = _starts.AsSpan(0, nodes).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            _targets[next[from[i]]++] = to[i];
        }
    }

    /// <summary>Those that a node leads to, in the order in which the edges were given.</summary>
    public ReadOnlySpan<int> this[int node] => _targets.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>From each node that an array names to those that name it.</summary>
    public static Adjacency Reversed(int[] named)
    {
        var (from, to) = (new List<int>(named.Length), new List<int>(named.Length));
        for (var i = 0; i < named.Length; i++)
        {
            if (named[i] >= 0)
            {
                from.Add(named[i]);
                to.Add(i);
            }
        }

        return new(named.Length, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(from), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(to));
    }
}
