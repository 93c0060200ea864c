using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>A console of Spectre on any writer, with colour only for a person who wants it.</summary>
internal static class PlainConsole
{
    /// <summary>How wide a table in a file may be: wide enough that a row of ours seldom breaks.</summary>
    private const int FileWidth = 200;

    public static IAnsiConsole On(TextWriter writer, ToolHost host, bool toScreen)
    {
        var colour = toScreen && host.UsesColour;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = toScreen ? host.Width : FileWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
