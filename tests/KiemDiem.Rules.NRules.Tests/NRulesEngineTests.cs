using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Regulations;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.RuleModel.Builders;

namespace KiemDiem.Rules.Engines.Tests;

public sealed class NRulesEngineTests
{
    [Fact]
    public void Rule_sets_are_compiled_once_for_each_logic_and_completeness_of_facts()
    {
        var engine = new NRulesEngine();
        var (first, again) = (EncodedLadders.Bind("qd124-hd25", SubjectKind.Unit), EncodedLadders.Bind("qd124-hd25", SubjectKind.Unit));
        var complete = new BalancedCases(first, 1).TakeComplete(50).First(subject => new CaseConditions(first, subject).AreDecided);
        var nothingKnown = new ReviewCase("a", SubjectKind.Unit);

        engine.Evaluate(first, complete);
        engine.CompiledCount.Should().Be(1);
        engine.Evaluate(again, complete);
        engine.CompiledCount.Should().Be(1);
        engine.EvaluateAll(first, [nothingKnown, complete]);
        engine.CompiledCount.Should().Be(2);
        engine.Evaluate(EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyCell), new ReviewCase("b", SubjectKind.PartyCell));
        engine.CompiledCount.Should().Be(3);
    }

    [Fact]
    public void Rule_set_compiled_for_one_catalogue_serves_another_of_the_same_texts()
    {
        var engine = new NRulesEngine();
        var subject = new ReviewCase("a", SubjectKind.PartyMember) { Tasks = new() { Assigned = 4, OnTime = 2 } };
        RatingRules[] both = [RegulationCatalog.Default.For(2023), RegulationCatalog.Create(Model.RuleSettings.Default).For(2023)];

        both.Should().AllSatisfy(rules => rules.WithEngine(engine).Judge(subject).Should().Be(rules.Judge(subject)));
        engine.CompiledCount.Should().Be(1);
    }

    [Fact]
    public void Rule_set_of_another_reading_is_another_rule_set()
    {
        var engine = new NRulesEngine();
        var literal = RegulationCatalog.Default.For(2021).WithEngine(engine);
        var other = RegulationCatalog.Create(Model.RuleSettings.Default with { KeyTargetsReading = Model.KeyTargetsReading.Or }).For(2021).WithEngine(engine);
        var subject = new ReviewCase("a", SubjectKind.LeadershipCollective);

        literal.Evaluate(subject);
        other.Evaluate(subject);

        engine.CompiledCount.Should().Be(2);
    }

    [Fact]
    public void Case_that_cannot_be_read_fails_alone()
    {
        // More was completed than assigned: no state of the unknown counts is possible.
        var broken = new ReviewCase("broken", SubjectKind.PartyMember) { Tasks = new() { Assigned = 3, Completed = 5 } };
        var sound = new ReviewCase("sound", SubjectKind.PartyMember);
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var engine = new NRulesEngine();

        var results = engine.EvaluateAll(ladder, [sound, broken, sound]);

        results.Select(result => result.Error is null).Should().Equal(true, false, true);
        results[0].Truths.Should().Be(new InterpreterEngine().Evaluate(ladder, sound));
        results[2].Truths.Should().Be(results[0].Truths);
        engine.Invoking(it => it.Evaluate(ladder, broken)).Should().Throw<Exception>().Which.Message.Should().Be(results[1].Error!.Message);
    }

    [Fact]
    public void Case_that_breaks_the_session_fails_alone()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var ruleSet = new LadderRuleSet(ladder.Name, ladder.Ladder).Truths(FactCompleteness.MayBeUnknown);
        var breaking = new RuleBuilder();
        breaking.Name("breaks on one case");
        breaking.LeftHandSide().Pattern(typeof(RatedCase), "subject").Condition((RatedCase subject) => Breaks(subject));
        breaking.RightHandSide().Action((NRules.RuleModel.IContext context, RatedCase subject) => Nothing());
        ruleSet.Add([breaking.Build()]);
        CaseRun[] runs = [.. new[] { "a", "breaks", "c" }.Select(id => CaseRun.Of(ladder, new ReviewCase(id, SubjectKind.PartyMember)))];

        SessionRun.Run(new RuleCompiler().Compile([ruleSet]), runs);

        runs.Select(run => run.Error is null).Should().Equal(true, false, true);
        runs[2].Result.Truths.Should().Be(new InterpreterEngine().Evaluate(ladder, new ReviewCase("c", SubjectKind.PartyMember)));
        runs[1].Error!.ToString().Should().Contain("as the test asks");
    }

    [Fact]
    public void Rules_run_by_nrules_tell_each_invalid_case_and_judge_the_others_in_order()
    {
        var rules = RegulationCatalog.Default.For(2023).WithEngine(new NRulesEngine(new() { BatchSize = 2 }));
        ReviewCase[] cases =
        [
            new("a", SubjectKind.PartyMember), new("b", SubjectKind.Leader), new("c", SubjectKind.PartyMember) { Tasks = new() { Assigned = 1, Completed = 2 } },
            new("d", SubjectKind.PartyMember) { Discipline = [new() { Form = DisciplineForm.Warning, ViolatedOn = new(2023, 5, 1), DecidedOn = new(2023, 6, 1) }] },
            new("e", SubjectKind.Unit),
        ];

        var results = rules.EvaluateAll(cases).ToList();

        results.Select(result => result.Case).Should().Equal(cases);
        results.Select(result => result.Error is null).Should().Equal(true, true, false, true, true);
        results[2].Error.Should().BeOfType<InvalidCaseException>();
        results[3].Evaluation!.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        rules.EngineName.Should().Be("nrules");
    }

    [Fact]
    public void Case_of_two_equal_ids_in_one_batch_is_judged_twice()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var subject = new ReviewCase("a", SubjectKind.PartyMember);

        new NRulesEngine().EvaluateAll(ladder, [subject, subject]).Should().HaveCount(2).And.OnlyContain(result => result.Error == null);
    }

    [Fact]
    public void No_cases_have_no_results() =>
        new NRulesEngine().EvaluateAll(EncodedLadders.Bind("qd124-hd25", SubjectKind.Unit), []).Should().BeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Batch_of_less_than_one_case_is_refused(int size) =>
        FluentActions.Invoking(() => new NRulesEngineOptions { BatchSize = size }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Batch_size_is_100_unless_set()
    {
        new NRulesEngine().BatchSize.Should().Be(100);
        new NRulesEngine(new() { BatchSize = 1 }).BatchSize.Should().Be(1);
    }

    [Fact]
    public void UseNRules_has_the_rules_of_a_host_run_by_nrules()
    {
        using var provider = new ServiceCollection().AddKiemDiemRules(rules => rules.UseNRules()).BuildServiceProvider();

        var byNRules = provider.GetRequiredService<RegulationCatalog>().For(2023);

        byNRules.EngineName.Should().Be("nrules");
        byNRules.WithRegulation("qd366-hd43").EngineName.Should().Be("nrules");
        var subject = new ReviewCase("a", SubjectKind.PartyMember) { Findings = new() { Degradation = true } };
        byNRules.Judge(subject).Should().Be(RegulationCatalog.Default.For(2023).Judge(subject));
    }

    private static bool Breaks(RatedCase subject) => subject.Case.Id == "breaks" ? throw new InvalidOperationException("as the test asks") : false;

    private static void Nothing()
    {
    }
}
