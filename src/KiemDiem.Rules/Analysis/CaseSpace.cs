using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>
/// Every case that a ladder tells apart: one choice of a state for each group of facts that its rules read. Groups are independent of each
/// other, so every choice is a case that can come about.
/// </summary>
internal sealed class CaseSpace
{
    private readonly BoundLadder _ladder;
    private readonly ImmutableArray<IReadOnlyList<GroupFilling>> _fillings;
    private readonly Dictionary<Condition, int> _groupOf = [];

    public CaseSpace(BoundLadder ladder)
    {
        _ladder = ladder;
        var read = ladder.Ladder.Rules.SelectMany(rule => rule.When.Conditions).ToHashSet();
        var groups = ladder.Groups.Where(group => group.Conditions.Any(item => read.Contains(item.Condition))).ToList();
        _fillings = [.. groups.Select(InOrder)];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var (condition, _) in groups[i].Conditions)
            {
                _groupOf[condition] = i;
            }
        }
    }

    /// <summary>How many groups there are.</summary>
    public int Groups => _fillings.Length;

    /// <summary>How many states a group has.</summary>
    public int States(int group) => _fillings[group].Count;

    /// <summary>Which group a condition is of.</summary>
    public int GroupOf(Condition condition) => _groupOf[condition];

    /// <summary>Whether a condition holds in a state of its group.</summary>
    public bool Holds(Condition condition, int state) => _fillings[_groupOf[condition]][state].State.Has(_ladder.IndexOf(condition));

    /// <summary>What sets spaces apart: where every group has the same states, everything that can be said of the ladder is the same.</summary>
    public IEnumerable<ConditionMask> Signature => [.. _fillings.SelectMany(fillings => fillings.Select(filling => filling.State).Append(default))];

    /// <summary>The case of a choice: all facts that the rules read are given, or not claimed.</summary>
    public ReviewCase Case(string id, IReadOnlyList<int> choice)
    {
        var storage = new FactStorage();
        for (var i = 0; i < _fillings.Length; i++)
        {
            var filling = _fillings[i][choice[i]].Case.Storage;
            foreach (var fact in FactTable.All.Where(fact => fact.StateIn(filling) != FactState.Unknown))
            {
                fact.CopyRaw(filling, fact, storage);
            }

            storage.Local = storage.Local.AddRange(filling.Local);
        }

        return new(id, _ladder.Ladder.Kind, storage);
    }

    /// <summary>The states of a group, those first in which most is as a level asks and least sets off a consequence; so that a case shows only what it is to show.</summary>
    private IReadOnlyList<GroupFilling> InOrder(OperandGroup group) =>
        [.. group.Fillings(_ladder.Ladder.Kind).OrderByDescending(filling => group.Conditions.Sum(item => filling.State.Has(_ladder.IndexOf(item.Condition)) ? Merit(item.Condition) : 0))];

    private static int Merit(Condition condition) => condition.Level is Level.Excellent or Level.Good or Level.Completed ? 1 : -1;
}
