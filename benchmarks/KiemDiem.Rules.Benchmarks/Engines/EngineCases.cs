using KiemDiem.Rules.Benchmarks.Cases;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>The members that both engines judge: those of <see cref="MemberLadderBenchmarks"/>, and the same with facts taken out.</summary>
public static class EngineCases
{
    /// <summary>How many there are.</summary>
    public const int Population = 1_000;

    private const int Seed = 2023;

    /// <summary>Members whose facts decide every condition.</summary>
    public static ReviewCase[] Complete() => [.. BalancedCases.Make(Seed, Population, unknown: false)];

    /// <summary>The same members; facts that are unknown leave conditions open.</summary>
    public static ReviewCase[] Open()
    {
        var random = new Random(Seed);
        return [.. Complete().Select(subject => UnknownFacts.In(subject, random))];
    }
}
