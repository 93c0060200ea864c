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
    private readonly Finding[] _blank;
    private readonly (int Condition, int Slot, int Row)[] _coded;
    private readonly Finding.Seen[] _seen;
    private readonly (DisciplineGroup Group, (int Condition, int Measure)[] Conditions)[] _discipline;
    private readonly (int Condition, ConditionMask Bit, OperandGroup Group)[] _others;

    public FindingTable(BoundLadder ladder)
    {
        _blank = [.. ladder.Ladder.Conditions.Select(condition => new Finding(condition, FindingStatus.Unknown, ObservedValue.Unknown))];
        var coded = new List<(int Condition, int Slot, int Row)>();
        var seen = new List<Finding.Seen>();
        var others = new List<(int Condition, ConditionMask Bit, OperandGroup Group)>();
        for (var i = 0; i < _blank.Length; i++)
        {
            var (condition, bit, group) = (_blank[i].Condition, ConditionMask.Of(i), ladder.GroupOf(i));
            if (group is ValueGroup { Fact: { IsCoded: true } fact } value)
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
        _others = [.. others.Where(item => item.Group is not DisciplineGroup)];
        _discipline =
        [
            .. from item in others
               where item.Group is DisciplineGroup
               group (item.Condition, 1 << (int)((DisciplineOperand)_blank[item.Condition].Condition.Operand).Measure) by (DisciplineGroup)item.Group into conditions
               select (conditions.Key, conditions.ToArray()),
        ];
    }

    /// <summary>The findings of all conditions of a case.</summary>
    public ImmutableArray<Finding> Find(CaseReading reading)
    {
        var findings = _blank.AsSpan().ToArray();
        var storage = reading.Subject.Storage;
        foreach (var (condition, slot, row) in _coded)
        {
            Finding.Fill(ref findings[condition], _seen[row + FactStorage.OrdinalOf(storage.Codes[slot])]);
        }

        foreach (var (group, conditions) in _discipline)
        {
            var isPlain = group.TryGivenMeasures(storage, out var measures);
            foreach (var (condition, measure) in conditions)
            {
                ref var finding = ref findings[condition];
                Finding.Fill(ref finding, isPlain
                    ? See(finding.Condition, ObservedValue.Known((measures & measure) != 0 ? 1 : 0))
                    : See(finding.Condition, ConditionMask.Of(condition), group, reading));
            }
        }

        foreach (var (condition, bit, group) in _others)
        {
            Finding.Fill(ref findings[condition], See(findings[condition].Condition, bit, group, reading));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    private static Finding.Seen See(Condition condition, ConditionMask bit, OperandGroup group, CaseReading reading)
    {
        var observed = group.Observe(reading.Subject, condition.Operand);
        if (observed.State != FactState.Unknown)
        {
            return See(condition, observed);
        }

        // What is not seen can still be decided: assumed, or by what the other counts leave.
        var status = reading.Truths.Must.Overlaps(bit) ? FindingStatus.True
            : reading.Truths.May.Overlaps(bit) ? FindingStatus.Unknown
            : FindingStatus.False;
        return new(status, observed);
    }

    private static Finding.Seen See(Condition condition, ObservedValue observed) => new(
        observed.State == FactState.None ? FindingStatus.NotApplicable
        : observed.Satisfies(condition) ? FindingStatus.True
        : FindingStatus.False,
        observed);
}
