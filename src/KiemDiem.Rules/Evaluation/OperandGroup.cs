using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// The conditions of a ladder that read the same facts, and so move together. A group is one unknown of the search: its states are
/// the sets of its conditions that can be true at once, with the relations between its facts kept. Groups are independent of each other.
/// </summary>
internal abstract class OperandGroup
{
    private readonly ImmutableArray<(Condition Condition, ConditionMask Bit)> _conditions;

    protected OperandGroup(IEnumerable<(Condition Condition, int Index)> conditions)
    {
        _conditions = [.. conditions.Select(item => (item.Condition, ConditionMask.Of(item.Index)))];
        Bits = _conditions.Aggregate(default(ConditionMask), (bits, item) => bits | item.Bit);
    }

    /// <summary>All conditions of the group.</summary>
    public ConditionMask Bits { get; }

    /// <summary>The conditions, each with its bit.</summary>
    public ImmutableArray<(Condition Condition, ConditionMask Bit)> Conditions => _conditions;

    /// <summary>The facts that the group reads.</summary>
    public abstract IEnumerable<FactDefinition> Facts { get; }

    /// <summary>Every state that the facts allow. One state, when the facts decide all conditions.</summary>
    public IReadOnlyList<ConditionMask> States(ReviewCase subject) => TryState(subject, out var state) ? [state] : OpenStates(subject);

    /// <summary>The one state that the facts allow, where they are plain enough to see it without a search.</summary>
    public abstract bool TryState(ReviewCase subject, out ConditionMask state);

    /// <summary>Whether nothing is known of the group's facts, so that its states do not depend on the case.</summary>
    public abstract bool IsWhollyUnknown(ReviewCase subject);

    /// <summary>Every state that the facts allow, found by a search.</summary>
    protected abstract IReadOnlyList<ConditionMask> OpenStates(ReviewCase subject);

    /// <summary>What an operand of the group was seen to be.</summary>
    public abstract ObservedValue Observe(ReviewCase subject, Operand operand);

    /// <summary>
    /// A filling for every state that complete facts can have, the most ordinary filling of each. Unlike in an empty case, what is taken as not
    /// claimed when it is absent is claimed here, too.
    /// </summary>
    public IReadOnlyList<GroupFilling> Fillings(SubjectKind kind)
    {
        var fillings = new Dictionary<ConditionMask, GroupFilling>();
        foreach (var filled in Fill(new ReviewCase("filling", kind)))
        {
            if (TryState(filled, out var state))
            {
                fillings.TryAdd(state, new(state, filled));
            }
        }

        return [.. fillings.Values];
    }

    /// <summary>An empty case with facts written into it.</summary>
    protected static ReviewCase Filled(ReviewCase empty, Action<FactStorage> write)
    {
        var storage = empty.Storage.Copy();
        write(storage);
        return new(empty.Id, empty.Kind, storage);
    }

    /// <summary>Cases that give the facts of the group, of every state at least one; the more ordinary first.</summary>
    protected abstract IEnumerable<ReviewCase> Fill(ReviewCase empty);

    /// <summary>The truths that the states leave open: what holds in all of them, and what in some.</summary>
    public ConditionTruths Truths(ReviewCase subject)
    {
        if (TryState(subject, out var state))
        {
            return new(state, state);
        }

        var states = OpenStates(subject);
        var (must, may) = (states[0], states[0]);
        for (var i = 1; i < states.Count; i++)
        {
            must &= states[i];
            may |= states[i];
        }

        return new(must, may);
    }
}
