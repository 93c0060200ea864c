using System.Collections.Immutable;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>What was read from an overlay file: the overlay, or what is wrong with it.</summary>
public sealed class OverlayFile
{
    internal OverlayFile(RegulationOverlay? overlay, ImmutableArray<DataProblem> problems)
    {
        Overlay = problems.IsEmpty ? overlay : null;
        Problems = problems;
    }

    /// <summary>The overlay; null when there are problems.</summary>
    public RegulationOverlay? Overlay { get; }

    /// <summary>What is wrong, in the order of the file: form, names, and what the text it stands on does not allow.</summary>
    public ImmutableArray<DataProblem> Problems { get; }

    /// <summary>Whether the file has no problems.</summary>
    public bool IsValid => Problems.IsEmpty;
}
