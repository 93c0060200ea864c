using KiemDiem.Rules.Benchmarks.Rounds;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Benchmarks.Tests.Rounds;

/// <summary>The round that is measured is a lawful one, in which everything that a round can hold comes up, and costs the same a case at every size.</summary>
public sealed class RoundFileTests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(150)]
    [InlineData(999)]
    [InlineData(5_000)]
    public void Round_of_any_size_is_read_without_problems_and_breaches_nothing(int cases)
    {
        var file = Read(cases);

        file.Problems.Should().BeEmpty();
        file.Year.Should().Be(2023);
        file.Cases.Should().HaveCount(cases);
        var result = Rules.Evaluate(new ReviewRound(file.Cases, file.Cohorts));
        result.Breaches.Should().BeEmpty();
        result.WithoutCohort.Should().BeEmpty();
        result.Cases.Should().HaveCount(cases);
    }

    [Fact]
    public void Same_size_gives_the_same_file() => Bytes(500).Should().Equal(Bytes(500));

    [Fact]
    public void Case_takes_about_five_hundred_bytes() => (Bytes(5_000).Length / 5_000).Should().BeInRange(400, 600);

    [Fact]
    public void Round_holds_every_kind_every_rating_and_a_few_open_cases()
    {
        var result = Evaluate(Read(10_000));

        result.Counts.Select(count => count.Kind).Distinct().Should().BeEquivalentTo(SubjectKinds.All);
        foreach (var rating in Enum.GetValues<Rating>())
        {
            result.Cases.Count(item => item.Outcome.Rating == rating).Should().BeGreaterThan(100, "{0} is common", rating);
        }

        var open = result.Cases.Count(item => item.Outcome.Kind == OutcomeKind.Undetermined);
        open.Should().BeInRange(100, 1_000);
        result.Cases.Should().Contain(item => !item.HangsOn.IsEmpty);
        result.Cases.Should().Contain(item => item.RollUp != null && !item.RollUp.IsCertain);
        result.Cases.Should().Contain(item => !item.SamePerson.IsEmpty);
    }

    [Fact]
    public void Round_of_twenty_thousand_allocates_per_case_what_a_round_of_two_thousand_does()
    {
        var (small, large) = (Read(2_000), Read(20_000));

        // Once beforehand: tables that are made when a first case is judged belong to the rules, not to the round.
        Evaluate(small);
        Evaluate(large);
        var (ofSmall, ofLarge) = (AllocatedPerCase(small), AllocatedPerCase(large));

        ofLarge.Should().BeInRange(ofSmall * 0.9, ofSmall * 1.1);
    }

    private static double AllocatedPerCase(CaseFile file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate(file);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)file.Cases.Length;
    }

    private static RoundResult Evaluate(CaseFile file) => Rules.Evaluate(new ReviewRound(file.Cases, file.Cohorts));

    private static CaseFile Read(int cases) => CaseJson.Read(Bytes(cases));

    private static byte[] Bytes(int cases)
    {
        using var stream = new MemoryStream();
        RoundFile.Write(stream, cases);
        return stream.ToArray();
    }
}
