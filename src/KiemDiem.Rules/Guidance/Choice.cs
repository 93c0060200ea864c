namespace KiemDiem.Rules.Guidance;

/// <summary>A way that was chosen for a group.</summary>
/// <param name="Group">The place of the group.</param>
/// <param name="Way">The way.</param>
internal sealed record Choice(int Group, Way Way);
