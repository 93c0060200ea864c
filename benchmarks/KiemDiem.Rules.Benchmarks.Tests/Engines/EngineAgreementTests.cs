using KiemDiem.Rules.Benchmarks.Engines;
using KiemDiem.Rules.Benchmarks.HandWritten;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Benchmarks.Tests.Engines;

/// <summary>The engines, and the two ways to find leaders above their collectives, are measured on what they say alike.</summary>
public sealed class EngineAgreementTests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);
    private static readonly BoundLadder Ladder = Rules.LadderFor(SubjectKind.PartyMember);

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void NRules_on_complete_facts_gives_the_verdicts_by_hand(int batchSize)
    {
        var engine = new NRulesEngine(new() { BatchSize = batchSize });
        var cases = EngineCases.Complete();

        var outcomes = Rules.WithEngine(engine).EvaluateAll(cases).Select(result => result.Evaluation!.Outcome);

        outcomes.Select(outcome => new MemberVerdict(outcome.Kind, outcome.Rating, outcome.Candidates, outcome.Reason))
            .Should().Equal(cases.Select(subject => MemberEvaluator.Judge(MemberFacts.Of(subject), out _)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Both_engines_find_the_same_truths(bool open)
    {
        var cases = open ? EngineCases.Open() : EngineCases.Complete();
        IEvaluationEngine native = new TableEngine();

        new NRulesEngine().EvaluateAll(Ladder, cases).Should().Equal(native.EvaluateAll(Ladder, cases)).And.OnlyContain(result => result.Error == null);
    }

    [Fact]
    public void Cases_are_complete_or_open_as_their_names_say()
    {
        EngineCases.Complete().Should().HaveCount(1_000).And.OnlyContain(subject => new CaseConditions(Ladder, subject).AreDecided);
        EngineCases.Open().Should().HaveCount(1_000).And.OnlyContain(subject => !new CaseConditions(Ladder, subject).AreDecided);
    }

    [Fact]
    public void One_leader_in_ten_is_above_the_collective_both_ways()
    {
        var ratings = new LeaderRatings(50);

        ratings.CountAbove().Should().Be(5);
        ratings.CountAbove(LeaderAboveCollective.Compile()).Should().Be(5);
    }
}
