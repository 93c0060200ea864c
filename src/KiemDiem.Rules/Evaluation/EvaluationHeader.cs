using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What stands at the head of written results: which text judged, and how.</summary>
/// <param name="RatingYear">The rating year.</param>
/// <param name="Locality">The place whose rules were asked for; null for the central text.</param>
/// <param name="Regulation">The text that judged.</param>
/// <param name="IsCounterfactual">Whether it is another than the one that governs the year and place.</param>
/// <param name="EngineName">The name of the engine.</param>
/// <param name="Options">How absent facts were taken.</param>
public sealed record EvaluationHeader(int RatingYear, string? Locality, Regulation Regulation, bool IsCounterfactual, string EngineName, RuleOptions Options);
