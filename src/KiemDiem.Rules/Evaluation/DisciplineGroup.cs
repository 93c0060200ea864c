using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Conditions on one list of discipline decisions.</summary>
internal sealed class DisciplineGroup : OperandGroup
{
    private static readonly int MeasureCount = (int)Enum.GetValues<DisciplineMeasure>().Max() + 1;

    private readonly FactDefinition<IReadOnlyList<Discipline>> _list;
    private readonly ListFact<Discipline> _items;
    private readonly EvaluationContext _context;
    private readonly bool _isAssumed;
    private readonly bool _ofMember;
    private readonly bool _readsDuty;
    private readonly ConditionMask[] _states;
    private readonly Lazy<IReadOnlyList<ConditionMask>> _allStates;

    public DisciplineGroup(FactDefinition<IReadOnlyList<Discipline>> list, IEnumerable<(Condition, int)> conditions, EvaluationContext context)
        : base(conditions)
    {
        _list = list;
        _items = (ListFact<Discipline>)list;
        _isAssumed = context.Assumes(list);
        _context = context;
        _ofMember = list == FactTable.MemberDiscipline;
        _readsDuty = Conditions.Any(item => ((DisciplineOperand)item.Condition.Operand).Measure is DisciplineMeasure.DutyRelatedUnremedied or DisciplineMeasure.DutyRelatedRemedied);
        _states = [.. Enumerable.Range(0, 1 << MeasureCount).Select(FindState)];
        _allStates = new(() => [.. Unions(UnknownItems()).Select(State).Distinct()]);
    }

    public override IEnumerable<FactDefinition> Facts => [_list];

    public FactDefinition<IReadOnlyList<Discipline>> List => _list;

    /// <summary>The state of each set of measures that decisions can add up to.</summary>
    public ReadOnlySpan<ConditionMask> StatesByMeasures => _states;

    public override bool TryState(ReviewCase subject, out ConditionMask state)
    {
        var isPlain = TryMeasures(subject.Storage, out var measures);
        state = _states[measures];
        return isPlain;
    }

    /// <summary>The set of measures that the decisions add up to, where what is known of each decides it.</summary>
    public bool TryMeasures(FactStorage storage, out int measures)
    {
        measures = 0;
        if (!_items.TryRead(storage, out var items))
        {
            return _isAssumed;
        }

        foreach (var item in items)
        {
            if (!DisciplineAttribution.TryOutcome(item, _ofMember, _readsDuty, _context, out var outcome))
            {
                return false;
            }

            measures |= outcome;
        }

        return true;
    }

    /// <summary>The same of a list that is given.</summary>
    public bool TryGivenMeasures(FactStorage storage, out int measures)
    {
        measures = 0;
        return _items.TryRead(storage, out _) && TryMeasures(storage, out measures);
    }

    public override bool IsWhollyUnknown(ReviewCase subject) => !_items.TryRead(subject.Storage, out _);

    protected override IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject)
    {
        return _items.TryRead(subject.Storage, out var items) ? [.. Measures(items).Select(State).Distinct()] : _allStates.Value;
    }

    protected override IEnumerable<ReviewCase> Fill(ReviewCase empty)
    {
        var measures = Conditions.Aggregate(0, (bits, item) => bits | 1 << (int)((DisciplineOperand)item.Condition.Operand).Measure);
        return DisciplineFillings.Of(measures, _ofMember, _context).Select(list => empty.With(_list, Fact<IReadOnlyList<Discipline>>.Known(list)));
    }

    public override ObservedValue Observe(ReviewCase subject, Operand operand)
    {
        if (!_items.TryRead(subject.Storage, out var items))
        {
            return ObservedValue.Unknown;
        }

        var bit = 1 << (int)((DisciplineOperand)operand).Measure;
        if (TryMeasures(subject.Storage, out var known))
        {
            return ObservedValue.Known((known & bit) != 0 ? 1 : 0);
        }

        var measures = Measures(items);
        return measures.All(set => (set & bit) != 0) ? ObservedValue.Known(1)
            : measures.Any(set => (set & bit) != 0) ? ObservedValue.Unknown
            : ObservedValue.Known(0);
    }

    private IReadOnlyCollection<int> Measures(ReadOnlySpan<Discipline> items)
    {
        IReadOnlyCollection<int> measures = [0];
        foreach (var item in items)
        {
            var outcomes = DisciplineAttribution.Outcomes(item, _ofMember, _context);
            measures = [.. measures.SelectMany(_ => outcomes, (left, right) => left | right).Distinct()];
        }

        return measures;
    }

    /// <summary>What a list that is not known can add up to: nothing, or any violations together.</summary>
    private static HashSet<int> Unions(IReadOnlyCollection<int> outcomes)
    {
        var unions = new HashSet<int> { 0 };
        foreach (var outcome in outcomes)
        {
            unions.UnionWith([.. unions.Select(union => union | outcome)]);
        }

        return unions;
    }

    private IReadOnlyCollection<int> UnknownItems() =>
    [
        .. DisciplineAttribution.Outcomes(new Discipline(), _ofMember, _context)
            .Concat(DisciplineAttribution.Outcomes(new Discipline { SelfDetectedAndRemedied = true }, _ofMember, _context))
            .Distinct(),
    ];

    private ConditionMask State(int measures) => _states[measures];

    private ConditionMask FindState(int measures) => Conditions.Aggregate(default(ConditionMask), (state, item) =>
    {
        var holds = (measures >> (int)((DisciplineOperand)item.Condition.Operand).Measure & 1) != 0;
        return ObservedValue.Known(holds ? 1 : 0).Satisfies(item.Condition) ? state | item.Bit : state;
    });
}
