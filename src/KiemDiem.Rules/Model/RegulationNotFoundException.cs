using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A year, place or id was asked for that is not encoded.</summary>
public sealed class RegulationNotFoundException : KiemDiemException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was asked for.</param>
    /// <param name="available">What there is.</param>
    public RegulationNotFoundException(string message, IEnumerable<string> available)
        : this(message, [.. available])
    {
    }

    private RegulationNotFoundException(string message, ImmutableArray<string> available)
        : base($"{message} Available: {string.Join("; ", available)}.") => Available = available;

    /// <summary>What is encoded, one entry a text or place.</summary>
    public ImmutableArray<string> Available { get; }
}
