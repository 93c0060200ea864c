using System.Collections.Immutable;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules;

/// <summary>An overlay was added to a catalogue whose text does not allow what it does.</summary>
/// <remarks>Reading an overlay against the same catalogue finds the problems without an exception.</remarks>
public sealed class InvalidOverlayException : KiemDiemException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="problems">What is wrong.</param>
    public InvalidOverlayException(RegulationOverlay overlay, ImmutableArray<DataProblem> problems)
        : base($"The overlay '{overlay?.Id}' cannot stand on '{overlay?.BaseId}': {string.Join(" ", problems)}")
    {
        ArgumentNullException.ThrowIfNull(overlay);
        Overlay = overlay;
        Problems = problems;
    }

    /// <summary>The overlay.</summary>
    public RegulationOverlay Overlay { get; }

    /// <summary>What is wrong, each with its place in the file.</summary>
    public ImmutableArray<DataProblem> Problems { get; }
}
