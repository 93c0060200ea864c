namespace KiemDiem.Rules.Cli.Tests.Output.Html;

/// <summary>A test that needs a browser; without one it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Path is null ? $"No browser on PATH ({string.Join(", ", Browser.Names)}): the page was not opened." : null;
}
