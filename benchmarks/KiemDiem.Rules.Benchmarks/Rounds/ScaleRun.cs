using System.Diagnostics;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>Measures a round of one size. Meant for a process of its own, so that what it holds at most is its own.</summary>
internal sealed class ScaleRun
{
    private const int WarmUpCases = 10_000;
    private const int WarmUpTimes = 40;

    private readonly RatingRules _rules = RegulationCatalog.Default.For(RoundFile.Year);

    public ScaleResult Measure(string path, int repetitions)
    {
        // The first pass is what a tool does with the file; nothing else has been held by then.
        var bytes = File.ReadAllBytes(path);
        var count = Pass(bytes);
        var peak = PeakMemory();

        var small = SmallRound();
        for (var i = 0; i < WarmUpTimes; i++)
        {
            Once(small);
        }

        var times = Enumerable.Range(0, repetitions).Select(_ => Once(bytes)).ToList();
        double Median(Func<Times, double> of) => times.Select(of).Order().ElementAt(times.Count / 2) / count;
        return new(count, bytes.Length, Median(time => time.Read), Median(time => time.Judge), Median(time => time.Evaluate), Median(time => time.Round), Median(time => time.Allocated), peak);
    }

    private static byte[] SmallRound()
    {
        using var stream = new MemoryStream();
        RoundFile.Write(stream, WarmUpCases);
        return stream.ToArray();
    }

    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private int Pass(byte[] bytes)
    {
        var file = CaseJson.Read(bytes);
        var result = _rules.Evaluate(new ReviewRound(file.Cases, file.Cohorts));
        return file.IsValid && result.Breaches.IsEmpty ? result.Cases.Length : throw new InvalidOperationException("The generated round is at fault.");
    }

    private Times Once(byte[] bytes)
    {
        CaseFile? file = null;
        var read = Time(() => file = CaseJson.Read(bytes));
        var judge = Time(() =>
        {
            foreach (var subject in file!.Cases)
            {
                _rules.Judge(subject);
            }
        });
        var evaluate = Time(() =>
        {
            foreach (var _ in _rules.EvaluateAll(file!.Cases))
            {
            }
        });
        RoundResult? result = null;
        var allocated = 0L;
        var round = Time(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            result = _rules.Evaluate(new ReviewRound(file!.Cases, file.Cohorts));
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        GC.KeepAlive(result);
        return new(read, judge, evaluate, round, allocated);
    }

    /// <summary>How long something takes, in nanoseconds. Collections that it causes itself count; what was left from before does not.</summary>
    private static double Time(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private sealed record Times(double Read, double Judge, double Evaluate, double Round, double Allocated);
}
