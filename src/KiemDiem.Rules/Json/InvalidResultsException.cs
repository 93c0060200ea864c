namespace KiemDiem.Rules.Json;

/// <summary>A file that was given as earlier results and is none.</summary>
public sealed class InvalidResultsException : KiemDiemException
{
    internal InvalidResultsException(string path, string found, string allowed)
        : base($"{path}: found {found}; allowed: {allowed}.")
    {
        Path = path;
        Found = found;
        Allowed = allowed;
    }

    /// <summary>Where.</summary>
    public string Path { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What is allowed.</summary>
    public string Allowed { get; }
}
