using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>That a result takes the place of an earlier one.</summary>
/// <param name="Earlier">The result that is replaced.</param>
/// <param name="Regulation">The id of the text that gave it.</param>
/// <param name="Revision">The revision of that text's encoding.</param>
/// <param name="Ground">Why it is replaced.</param>
/// <param name="Source">The provision that orders it; null where no text that governs the round was seen to.</param>
public sealed record Replacement(EarlierResult Earlier, string Regulation, int Revision, ReRatingGround Ground, Source? Source);
