using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>A rule that holds now and keeps a case from a rating whatever the levels give, or a hole in the text that it stands in.</summary>
/// <param name="Key">The key of the rule.</param>
/// <param name="Label">The rule in words.</param>
/// <param name="Source">The provision and its evidence.</param>
public sealed record Obstacle(string Key, Label Label, Source Source);
