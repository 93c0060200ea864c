using KiemDiem.Rules.Regulations;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;

namespace KiemDiem.Rules.Engines.Tests.Docs;

/// <summary>The C# on NRules of the documentation, between the marks, as it stands there: compiled, run, and held to what the text says of it.</summary>
public sealed class DocSnippets
{
    [Fact]
    public void Package_example_has_the_rules_run_by_nrules()
    {
        var services = new ServiceCollection();

        // snippet
        services.AddKiemDiemRules(rules => rules.UseNRules());
        // end

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<RegulationCatalog>().For(2023).EngineName.Should().Be("nrules");
    }

    [Fact]
    public void Engine_can_be_chosen_for_rules_that_a_host_has()
    {
        IEnumerable<ReviewCase> population = [new("a", SubjectKind.PartyMember), new("b", SubjectKind.Leader)];
        var told = new List<string>();

        // snippet
        var engine = new NRulesEngine();   // keep it: it keeps the compiled rule sets
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023).WithEngine(engine);

        foreach (CaseResult result in rules.EvaluateAll(population))
        {
            told.Add(result.Evaluation is { } evaluation ? $"{evaluation.Outcome}" : $"{result.Case.Id}: {result.Error!.Message}");
        }
        // end

        told.Should().Equal(population.Select(subject => $"{RegulationCatalog.Default.For(2023).Judge(subject)}"));
    }

    [Fact]
    public void Host_session_has_the_rules_of_the_law_and_those_of_the_host()
    {
        var member = Reprimanded("dv-002");

        // snippet
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(ConversationRule)));
        foreach (var ruleSet in new RegulationRuleRepository(RegulationCatalog.Default.Regulations).GetRuleSets())
        {
            repository.Add(ruleSet);
        }

        ISession session = repository.Compile().CreateSession();
        session.Insert(new RatedCase(RegulationCatalog.Default.For(ratingYear: 2023), member));
        session.Fire();

        RatingFact rating = session.Query<RatingFact>().Single();
        // end

        rating.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        session.Query<Conversation>().Should().ContainSingle().Which.Why.Should().Contain("Điều 12 khoản 4, điểm 4.3.d");
    }

    [Fact]
    public void Filter_lets_the_rules_of_one_of_several_regulations_fire()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(ConversationRule)));
        var regulations = RegulationCatalog.Default.Regulations.Where(regulation => regulation.Id is "qd124-hd25" or "qd366-hd43");
        foreach (var ruleSet in new RegulationRuleRepository(regulations).GetRuleSets())
        {
            repository.Add(ruleSet);
        }

        ISessionFactory factory = repository.Compile();
        var member = new ReviewCase("dv-002", SubjectKind.PartyMember) { Findings = new() { Degradation = true } };

        // snippet
        RatingRules governing = RegulationCatalog.Default.For(ratingYear: 2023);
        ISession session = factory.CreateSession(it => it.Agenda.AddFilter(new RegulationFilter("qd366-hd43@1")));
        session.Insert(new RatedCase(governing, member));
        session.Insert(new RatedCase(governing.WithRegulation("qd366-hd43"), member));
        session.Fire();   // both texts are matched, only the rules of 366-QĐ/TW fire
        // end

        session.Query<RatingFact>().Should().ContainSingle().Which.RuleSet.Should().Be("qd366-hd43@1/partyMember");
        session.Query<Conversation>().Should().ContainSingle();

        var ofBoth = factory.CreateSession();
        ofBoth.InsertAll([new RatedCase(governing, member), new RatedCase(governing.WithRegulation("qd366-hd43"), member)]);
        ofBoth.Fire();
        ofBoth.Query<RatingFact>().Should().HaveCount(2);
    }

    private static ReviewCase Reprimanded(string id) => new(id, SubjectKind.PartyMember)
    {
        Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2023, 3, 1), DecidedOn = new(2023, 9, 1) }],
    };
}
