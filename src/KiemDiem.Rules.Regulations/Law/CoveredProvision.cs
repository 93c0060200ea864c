using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>A provision, and what in a rule set cites it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="CitedBy">The parts of the rule set that cite it; empty when this rule set cites it nowhere.</param>
public sealed record CoveredProvision(LawProvision Provision, ImmutableArray<CitingPart> CitedBy);
