using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Guidance;

/// <summary>Conditions that no fact of the case moves, as those on the rating year.</summary>
internal sealed class FixedWays : GroupWays
{
    public FixedWays(OperandGroup group, ReviewCase subject, Goal goal)
        : base(group, subject, goal, [])
    {
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements) => [];
}
