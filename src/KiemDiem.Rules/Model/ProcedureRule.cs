namespace KiemDiem.Rules.Model;

/// <summary>Something that a text orders for the round and that no fact of a case decides: a sign, who attends, a duty after the review.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Step">The step of the round.</param>
/// <param name="Text">What is ordered.</param>
/// <param name="Source">The provision.</param>
public sealed record ProcedureRule(string Code, ProcedureStep Step, Label Text, Source Source);
