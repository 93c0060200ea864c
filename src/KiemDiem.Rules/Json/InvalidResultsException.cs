namespace KiemDiem.Rules.Json;

/// <summary>A file that was given as earlier results and is none.</summary>
public sealed class InvalidResultsException : KiemDiemException
{
    internal InvalidResultsException(string path, Label found, Label allowed)
        : base($"{path}: found {found.English}; allowed: {allowed.English}.")
    {
        Path = path;
        Found = found;
        Allowed = allowed;
    }

    /// <summary>Where.</summary>
    public string Path { get; }

    /// <summary>What was found.</summary>
    public Label Found { get; }

    /// <summary>What is allowed.</summary>
    public Label Allowed { get; }
}
