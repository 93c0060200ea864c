using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// Finds what came of each condition. On a fact with a handful of values that depends on the value alone, so what is seen there is
/// looked up; the table is filled by asking the groups.
/// </summary>
internal sealed class FindingTable
{
    private readonly Condition[] _conditions;
    private readonly (int Condition, int Slot, int Row)[] _coded;
    private readonly (FindingStatus Status, ObservedValue Observed)[] _seen;
    private readonly (int Condition, ConditionMask Bit, OperandGroup Group)[] _others;

    public FindingTable(BoundLadder ladder)
    {
        _conditions = [.. ladder.Ladder.Conditions];
        var coded = new List<(int Condition, int Slot, int Row)>();
        var seen = new List<(FindingStatus Status, ObservedValue Observed)>();
        var others = new List<(int Condition, ConditionMask Bit, OperandGroup Group)>();
        for (var i = 0; i < _conditions.Length; i++)
        {
            var (condition, bit, group) = (_conditions[i], ConditionMask.Of(i), ladder.GroupOf(i));
            if (group is ValueGroup { Fact: { Names.Length: > 0 } fact } value)
            {
                coded.Add((i, fact.Slot, seen.Count));
                seen.AddRange(value.CasesByOrdinal(ladder.Ladder.Kind).Select(subject => See(condition, bit, value, new CaseReading(ladder, subject))));
            }
            else
            {
                others.Add((i, bit, group));
            }
        }

        _coded = [.. coded];
        _seen = [.. seen];
        _others = [.. others];
    }

    /// <summary>The findings of all conditions of a case.</summary>
    public ImmutableArray<Finding> Find(CaseReading reading)
    {
        var conditions = _conditions;
        var findings = new Finding[conditions.Length];
        var storage = reading.Subject.Storage;
        foreach (var (condition, slot, row) in _coded)
        {
            ref readonly var seen = ref _seen[row + FactStorage.OrdinalOf(storage.Codes[slot])];
            findings[condition] = new(conditions[condition], seen.Status, seen.Observed);
        }

        foreach (var (condition, bit, group) in _others)
        {
            var (status, observed) = See(conditions[condition], bit, group, reading);
            findings[condition] = new(conditions[condition], status, observed);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    private static (FindingStatus Status, ObservedValue Observed) See(Condition condition, ConditionMask bit, OperandGroup group, CaseReading reading)
    {
        var observed = group.Observe(reading.Subject, condition.Operand);
        var status = observed.State switch
        {
            FactState.None => FindingStatus.NotApplicable,
            FactState.Known => observed.Satisfies(condition) ? FindingStatus.True : FindingStatus.False,

            // What is not seen can still be decided: assumed, or by what the other counts leave.
            _ => reading.Truths.Must.Overlaps(bit) ? FindingStatus.True
                : reading.Truths.May.Overlaps(bit) ? FindingStatus.Unknown
                : FindingStatus.False,
        };
        return (status, observed);
    }
}
