namespace KiemDiem.Rules.Cli.Output;

/// <summary>The forms in which a command can say one thing.</summary>
/// <param name="Table">As tables; the flag says whether it is for the screen.</param>
/// <param name="Json">As JSON.</param>
/// <param name="Text">As the other text that the command offers, CSV or Markdown; null where it offers none.</param>
internal sealed record OutputForms(Action<TextWriter, ToolHost, bool> Table, Action<Stream> Json, Action<TextWriter>? Text = null)
{
    /// <summary>Writes one of them, to a file or to standard output.</summary>
    public void Write(string format, FileInfo? file, ToolHost host)
    {
        switch (format)
        {
            case "json":
                OutputTarget.Write(file, host, Json);
                break;
            case "table":
                OutputTarget.WriteText(file, host, writer => Table(writer, host, file is null));
                break;
            default:
                OutputTarget.WriteText(file, host, Text ?? throw new InvalidOperationException($"There is no form for {format}."));
                break;
        }
    }
}
