namespace KiemDiem.Rules.Cli.Commands;

/// <summary>What was asked of <c>kiemdiem evaluate</c>.</summary>
internal sealed record EvaluateRequest(
    FileInfo File,
    int? Year,
    string? Locality,
    string? Regulation,
    IReadOnlyList<FileInfo> Overlays,
    string Engine,
    bool AssumeNone,
    bool Explain,
    string Format,
    FileInfo? Output,
    Language Language);
