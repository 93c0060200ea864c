using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>The rules of a ladder, and what follows from them, as functions of all its cases.</summary>
internal sealed class LadderDiagram
{
    private readonly Dictionary<Condition, int> _conditions = [];
    private readonly Dictionary<int[], int> _known = new(Numbers.Comparer);
    private readonly Dictionary<Outcome, int> _ends = [];
    private readonly Dictionary<int, Outcome> _outcomes = [];

    public LadderDiagram(BoundLadder ladder)
    {
        Bound = ladder;
        Space = new(ladder);
        Cases = new(Space);
        Rules = [.. Ladder.Rules.Select(rule => Of(rule.When))];
        Outcomes = OutcomesOf(Rules);
    }

    public BoundLadder Bound { get; }

    public Ladder Ladder => Bound.Ladder;

    public CaseSpace Space { get; }

    public DecisionDiagram Cases { get; }

    /// <summary>Where each rule holds, in the order of <see cref="Ladder.Rules"/>.</summary>
    public int[] Rules { get; }

    /// <summary>What follows.</summary>
    public int Outcomes { get; }

    /// <summary>The outcome that an end stands for.</summary>
    public Outcome OutcomeOf(int end) => _outcomes[end];

    /// <summary>Where a formula holds; nothing to ask for always holds.</summary>
    public int Of(Formula formula) => formula switch
    {
        Condition condition => Of(condition),
        All all => Cases.And(all.Parts.Select(Of)),
        Any any => Cases.Or(any.Parts.Select(Of)),
        Not not => Cases.Not(Of(not.Part)),
        Unless unless => Cases.Without(Of(unless.Rule), Of(unless.Exception)),
        _ => throw new InvalidOperationException($"No cases for a formula of type {formula.GetType()}."),
    };

    /// <summary>What follows where the rules hold as given.</summary>
    public int OutcomesOf(int[] rules)
    {
        Simplify(rules = [.. rules]);
        if (_known.TryGetValue(rules, out var known))
        {
            return known;
        }

        var group = rules.Min(Cases.GroupOf);
        var found = group == int.MaxValue
            ? EndOf(rules)
            : Cases.Node(group, state => OutcomesOf(Array.ConvertAll(rules, rule => Cases.Branch(rule, group, state))));
        _known[rules] = found;
        return found;
    }

    private int Of(Condition condition)
    {
        if (!_conditions.TryGetValue(condition, out var node))
        {
            node = Cases.Node(Space.GroupOf(condition), state => Space.Holds(condition, state) ? DecisionDiagram.Always : DecisionDiagram.Never);
            _conditions[condition] = node;
        }

        return node;
    }

    private int EndOf(int[] rules)
    {
        var truths = 0UL;
        for (var i = 0; i < rules.Length; i++)
        {
            truths |= rules[i] == DecisionDiagram.Always ? 1UL << i : 0;
        }

        var outcome = OutcomeResolver.Resolve(Ladder, new(truths, truths)).ToOutcome(isExact: true);
        if (!_ends.TryGetValue(outcome, out var end))
        {
            end = Cases.NewLeaf();
            _ends[outcome] = end;
            _outcomes[end] = outcome;
        }

        return end;
    }

    /// <summary>Takes out what can no longer change anything, so that what comes to the same is found to be the same.</summary>
    private void Simplify(int[] rules)
    {
        var (gates, triggers, standards, gaps) = (Ladder.Gates.Length, Ladder.Triggers.Length, Ladder.Standards.Length, Ladder.Gaps.Length);
        for (var i = 0; i < gates; i++)
        {
            if (rules[i] == DecisionDiagram.Always && Ladder.Gates[i].Effect != GateEffect.AuthorityDecidesWhetherRated)
            {
                Drop(rules, i + 1, rules.Length);
                return;
            }
        }

        var first = gates;
        for (var i = 0; i < triggers; i++)
        {
            if (rules[first + i] == DecisionDiagram.Always && !Ladder.Triggers[i].IsWeighed)
            {
                Drop(rules, first, first + i);
                Drop(rules, first + i + 1, rules.Length);
                return;
            }
        }

        first += triggers;
        if (DropAfterFirst(rules, first, standards))
        {
            Drop(rules, first + standards, first + standards + gaps);
        }
        else
        {
            DropAfterFirst(rules, first + standards, gaps);
        }
    }

    private static bool DropAfterFirst(int[] rules, int first, int count)
    {
        var index = Array.IndexOf(rules, DecisionDiagram.Always, first, count);
        if (index >= 0)
        {
            Drop(rules, index + 1, first + count);
        }

        return index >= 0;
    }

    private static void Drop(int[] rules, int from, int to) => Array.Fill(rules, DecisionDiagram.Never, from, to - from);
}
