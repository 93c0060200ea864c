using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>What came of putting an overlay on a text: a rule set, or what is wrong.</summary>
/// <param name="Regulation">The rule set; null when there are problems.</param>
/// <param name="Problems">What the overlay may not do, or cannot, with its place in the file.</param>
public sealed record OverlayApplication(Regulation? Regulation, ImmutableArray<DataProblem> Problems);
