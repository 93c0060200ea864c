using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Why an outcome is left to the authority, where no rule of a ladder leaves it.</summary>
/// <param name="Reason">A stable code.</param>
/// <param name="Label">The reason in words.</param>
/// <param name="Source">The provision.</param>
internal sealed record DecisionNeeded(string Reason, Label Label, Source Source);
