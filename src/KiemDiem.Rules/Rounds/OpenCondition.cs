using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>A condition on the counts of subunits while outcomes of some are open.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Truth">Whether it holds whatever they come to, may hold, or holds in no case.</param>
public sealed record OpenCondition(Condition Condition, Truth Truth);
