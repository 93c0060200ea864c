using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class ManyCasesTests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    private static readonly ReviewCase[] Cases =
    [
        new("a", SubjectKind.PartyMember),
        new("b", SubjectKind.Leader),
        new("contradicts itself", SubjectKind.PartyMember) { Tasks = new() { Assigned = 1, Completed = 2 } },
        new("d", SubjectKind.PartyMember) { Findings = new() { Degradation = true } },
        new("e", SubjectKind.Unit),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    public void Invalid_case_is_told_as_such_and_the_others_are_judged_in_order(int batchSize)
    {
        var results = Rules.WithEngine(new PlainEngine(batchSize)).EvaluateAll(Cases).ToList();

        results.Select(result => result.Case).Should().Equal(Cases);
        results.Select(result => result.Evaluation?.Outcome).Should().Equal([.. Cases.Take(2).Select(Judged), null, .. Cases.Skip(3).Select(Judged)]);
        results[2].Error.Should().BeOfType<InvalidCaseException>().Which.Problems.Should().NotBeEmpty();
        results.Where(result => result.Case != Cases[2]).Should().OnlyContain(result => result.Error == null);

        static Outcome? Judged(ReviewCase subject) => Rules.Judge(subject);
    }

    [Fact]
    public void Case_on_which_the_engine_fails_holds_up_no_other()
    {
        var results = Rules.WithEngine(new PlainEngine(10, failsOn: "d")).EvaluateAll(Cases).ToList();

        results.Select(result => result.Error?.Message is "as the test asks").Should().Equal(false, false, false, true, false);
        results[4].Evaluation!.Outcome.Should().Be(Rules.Judge(Cases[4]));
    }

    [Fact]
    public void Cases_are_taken_a_batch_at_a_time_as_results_are_asked_for()
    {
        var taken = 0;
        var cases = Enumerable.Range(0, 100).Select(i =>
        {
            taken++;
            return new ReviewCase($"{i}", SubjectKind.PartyMember);
        });

        Rules.WithEngine(new PlainEngine(10)).EvaluateAll(cases).Take(15).Should().HaveCount(15);

        taken.Should().Be(20);
    }

    [Fact]
    public void Kind_that_the_text_has_no_ladder_for_is_told_as_an_error()
    {
        var membersOnly = Rules.Regulation.Only(SubjectKind.PartyMember);
        var rules = new RatingRules(RegulationCatalog.Default, membersOnly, 2023);

        var results = rules.EvaluateAll(Cases.Take(2)).ToList();

        results[0].Error.Should().BeNull();
        results[1].Error.Should().BeOfType<ArgumentOutOfRangeException>();
        results[1].Evaluation.Should().BeNull();
    }

    [Fact]
    public void Conclusion_from_the_truths_of_an_engine_is_the_evaluation()
    {
        var ladder = Rules.LadderFor(SubjectKind.PartyMember);
        foreach (var subject in new BalancedCases(ladder, 9).Take(200))
        {
            var concluded = Rules.Conclude(subject, new InterpreterEngine().Evaluate(ladder, subject));

            concluded.Outcome.Should().Be(Rules.Judge(subject));
            concluded.Findings.Should().Equal(Rules.Evaluate(subject).Findings);
        }
    }

    [Fact]
    public void Case_that_contradicts_itself_is_not_valid()
    {
        Rules.Invoking(rules => rules.EnsureValid(Cases[2])).Should().Throw<InvalidCaseException>();
        Rules.Invoking(rules => rules.Conclude(Cases[2], default)).Should().Throw<InvalidCaseException>();
        Rules.Invoking(rules => rules.EnsureValid(Cases[0])).Should().NotThrow();
    }

    [Fact]
    public void Catalogue_run_by_an_engine_gives_rules_that_are()
    {
        var catalog = RegulationCatalog.Default.WithEngine(new PlainEngine(1));

        catalog.For(2023).EngineName.Should().Be("plain");
        catalog.Under("qd366-hd43", 2023).EngineName.Should().Be("plain");
        catalog.Regulations.Should().Equal(RegulationCatalog.Default.Regulations);
    }

    private sealed class PlainEngine(int batchSize, string? failsOn = null) : IEvaluationEngine
    {
        public string Name => "plain";

        public int BatchSize => batchSize;

        public RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject) => subject.Id == failsOn
            ? throw new InvalidOperationException("as the test asks")
            : new InterpreterEngine().Evaluate(ladder, subject);
    }
}
