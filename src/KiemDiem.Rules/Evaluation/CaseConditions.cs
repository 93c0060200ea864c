using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>What a ladder sees in one case: every operand, read once, and the truths that unknown facts leave. For engines. Immutable.</summary>
public sealed class CaseConditions
{
    private readonly ObservedValue[] _observed;
    private readonly ConditionTruths _truths;

    /// <summary>Reads a case.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="subject">The case, of the ladder's kind and without problems.</param>
    public CaseConditions(BoundLadder ladder, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(subject);
        Ladder = ladder;
        Case = subject;
        _truths = ladder.Read(subject);
        _observed = ladder.Keys.Observe(subject);
    }

    /// <summary>The ladder.</summary>
    public BoundLadder Ladder { get; }

    /// <summary>The case.</summary>
    public ReviewCase Case { get; }

    /// <summary>Whether the facts decide every condition of the ladder.</summary>
    public bool AreDecided => _truths.Must == _truths.May;

    /// <summary>The truth of a condition: what is seen is compared; where nothing is seen, what the other facts leave of the ladder's own conditions.</summary>
    /// <exception cref="ArgumentException">The ladder does not read the operand, or it is unknown and the condition is not one of the ladder.</exception>
    public Truth TruthOf(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var observed = _observed[Ladder.Keys.IndexOf(condition.Operand)];
        return observed.State == FactState.Unknown ? _truths[Ladder.Keys.IndexOf(condition)]
            : observed.Satisfies(condition) ? Truth.True
            : Truth.False;
    }
}
