namespace KiemDiem.Rules;

/// <summary>A host requires another encoding of a text than the one at hand.</summary>
public sealed class RegulationRevisionException : KiemDiemException
{
    /// <summary>Makes the exception.</summary>
    public RegulationRevisionException(string id, int required, int available)
        : base(FormattableString.Invariant($"Revision {required} of '{id}' is required, but this package carries revision {available}."))
    {
        Id = id;
        Required = required;
        Available = available;
    }

    /// <summary>The id of the text.</summary>
    public string Id { get; }

    /// <summary>The revision that the host requires.</summary>
    public int Required { get; }

    /// <summary>The revision that the package carries.</summary>
    public int Available { get; }
}
