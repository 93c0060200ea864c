using System.Runtime.CompilerServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// A ladder as tables. A fact with a handful of values is looked up: each of its codes has the truths of all conditions on it. What is
/// not looked up (shares, months, discipline) is read by its group. The tables are filled by asking the groups, so they cannot say
/// anything else than the interpreter reads.
/// </summary>
internal sealed class CompiledLadder
{
    private readonly Lookup[] _lookups;
    private readonly OperandGroup[] _otherGroups;
    private readonly CompiledRule[] _rules;

    public CompiledLadder(BoundLadder ladder)
    {
        var coded = ladder.Groups.OfType<ValueGroup>().Where(group => group.Fact.Names.Length > 0).ToList();
        _lookups = [.. coded.Select(group => Lookup.Of(group, ladder.Ladder.Kind))];
        _otherGroups = [.. ladder.Groups.Except(coded)];
        _rules = [.. ladder.Ladder.Rules.Select(rule => new CompiledRule(rule.When, ladder))];
    }

    public ReadOnlySpan<CompiledRule> Rules => _rules;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ConditionTruths Read(ReviewCase subject)
    {
        var (must, may) = (default(ConditionMask), default(ConditionMask));
        var codes = subject.Storage.Codes;
        foreach (ref readonly var lookup in _lookups.AsSpan())
        {
            ref readonly var truths = ref lookup.Truths[codes[lookup.Slot]];
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

    private readonly record struct Lookup(int Slot, ConditionTruths[] Truths)
    {
        public static Lookup Of(ValueGroup group, SubjectKind kind)
        {
            var codes = group.Fact.Names.Length + FactStorage.FirstValueCode;
            var truths = new ConditionTruths[codes];
            for (var code = 0; code < codes; code++)
            {
                var storage = new FactStorage();
                storage.Codes[group.Fact.Slot] = (byte)code;
                truths[code] = group.Truths(new ReviewCase("table", kind, storage));
            }

            return new(group.Fact.Slot, truths);
        }
    }
}
