using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

/// <summary>What a table says of one condition.</summary>
/// <param name="Key">The key of the condition.</param>
/// <param name="Document">The number of the text that is cited.</param>
/// <param name="Provision">The place in it.</param>
/// <param name="Evidence">The evidence, in the year of the table.</param>
/// <param name="Rows">The literal values.</param>
internal sealed record ThresholdEntry(string Key, string Document, string Provision, string Evidence, ImmutableArray<ThresholdRow> Rows);
