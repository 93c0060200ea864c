namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>What a round of one size costs; the times are medians.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="Read">Nanoseconds a case to read it.</param>
/// <param name="Judge">Nanoseconds a case to judge the cases one by one.</param>
/// <param name="Evaluate">Nanoseconds a case to evaluate them one by one, reasons made ready.</param>
/// <param name="Round">Nanoseconds a case to rate the round.</param>
/// <param name="Allocated">Bytes a case that rating the round allocates.</param>
/// <param name="Peak">The most memory that the process held when it had read the file and rated the round, in bytes.</param>
public sealed record ScaleResult(int Cases, long Bytes, double Read, double Judge, double Evaluate, double Round, double Allocated, long Peak)
{
    /// <summary>Reading and rating the round as a multiple of reading and judging one by one.</summary>
    public double OverJudge => (Read + Round) / (Read + Judge);

    /// <summary>The same as a multiple of reading and evaluating one by one.</summary>
    public double OverEvaluate => (Read + Round) / (Read + Evaluate);
}
