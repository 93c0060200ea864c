using System.Text;

namespace KiemDiem.Rules.Cli;

/// <summary>Where the tool runs: its streams, and whether a person looks at them.</summary>
public sealed class ToolHost : IDisposable
{
    /// <summary>Makes a host on streams of the caller.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    public ToolHost(Stream output, TextWriter error)
    {
        Output = output;
        Error = error;
    }

    /// <summary>Standard output.</summary>
    public Stream Output { get; }

    /// <summary>Standard error: messages and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether colour may be used: a terminal, and <c>NO_COLOR</c> is not set.</summary>
    public bool UsesColour { get; init; }

    /// <summary>Whether progress may be shown: standard error is a terminal.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The width of tables in characters.</summary>
    public int Width { get; init; } = DefaultWidth;

    private const int DefaultWidth = 160;

    /// <summary>The host of this process.</summary>
    public static ToolHost OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return new(Console.OpenStandardOutput(), error)
        {
            UsesColour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ShowsProgress = !Console.IsErrorRedirected,
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
        };
    }

    /// <summary>Closes the streams.</summary>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
