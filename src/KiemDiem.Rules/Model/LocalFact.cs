namespace KiemDiem.Rules.Model;

/// <summary>A fact that only this rule set knows. In JSON it stands under <c>local</c>.</summary>
/// <param name="Key">The key: the id of the rule set, a dot, and a name.</param>
/// <param name="Label">The name in both languages.</param>
/// <param name="Source">The provision.</param>
public sealed record LocalFact(string Key, Label Label, Source Source);
