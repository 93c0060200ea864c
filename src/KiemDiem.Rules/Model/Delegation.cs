using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>A provision by which a text leaves criteria to local rules: they may put others in their place, or leave them out.</summary>
/// <param name="Criteria">The criteria.</param>
/// <param name="Label">What is left to whom.</param>
/// <param name="Source">The provision.</param>
public sealed record Delegation(ImmutableArray<FactDefinition> Criteria, Label Label, Source Source);
