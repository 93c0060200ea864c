using System.Runtime.InteropServices;

namespace KiemDiem.Rules.Analysis;

/// <summary>
/// Functions of a choice of states, as decision diagrams: a node asks for the state of one group, in the order of the groups, and has a branch
/// for each. What is the same is one node, so two functions are equal exactly where they are the same node; that is what makes an answer a
/// proof over all cases without going through them.
/// </summary>
internal sealed class DecisionDiagram
{
    /// <summary>The function that never holds.</summary>
    public const int Never = 0;

    /// <summary>The function that always holds.</summary>
    public const int Always = 1;

    private const int Leaf = int.MaxValue;

    private readonly CaseSpace _space;
    private readonly List<(int Group, int[] Branches)> _nodes = [(Leaf, []), (Leaf, [])];
    private readonly Dictionary<int[], int> _known = new(Numbers.Comparer);
    private readonly Dictionary<(int, int), int> _conjunctions = [];
    private readonly Dictionary<int, int> _negations = [];

    public DecisionDiagram(CaseSpace space) => _space = space;

    /// <summary>A new end of the diagrams, beside never and always.</summary>
    public int NewLeaf()
    {
        _nodes.Add((Leaf, []));
        return _nodes.Count - 1;
    }

    public bool IsLeaf(int node) => _nodes[node].Group == Leaf;

    /// <summary>The group whose state a node asks for; the largest number for an end.</summary>
    public int GroupOf(int node) => _nodes[node].Group;

    /// <summary>Where a node leads when its group, or one before it, is in a state.</summary>
    public int Branch(int node, int group, int state) => _nodes[node].Group == group ? _nodes[node].Branches[state] : node;

    /// <summary>The node that asks for a group and goes on to these.</summary>
    public int Node(int group, int[] branches)
    {
        if (Array.TrueForAll(branches, branch => branch == branches[0]))
        {
            return branches[0];
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, [group, .. branches], out var exists);
        if (!exists)
        {
            known = _nodes.Count;
            _nodes.Add((group, branches));
        }

        return known;
    }

    /// <summary>The function of each state of a group.</summary>
    public int Node(int group, Func<int, int> branch)
    {
        var branches = new int[_space.States(group)];
        for (var state = 0; state < branches.Length; state++)
        {
            branches[state] = branch(state);
        }

        return Node(group, branches);
    }

    public int Not(int node)
    {
        if (node <= Always)
        {
            return Always - node;
        }

        if (!_negations.TryGetValue(node, out var negation))
        {
            negation = Node(_nodes[node].Group, Array.ConvertAll(_nodes[node].Branches, Not));
            _negations[node] = negation;
        }

        return negation;
    }

    public int And(int left, int right)
    {
        if (left == Never || right == Never)
        {
            return Never;
        }

        if (left == Always || left == right)
        {
            return right;
        }

        if (right == Always)
        {
            return left;
        }

        var key = (Math.Min(left, right), Math.Max(left, right));
        if (!_conjunctions.TryGetValue(key, out var conjunction))
        {
            var group = Math.Min(_nodes[left].Group, _nodes[right].Group);
            conjunction = Node(group, state => And(Branch(left, group, state), Branch(right, group, state)));
            _conjunctions[key] = conjunction;
        }

        return conjunction;
    }

    public int And(params IEnumerable<int> nodes) => nodes.Aggregate(Always, And);

    public int Or(int left, int right) => Not(And(Not(left), Not(right)));

    public int Or(IEnumerable<int> nodes) => nodes.Aggregate(Never, Or);

    /// <summary>Where one holds and the other does not.</summary>
    public int Without(int node, int other) => And(node, Not(other));

    /// <summary>Where two functions differ.</summary>
    public int Difference(int left, int right)
    {
        var known = new Dictionary<(int, int), int>();
        return Visit(left, right);

        int Visit(int one, int other)
        {
            if (one == other)
            {
                return Never;
            }

            if (IsLeaf(one) && IsLeaf(other))
            {
                return Always;
            }

            if (!known.TryGetValue((one, other), out var difference))
            {
                var group = Math.Min(_nodes[one].Group, _nodes[other].Group);
                difference = Node(group, state => Visit(Branch(one, group, state), Branch(other, group, state)));
                known[(one, other)] = difference;
            }

            return difference;
        }
    }

    /// <summary>Where a function ends at one of some ends.</summary>
    public int Where(int node, Func<int, bool> end)
    {
        var known = new Dictionary<int, int>();
        return Visit(node);

        int Visit(int at)
        {
            if (!known.TryGetValue(at, out var where))
            {
                where = IsLeaf(at) ? end(at) ? Always : Never : Node(_nodes[at].Group, Array.ConvertAll(_nodes[at].Branches, Visit));
                known[at] = where;
            }

            return where;
        }
    }

    /// <summary>The ends that a function can come to.</summary>
    public IReadOnlyCollection<int> Ends(int node)
    {
        var (seen, ends) = (new HashSet<int>(), new SortedSet<int>());
        Visit(node);
        return ends;

        void Visit(int at)
        {
            if (!seen.Add(at))
            {
                return;
            }

            if (IsLeaf(at))
            {
                ends.Add(at);
            }

            Array.ForEach(_nodes[at].Branches, Visit);
        }
    }

    /// <summary>The first choice in which a function holds; null where it never does.</summary>
    public int[]? Choice(int node)
    {
        if (node == Never)
        {
            return null;
        }

        // A node other than never leads to always by some branch, for else it would be never.
        var choice = new int[_space.Groups];
        while (node != Always)
        {
            var (group, branches) = _nodes[node];
            choice[group] = Array.FindIndex(branches, branch => branch != Never);
            node = branches[choice[group]];
        }

        return choice;
    }

    /// <summary>The end that a function comes to for a choice.</summary>
    public int End(int node, IReadOnlyList<int> choice)
    {
        while (!IsLeaf(node))
        {
            node = _nodes[node].Branches[choice[_nodes[node].Group]];
        }

        return node;
    }
}
