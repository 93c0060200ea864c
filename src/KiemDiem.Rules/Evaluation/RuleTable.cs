using System.Numerics;
using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// A ladder as sets of values, for cases in which no condition is open: which values of which facts set each mark of
/// <see cref="RuleMarker"/>. One test of a set looks at all facts with a handful of values at once; readers read the others. The sets are
/// filled by asking the groups, so they cannot say anything else than the interpreter reads.
/// </summary>
internal sealed class RuleTable
{
    /// <summary>Unknown, none and the values.</summary>
    private const int Ordinals = FactStorage.FirstValueOrdinal + FactStorage.MaximumValues;

    private readonly RuleMarker _marker;
    private readonly CodeSet _needed;
    private readonly CodeSet _assumedNone;
    private readonly CodeSet _rare;
    private readonly ulong[] _rareMarks = new ulong[CodeSet.Capacity * Ordinals];
    private readonly (int Mark, CodeSet Codes)[] _usual;
    private readonly TaskReader[] _tasks;
    private readonly NumberReader[] _numbers;
    private readonly DecimalReader[] _decimals;
    private readonly DisciplineReader[] _discipline;
    private readonly OperandGroup[] _others;
    private readonly ulong _holdingUp;
    private readonly ulong _deciding;

    public RuleTable(BoundLadder ladder, RuleMarker marker)
    {
        _marker = marker;
        var coded = ladder.Groups.OfType<ValueGroup>().Where(group => group.Fact.IsCoded).ToList();
        _needed = Codes(coded, group => ladder.Context.Assumes(group.Fact) ? (byte)0 : byte.MaxValue);
        _assumedNone = Codes(coded, group => ladder.Context.Assumes(group.Fact) ? FactStorage.NoneCode : (byte)0);

        // The rules that are one clause are exceptions: few values meet them, so those are looked up one by one. What breaks the
        // other rules, the levels, is common; there each rule asks all facts at once.
        var marks = coded.ToDictionary(group => group, group => Marks(group, ladder.Ladder.Kind));
        _usual = [.. Enumerable.Range(0, marker.Count)
            .Where(mark => (1UL << mark & marker.Met) == 0)
            .Select(mark => (mark, Codes(coded, group => CodesThatSet(1UL << mark, marks[group]))))];
        _rare = Codes(coded, group => CodesThatSet(marker.Met, marks[group]));
        foreach (var group in coded)
        {
            for (var ordinal = 0; ordinal < marks[group].Length; ordinal++)
            {
                _rareMarks[(group.Fact.Slot * Ordinals) + ordinal] = marks[group][ordinal] & marker.Met;
            }
        }

        _tasks = [.. ladder.Groups.OfType<TaskGroup>().Where(TaskReader.CanRead).Select(group => new TaskReader(group, ladder, marker))];
        _discipline = [.. ladder.Groups.OfType<DisciplineGroup>().Select(group => new DisciplineReader(group, marker))];
        _numbers = [.. ladder.Groups.OfType<ValueGroup>().Where(NumberReader.CanRead).Select(group => new NumberReader(group, ladder, marker))];
        _decimals = [.. ladder.Groups.Select(group => DecimalReader.Of(group, ladder, marker)).OfType<DecimalReader>()];
        _others = [.. ladder.Groups.Except(
            [
                .. coded, .. _tasks.Select(reader => reader.Group), .. _discipline.Select(reader => reader.Group), .. _numbers.Select(reader => reader.Group),
                .. _decimals.Select(reader => reader.Group),
            ])];

        var early = coded.Concat(_numbers.Select(reader => reader.Group)).ToList();
        _holdingUp = HoldingUp(ladder, early);
        _deciding = _holdingUp & OutcomeTable.Deciding(ladder.Ladder);
    }

    /// <summary>The rules that hold; <see cref="RuleMarker.Open"/> among them when a condition is open, or may be.</summary>
    public ulong Evaluate(ReviewCase subject) => Finish(subject, Begin(subject.Storage));

