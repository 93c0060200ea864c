namespace KiemDiem.Rules.Engines;

/// <summary>
/// A ladder as tables. A fact with a handful of values is looked up: each of its codes has the truths of all conditions on it. What is
/// not looked up (shares, months, discipline) is read by its group. The tables are filled by asking the groups, so they cannot say
/// anything else than the interpreter reads.
/// </summary>
internal sealed class CompiledLadder
{
    private readonly (int Slot, ConditionTruths[] Truths)[] _lookups;
    private readonly OperandGroup[] _otherGroups;
    private readonly CompiledRule[] _rules;

    public CompiledLadder(BoundLadder ladder)
    {
        var coded = ladder.Groups.OfType<ValueGroup>().Where(group => group.Fact.Names.Length > 0).ToList();
        _lookups = [.. coded.Select(group => (group.Fact.Slot, group.TruthsByOrdinal(ladder.Ladder.Kind)))];
        _otherGroups = [.. ladder.Groups.Except(coded)];
        _rules = [.. ladder.Ladder.Rules.Select(rule => new CompiledRule(rule.When, ladder))];
        Table = RuleMarker.Of(ladder) is { } marker ? new RuleTable(ladder, marker) : null;
    }

    /// <summary>What finds the rules of complete facts; null for a ladder that is too large for it.</summary>
    public RuleTable? Table { get; }

    public ReadOnlySpan<CompiledRule> Rules => _rules;

    /// <summary>The truth of every condition of a case.</summary>
    public ConditionTruths Read(ReviewCase subject)
    {
        var (must, may) = (default(ConditionMask), default(ConditionMask));
        var codes = subject.Storage.Codes;
        foreach (var (slot, table) in _lookups)
        {
            ref readonly var truths = ref table[FactStorage.OrdinalOf(codes[slot])];
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
