using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>The cases of a file and the rules that judge them.</summary>
internal sealed record CaseInput(CaseFile File, RatingRules Rules);
