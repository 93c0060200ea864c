using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>How a round scales: writes rounds of several sizes and measures each in a process of its own.</summary>
internal static class ScaleCommand
{
    public const string Name = "scale";

    private const string OneSize = "scale-one";
    private const string CasesOption = "--cases";

    private static readonly int[] DefaultSizes = [10_000, 100_000, 1_000_000];

    /// <summary>Runs the command, or the part of it that a process of its own measures.</summary>
    /// <returns>The exit code; null where the arguments are for another command.</returns>
    public static int? Run(string[] args) => args switch
    {
        [Name] => Measure(DefaultSizes),
        [Name, CasesOption, var sizes] => Measure([.. sizes.Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture))]),
        [OneSize, var path, var repetitions] => MeasureOne(path, int.Parse(repetitions, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static int Measure(int[] sizes)
    {
        ScaleResult[] results = [.. sizes.Order().Select(MeasureApart)];
        foreach (var line in ScaleTable.Lines(results))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
        var bounds = ScaleBounds.Of(results).ToList();
        foreach (var (isKept, text) in bounds)
        {
            Console.WriteLine($"{(isKept ? "PASS" : "FAIL")} {text}");
        }

        return bounds.TrueForAll(bound => bound.IsKept) ? 0 : 1;
    }

    private static ScaleResult MeasureApart(int cases)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(path))
            {
                RoundFile.Write(file, cases);
            }

            return Start(path, Math.Clamp(5_000_000 / cases, 5, 100));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ScaleResult Start(string path, int repetitions)
    {
        // The program may run by itself or be run by dotnet.
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        string[] self = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(ScaleCommand).Assembly.Location] : [];
        var start = new ProcessStartInfo(host, [.. self, OneSize, path, repetitions.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<ScaleResult>(text)!
            : throw new InvalidOperationException($"The measuring process ended with {process.ExitCode}.");
    }

    private static int MeasureOne(string path, int repetitions)
    {
        Console.WriteLine(JsonSerializer.Serialize(new ScaleRun().Measure(path, repetitions)));
        return 0;
    }
}
