using System.Collections.Immutable;
using System.Numerics;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Guidance;

/// <summary>The ways to change the facts of one group of conditions: which elements move, and what that brings.</summary>
internal abstract class GroupWays
{
    /// <summary>How many fillings are tried for one choice of elements; beyond, the search says that it is not complete.</summary>
    private const int MostFillings = 400_000;

    private readonly OperandGroup _group;
    private readonly Lazy<ImmutableArray<Way>> _ways;

    protected GroupWays(OperandGroup group, ReviewCase subject, Goal goal, ImmutableArray<ChangeElement> elements)
    {
        _group = group;
        Subject = subject;
        Goal = goal;
        Elements = elements;
        All = goal.ClausesOf(group);
        Now = goal.Met(group, group.States(subject));
        _ways = new(Find);
    }

    /// <summary>What can move.</summary>
    public ImmutableArray<ChangeElement> Elements { get; }

    /// <summary>The clauses that the group can have a part in.</summary>
    public ClauseSet All { get; }

    /// <summary>The clauses that the group meets as the facts are.</summary>
    public ClauseSet Now { get; }

    /// <summary>Every way that no other one makes needless, fewest elements first.</summary>
    public ImmutableArray<Way> Ways => _ways.Value;

    /// <summary>Whether all fillings were tried.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The group.</summary>
    public OperandGroup Group => _group;

    protected ReviewCase Subject { get; }

    protected Goal Goal { get; }

    /// <summary>The clauses that the group meets in a case.</summary>
    public ClauseSet MetIn(ReviewCase subject) => Goal.Met(_group, _group.States(subject));

    /// <summary>The values that some elements can have while the group's other facts stay, those near to what a case has first; each written into one and the same store.</summary>
    public abstract IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements);

    /// <summary>Whether a count has a highest value by others that are known; otherwise it can grow without bound.</summary>
    public virtual bool IsBounded(ReviewCase subject, int element) => false;

    private ImmutableArray<Way> Find()
    {
        var ways = new List<Way>();
        foreach (var elements in Enumerable.Range(1, (1 << Elements.Length) - 1).OrderBy(set => BitOperations.PopCount((uint)set)))
        {
            // Where fewer facts bring all that the group can bring, more bring nothing.
            if (!ways.Exists(way => (way.Elements & ~elements) == 0 && way.Met.Contains(All)))
            {
                Find(elements, ways);
            }
        }

        return [.. ways];
    }

    private void Find(int elements, List<Way> ways)
    {
        var tried = 0;
        var seen = new HashSet<ClauseSet>();
        foreach (var filling in Fillings(Subject, elements))
        {
            if (++tried > MostFillings)
            {
                IsComplete = false;
                return;
            }

            var met = MetIn(new(Subject.Id, Subject.Kind, filling));
            if (!seen.Add(met) || Now.Contains(met) || ways.Exists(way => (way.Elements & ~elements) == 0 && way.Met.Contains(met)))
            {
                continue;
            }

            ways.RemoveAll(way => way.Elements == elements && met.Contains(way.Met));
            ways.Add(new(elements, BitOperations.PopCount((uint)elements), met, filling.Copy()));
            if (met.Contains(All))
            {
                return;
            }
        }
    }
}
