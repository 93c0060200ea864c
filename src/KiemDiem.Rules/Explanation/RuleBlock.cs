namespace KiemDiem.Rules.Explanations;

/// <summary>The rows of a table that belong to one rule.</summary>
/// <param name="Name">The rule in words.</param>
/// <param name="Rows">The rows, each with its end of line.</param>
internal sealed record RuleBlock(string Name, string Rows);
