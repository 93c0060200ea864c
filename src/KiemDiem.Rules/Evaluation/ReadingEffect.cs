namespace KiemDiem.Rules;

/// <summary>A reading of the law that mattered for a case: set another way, the outcome would be another.</summary>
/// <param name="Setting">The name of the setting, as in <see cref="Model.RuleSettings.Values"/>.</param>
/// <param name="Value">How it is set.</param>
/// <param name="Other">The other reading.</param>
/// <param name="Outcome">The outcome under the other reading.</param>
public sealed record ReadingEffect(string Setting, string Value, string Other, Outcome Outcome);
