namespace KiemDiem.Rules.Model;

/// <summary>One open reading of the law, set another way.</summary>
/// <param name="Name">The name of the setting.</param>
/// <param name="Value">How it is set.</param>
/// <param name="Other">The other way.</param>
/// <param name="Settings">All settings, with this one set the other way.</param>
public sealed record SettingChange(string Name, string Value, string Other, RuleSettings Settings);