    /// <summary>The rules that hold, or the first of them alone where it decides whatever holds after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong EvaluateToFirst(ReviewCase subject)
    {
        var marks = Begin(subject.Storage);
        var first = marks & _holdingUp;
        first &= 0 - first;
        return (first & _deciding) != 0 && (marks & RuleMarker.Open) == 0 ? first : Finish(subject, marks);
    }

    /// <summary>The marks of the facts that cost little to read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Begin(FactStorage storage)
    {
        var marks = Test(storage);
        foreach (var reader in _numbers)
        {
            marks |= reader.Read(storage);
        }

        return marks;
    }

    private ulong Finish(ReviewCase subject, ulong marks)
    {
        var storage = subject.Storage;
        foreach (var reader in _tasks)
        {
            marks |= reader.Read(storage);
        }

        foreach (var reader in _decimals)
        {
            marks |= reader.Read(storage);
        }

        foreach (var reader in _discipline)
        {
            marks |= reader.Read(storage);
        }

        if (_others.Length > 0)
        {
            marks |= ReadOthers(subject);
        }

        return _marker.Rules(marks) | (marks & RuleMarker.Open);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReadOthers(ReviewCase subject)
    {
        var marks = 0UL;
        foreach (var group in _others)
        {
            marks |= group.TryState(subject, out var state) ? _marker.Of(group, state) : RuleMarker.Open;
        }

        return marks;
    }

    /// <summary>The marks of all facts with a handful of values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Test(FactStorage storage)
    {
        var codes = new CodeSet(storage.Codes);
        var unknown = codes.Unknown;
        var marks = unknown.Overlaps(_needed) ? RuleMarker.Open : 0;
        codes |= unknown & _assumedNone;
        foreach (ref readonly var set in _usual.AsSpan())
        {
            marks |= (codes.Overlaps(set.Codes) ? 1UL : 0UL) << set.Mark;
        }

        for (var slots = (codes & _rare).Slots; slots != 0; slots &= slots - 1)
        {
            var slot = BitOperations.TrailingZeroCount(slots);
            marks |= _rareMarks[(slot * Ordinals) + FactStorage.OrdinalOf(storage.Codes[slot])];
        }

        return marks;
    }

    /// <summary>The gates and triggers that can be seen early; none unless every gate can, since a gate stands before all else.</summary>
    private ulong HoldingUp(BoundLadder ladder, IReadOnlyCollection<OperandGroup> early)
    {
        var rules = 0UL;
        for (var i = 0; i < ladder.Ladder.Gates.Length + ladder.Ladder.Triggers.Length; i++)
        {
            var isEarly = (_marker.Met >> i & 1) != 0
                && ladder.Ladder.Rules[i].When.Conditions.All(condition => early.Contains(ladder.GroupOf(ladder.IndexOf(condition))));
            if (!isEarly && i < ladder.Ladder.Gates.Length)
            {
                return 0;
            }

            rules |= isEarly ? 1UL << i : 0;
        }

        return rules;
    }

    /// <summary>The marks that a fact sets where it is unknown, where it is none, and for each value.</summary>
    private ulong[] Marks(ValueGroup group, SubjectKind kind) =>
        [.. group.TruthsByOrdinal(kind).Select(truths => truths.Must == truths.May ? _marker.Of(group, truths.Must) : 0)];

    private static byte CodesThatSet(ulong mark, ulong[] marks) => (byte)Enumerable.Range(FactStorage.NoneOrdinal, marks.Length - FactStorage.NoneOrdinal)
        .Sum(ordinal => (marks[ordinal] & mark) != 0 ? FactStorage.CodeOf(ordinal) : 0);

    private static CodeSet Codes(IEnumerable<ValueGroup> coded, Func<ValueGroup, byte> codes)
    {
        var bytes = new byte[CodeSet.Capacity];
        foreach (var group in coded)
        {
            bytes[group.Fact.Slot] = codes(group);
        }

        return new(bytes);
    }
}
