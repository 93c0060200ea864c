using System.Collections.Immutable;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>What was read from an overlay file: the overlay, or what is wrong with it.</summary>
public sealed class OverlayFile
{
    internal OverlayFile(RegulationOverlay? overlay, ImmutableArray<DataProblem> problems, int unlisted = 0)
    {
        UnlistedProblems = unlisted;
        Overlay = problems.IsEmpty ? overlay : null;
        Problems = problems;
    }

    /// <summary>The overlay; null when there are problems.</summary>
    public RegulationOverlay? Overlay { get; }

    /// <summary>
    /// What is wrong, in the order of the file, at most a thousand problems: form and names, and where those are in order what the text it
    /// stands on does not allow.
    /// </summary>
    public ImmutableArray<DataProblem> Problems { get; }

    /// <summary>How many more problems there are beyond the listed ones.</summary>
    public int UnlistedProblems { get; }

    /// <summary>Whether the file has no problems.</summary>
    public bool IsValid => Problems.IsEmpty;
}
