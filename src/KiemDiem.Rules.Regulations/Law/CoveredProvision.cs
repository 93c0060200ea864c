using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>A provision, and what in a rule set cites it.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="CitedBy">Conditions as kind and key, other parts by their code; empty when this rule set cites it nowhere.</param>
public sealed record CoveredProvision(LawProvision Provision, ImmutableArray<string> CitedBy);
