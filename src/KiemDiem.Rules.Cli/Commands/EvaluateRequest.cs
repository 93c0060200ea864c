namespace KiemDiem.Rules.Cli.Commands;

/// <summary>What was asked of <c>kiemdiem evaluate</c>.</summary>
internal sealed record EvaluateRequest(
    FileInfo File,
    RulesRequest Rules,
    string Engine,
    bool AssumeNone,
    bool Explain,
    string Format,
    FileInfo? Output,
    Language Language);
