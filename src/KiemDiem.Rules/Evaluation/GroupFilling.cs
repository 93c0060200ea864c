namespace KiemDiem.Rules.Engines;

/// <summary>A way to fill the facts of a group completely, and the conditions that then hold.</summary>
/// <param name="State">The conditions of the group that hold.</param>
/// <param name="Case">A case that gives the facts of the group and no others.</param>
internal sealed record GroupFilling(ConditionMask State, ReviewCase Case);
