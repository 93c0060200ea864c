namespace KiemDiem.Rules.Engines;

/// <summary>
/// A ladder as tables. A fact with a handful of values is looked up: each of its codes has the truths of all conditions on it. What is
/// not looked up (shares, months, discipline) is read by its group. The tables are filled by asking the groups, so they cannot say
/// anything else than the interpreter reads.
/// </summary>
internal sealed class CompiledLadder
{
    private readonly BoundLadder _ladder;
    private readonly (int Slot, int Row)[] _columns;
    private readonly ConditionTruths[] _truths;
    private readonly OperandGroup[] _otherGroups;
    private readonly CompiledRule[] _rules;
    private FindingTable? _findings;
    private NoteTable? _notes;

    public CompiledLadder(BoundLadder ladder)
    {
        var coded = ladder.Groups.OfType<ValueGroup>().Where(group => group.Fact.IsCoded).ToList();
        var tables = coded.Select(group => group.TruthsByOrdinal(ladder.Ladder.Kind)).ToList();
        _ladder = ladder;
        _columns = [.. coded.Select((group, index) => (group.Fact.Slot, tables.Take(index).Sum(table => table.Length)))];
        _truths = [.. tables.SelectMany(table => table)];
        _otherGroups = [.. ladder.Groups.Except(coded)];
        _rules = [.. ladder.Ladder.Rules.Select(rule => new CompiledRule(rule.When, ladder))];
        Table = RuleMarker.Of(ladder) is { } marker ? new RuleTable(ladder, marker) : null;
    }

    /// <summary>What finds the rules of complete facts; null for a ladder that is too large for it.</summary>
    public RuleTable? Table { get; }

    /// <summary>What finds the findings of a case; made when they are first asked for.</summary>
    public FindingTable Findings => _findings ??= new FindingTable(_ladder);

    /// <summary>What finds the notes of a case; made when they are first asked for.</summary>
    public NoteTable Notes => _notes ??= new NoteTable(_ladder);

    public ReadOnlySpan<CompiledRule> Rules => _rules;

    /// <summary>The truth of every condition of a case.</summary>
    public ConditionTruths Read(ReviewCase subject)
    {
        var (must, may) = (default(ConditionMask), default(ConditionMask));
        var storage = subject.Storage;
        foreach (var (slot, row) in _columns)
        {
            ref readonly var truths = ref _truths[row + FactStorage.OrdinalOf(storage.Codes[slot])];
            must |= truths.Must;
            may |= truths.May;
        }

        foreach (var group in _otherGroups)
        {
            var truths = group.Truths(subject);
            must |= truths.Must;
            may |= truths.May;
        }

        return new(must, may);
    }

    /// <summary>The truth of every rule of a case, without finding that of each condition first.</summary>
    public RuleTruths Evaluate(ReviewCase subject) => Table is { } table && table.Evaluate(subject) is var rules && (rules & RuleMarker.Open) == 0
        ? new(rules, rules)
        : Evaluate(Read(subject));

    /// <summary>The truth of every rule, from that of the conditions.</summary>
    public RuleTruths Evaluate(ConditionTruths conditions)
    {
        var (must, may) = (0UL, 0UL);
        for (var i = 0; i < _rules.Length; i++)
        {
            if (_rules[i].May(conditions.Must, conditions.May))
            {
                may |= 1UL << i;
                must |= _rules[i].Must(conditions.Must, conditions.May) ? 1UL << i : 0;
            }
        }

        return new(must, may);
    }
}
