using System.Text;

namespace KiemDiem.Rules.Cli.Tests;

/// <summary>One run of the tool in this process.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    public static async Task<ToolRun> OfAsync(bool colour, bool progress, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var host = new ToolHost(output, error) { UsesColour = colour, ShowsProgress = progress };
        var status = await Tool.RunAsync(args, host);
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public static Task<ToolRun> OfAsync(params string[] args) => OfAsync(false, false, args);
}
