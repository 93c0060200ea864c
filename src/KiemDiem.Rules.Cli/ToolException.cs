namespace KiemDiem.Rules.Cli;

/// <summary>Something the user can mend; the message says what and how.</summary>
internal sealed class ToolException(string message) : Exception(message);
