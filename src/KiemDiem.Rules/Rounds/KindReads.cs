using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>What the ladder of a kind reads of what a round can give.</summary>
internal sealed class KindReads
{
    private readonly SubunitGroup? _subunits;

    public KindReads(BoundLadder ladder)
    {
        Ladder = ladder;
        _subunits = ladder.Groups.OfType<SubunitGroup>().FirstOrDefault();
        UnitRating = Reads(FactTable.UnitRating);
        CollectiveRating = Reads(FactTable.CollectiveRating);
        Discipline = Reads(FactTable.SubunitsDisciplined);
        SubunitConditions = [.. ladder.Ladder.Conditions.Where(condition => condition.Operand is SubunitOperand)];
    }

    public BoundLadder Ladder { get; }

    public bool UnitRating { get; }

    public bool CollectiveRating { get; }

    public bool Subunits => _subunits is not null;

    /// <summary>Whether it reads how many subunits were disciplined.</summary>
    public bool Discipline { get; }

    public IReadOnlyList<Condition> SubunitConditions { get; }

    /// <summary>Which conditions on subunits hold, where all counts are known.</summary>
    public ConditionMask StateOf(ReviewCase subject) => _subunits is { } group && group.TryState(subject, out var state) ? state : default;

    public int IndexOf(Condition condition) => Ladder.IndexOf(condition);

    private bool Reads(FactDefinition fact) => Ladder.Ladder.Conditions.Any(condition => condition.Operand.Facts.Contains(fact));
}
