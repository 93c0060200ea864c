namespace KiemDiem.Rules.Cli;

/// <summary>The exit statuses of the tool.</summary>
internal static class ExitStatus
{
    public const int Done = 0;
    public const int Breach = 1;
    public const int BadInput = 2;
}
