using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>A ladder bound to a rating year and options: it knows how to read each condition from a case. Immutable and thread-safe.</summary>
public sealed class BoundLadder
{
    private readonly Dictionary<Condition, int> _indexes;
    private readonly OperandGroup[] _groupOfCondition;
    private CompiledLadder? _compiled;
    private LadderKeys? _keys;

    /// <summary>Binds a ladder.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="context">What facts are read with.</param>
    /// <param name="name">The name, for example <c>qd124-hd25@1/partyMember</c>; null for the kind of subject.</param>
    public BoundLadder(Ladder ladder, EvaluationContext context, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(context);
        Ladder = ladder;
        Context = context;
        Name = name ?? Vocabulary.NameOf(ladder.Kind);
        _indexes = ladder.Conditions.Select((condition, index) => (condition, index)).ToDictionary(item => item.condition, item => item.index);
        Groups = [.. MakeGroups()];
        _groupOfCondition = new OperandGroup[ladder.Conditions.Length];
        foreach (var group in Groups)
        {
            for (var i = 0; i < _groupOfCondition.Length; i++)
            {
                if (group.Bits.Has(i))
                {
                    _groupOfCondition[i] = group;
                }
            }
        }
    }

    /// <summary>The ladder.</summary>
    public Ladder Ladder { get; }

    /// <summary>The name: the rule set and the kind of subject.</summary>
    public string Name { get; }

    /// <summary>The rating year and how facts are taken.</summary>
    public EvaluationContext Context { get; }

    internal ImmutableArray<OperandGroup> Groups { get; }

    internal CompiledLadder Compiled => _compiled ??= new CompiledLadder(this);

    /// <summary>The truth of one condition, as the facts of a case leave it.</summary>
    /// <exception cref="ArgumentException">The condition is not one of this ladder.</exception>
    public Truth TruthOf(Condition condition, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var index = IndexOf(condition);
        return _groupOfCondition[index].Truths(subject)[index];
    }

    internal LadderKeys Keys => _keys ??= new LadderKeys(this);

    internal int IndexOf(Condition condition) => _indexes.TryGetValue(condition, out var index)
        ? index
        : throw new ArgumentException($"The condition '{condition.Key}' is not one of the ladder of {Ladder.Kind}.", nameof(condition));

    internal OperandGroup GroupOf(int condition) => _groupOfCondition[condition];

    /// <summary>The truth of every condition of a case.</summary>
    internal ConditionTruths Read(ReviewCase subject)
    {
        var (must, may) = (default(ConditionMask), default(ConditionMask));
        foreach (var group in Groups)
        {
            var truths = group.Truths(subject);
            must |= truths.Must;
            may |= truths.May;
        }

        return new(must, may);
    }

    private IEnumerable<OperandGroup> MakeGroups() => Ladder.Conditions
        .GroupBy(condition => condition.Operand switch
        {
            TaskOperand tasks => (object)tasks.Tasks,
            SubunitOperand => typeof(SubunitOperand),
            DisciplineOperand discipline => discipline.List,
            ScoreOperand => typeof(ScoreOperand),
            QuarterOperand => typeof(QuarterOperand),
            RatingYearOperand => typeof(RatingYearOperand),
            MonthsOperand months => months.Date,
            FactOperand { Fact: var fact } when fact == FactTable.ScoreGeneral || fact == FactTable.ScoreResults => typeof(ScoreOperand),
            FactOperand fact => fact.Fact,
            var other => throw new InvalidOperationException($"No group reads an operand of type {other.GetType()}."),
        })
        .Select(group =>
        {
            var conditions = group.Select(condition => (condition, _indexes[condition]));
            return group.Key switch
            {
                TaskDefinitions tasks => new TaskGroup(tasks, conditions),
                FactDefinition<IReadOnlyList<Discipline>> list => new DisciplineGroup(list, conditions, Context),
                FactDefinition fact => new ValueGroup(fact, conditions, Context),
                Type type when type == typeof(ScoreOperand) => new ScoreGroup(conditions),
                Type type when type == typeof(QuarterOperand) => new QuarterGroup(conditions),
                Type type when type == typeof(RatingYearOperand) => new RatingYearGroup(conditions, Context),
                _ => (OperandGroup)new SubunitGroup(conditions, Context),
            };
        });
}
