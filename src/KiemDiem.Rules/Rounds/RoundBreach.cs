using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>Something in which a round breaches the text, or contradicts itself.</summary>
/// <param name="Kind">What kind of breach.</param>
/// <param name="Id">The cohort, the case, or the id that is missing.</param>
/// <param name="Field">The property of the file it is about; null where it is about none.</param>
/// <param name="Cases">The cases concerned, by their ids.</param>
/// <param name="Text">The breach in words.</param>
/// <param name="Source">The provision that is breached; null where the round contradicts itself.</param>
public sealed record RoundBreach(BreachKind Kind, string Id, string? Field, ImmutableArray<string> Cases, Label Text, Source? Source);
