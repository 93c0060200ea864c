using System.Diagnostics;

namespace KiemDiem.Rules.Cli.Tests.Output.Html;

/// <summary>A headless Chromium that opens one page and goes.</summary>
internal static class Browser
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static IReadOnlyList<string> Names { get; } = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The first that there is; null where there is none.</summary>
    public static string? Path { get; } = Names
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Where(folder => folder.Length > 0).Select(folder => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The page as it stands after its script ran, and what the browser wrote of errors in it.</summary>
    public static async Task<(string Page, string Console)> OpenAsync(string file, string fragment = "")
    {
        var (output, error) = await RunAsync("--dump-dom", new Uri(file).AbsoluteUri + fragment);
        return (output, string.Join('\n', error.Split('\n').Where(line => line.Contains("CONSOLE", StringComparison.Ordinal))));
    }

    /// <summary>Runs it with a profile of its own that is gone afterwards.</summary>
    public static async Task<(string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var profile = new TemporaryFolder();
        var start = new ProcessStartInfo(Path!) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        string[] quiet =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--enable-logging=stderr", $"--user-data-dir={profile.Path}",
        ];
        foreach (var argument in quiet.Concat(arguments))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Longest);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
