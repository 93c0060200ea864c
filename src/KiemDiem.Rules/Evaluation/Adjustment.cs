using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>A rating lowered by a ceiling.</summary>
/// <param name="From">The rating before.</param>
/// <param name="To">The rating after.</param>
/// <param name="Rule">The ceiling.</param>
public sealed record Adjustment(Rating From, Rating To, Ceiling Rule);
