using KiemDiem.Rules.Benchmarks.Cases;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>The members that both engines judge: those of <see cref="MemberLadderBenchmarks"/>, and members with facts taken out.</summary>
public static class EngineCases
{
    /// <summary>How many there are.</summary>
    public const int Population = 1_000;

    private const int Seed = 2023;

    /// <summary>Members whose facts decide every condition.</summary>
    public static ReviewCase[] Complete() => [.. BalancedCases.Make(Seed, Population, unknown: false)];

    /// <summary>Such members of whom facts are unknown, so that conditions stay open.</summary>
    public static ReviewCase[] Open()
    {
        var random = new Random(Seed);
        var ladder = RegulationCatalog.Default.For(2023).LadderFor(SubjectKind.PartyMember);
        return
        [
            .. BalancedCases.Make(Seed, 2 * Population, unknown: false)
                .Select(subject => UnknownFacts.In(subject, random))
                .Where(subject => !new CaseConditions(ladder, subject).AreDecided)
                .Take(Population),
        ];
    }
}
