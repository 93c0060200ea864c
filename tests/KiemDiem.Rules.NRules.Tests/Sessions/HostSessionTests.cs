using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;
using NRules;
using NRules.RuleModel;

namespace KiemDiem.Rules.Engines.Tests.Sessions;

/// <summary>Our rules in a host's own session.</summary>
public sealed class HostSessionTests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    [Fact]
    public void Rated_case_becomes_a_rating_with_its_reasons()
    {
        var session = Open();
        session.Insert(new RatedCase(Rules, Reprimanded("dv-1")));
        session.Fire();

        var rating = Ratings(session).Should().ContainSingle().Which;
        rating.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        (rating.Case.Id, rating.RuleSet, rating.RegulationId, rating.RatingYear).Should().Be(("dv-1", "qd124-hd25@1/partyMember", "qd124-hd25", 2023));
        rating.Evaluation.Explain(Language.Vietnamese).Should().Be(Rules.Evaluate(Reprimanded("dv-1")).Explain(Language.Vietnamese));
    }

    [Fact]
    public void Case_of_unknown_facts_becomes_an_undetermined_rating()
    {
        var session = Open();
        session.Insert(new RatedCase(Rules, new ReviewCase("dv-1", SubjectKind.PartyMember)));
        session.Fire();

        Ratings(session).Single().Outcome.Should().Be(Rules.Judge(new ReviewCase("dv-1", SubjectKind.PartyMember)));
        Ratings(session).Single().Outcome.Kind.Should().Be(OutcomeKind.Undetermined);
    }

    [Fact]
    public void Updated_case_has_its_new_rating_only()
    {
        var session = Open();
        session.Insert(new RatedCase(Rules, Reprimanded("dv-1")));
        session.Insert(new RatedCase(Rules, Reprimanded("dv-2")));
        session.Fire();

        session.Update(new RatedCase(Rules, Exempt("dv-1")));
        session.Fire();

        Ratings(session).Select(rating => $"{rating.Case.Id} {rating.Outcome.Kind}").Should().BeEquivalentTo("dv-1 NotRated", "dv-2 Rated");
    }

    [Fact]
    public void Retracted_case_takes_its_rating_with_it()
    {
        var session = Open();
        var subject = new RatedCase(Rules, Reprimanded("dv-1"));
        session.Insert(subject);
        session.Insert(new RatedCase(Rules, Reprimanded("dv-2")));
        session.Fire();

        session.Retract(subject);
        session.Fire();

        Ratings(session).Select(rating => rating.Case.Id).Should().Equal("dv-2");
    }

    [Fact]
    public void Same_case_stands_in_a_session_once_for_each_text()
    {
        var session = Open();
        session.Insert(new RatedCase(Rules, Exempt("dv-1")));
        session.Insert(new RatedCase(Rules.WithRegulation("qd366-hd43"), Exempt("dv-1")));
        session.Fire();

        Ratings(session).Select(rating => rating.RuleSet).Should().BeEquivalentTo("qd124-hd25@1/partyMember", "qd366-hd43@1/partyMember");
        session.Invoking(it => it.Insert(new RatedCase(Rules, Exempt("dv-1")))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Cases_of_all_kinds_are_each_judged_by_their_own_rules()
    {
        var session = Open();
        ReviewCase[] cases = [.. SubjectKinds.All.Select(kind => new ReviewCase(kind.ToString(), kind))];
        session.InsertAll(cases.Select(subject => new RatedCase(Rules, subject)));
        session.Fire();

        Ratings(session).OrderBy(rating => rating.Case.Kind).Select(rating => rating.Outcome).Should().Equal(cases.Select(Rules.Judge));
    }

    [Fact]
    public void Rules_for_complete_facts_judge_complete_cases_and_refuse_others()
    {
        var session = Open(FactCompleteness.Complete);
        var complete = Conformance.EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember) is var ladder
            ? new Conformance.BalancedCases(ladder, 3).TakeComplete(20).First(subject => new CaseConditions(ladder, subject).AreDecided)
            : null!;
        session.Insert(new RatedCase(Rules, complete));
        session.Fire();
        Ratings(session).Single().Outcome.Should().Be(Rules.Judge(complete));

        session.Invoking(it => it.Insert(new RatedCase(Rules, new ReviewCase("unknown", SubjectKind.PartyMember))))
            .Should().Throw<RuleLhsExpressionEvaluationException>().Which.InnerException!.Message.Should().Contain("unknown").And.Contain("Complete");
    }

    [Fact]
    public void Case_bound_to_another_encoding_than_the_compiled_one_is_an_error()
    {
        var other = RegulationCatalog.Create(RuleSettings.Default with { KeyTargetsReading = KeyTargetsReading.Or }).For(2021);
        var session = Open();
        session.Insert(new RatedCase(other, new ReviewCase("tt-1", SubjectKind.LeadershipCollective)));

        session.Invoking(it => it.Fire()).Should().Throw<RuleRhsExpressionEvaluationException>().Which.InnerException!.Message.Should().Contain("another encoding");
    }

    [Fact]
    public void Case_of_contradicting_facts_is_refused() =>
        FluentActions.Invoking(() => new RatedCase(Rules, new ReviewCase("a", SubjectKind.PartyMember) { Tasks = new() { Assigned = 1, Completed = 2 } }))
            .Should().Throw<InvalidCaseException>();

    [Fact]
    public void Conditions_of_a_rated_case_can_be_asked()
    {
        var condition = Rules.LadderFor(SubjectKind.PartyMember).Ladder.Conditions.Single(item => item.Key == "excellent.tasks.exceededShare.atLeast");
        RatedCase Of(int? exceeded) => new(Rules, new ReviewCase("a", SubjectKind.PartyMember) { Tasks = new() { Assigned = 20, Completed = 20, Exceeded = exceeded ?? Fact<int>.Unknown } });

        (Of(10).Must(condition), Of(10).May(condition), Of(10).Holds(condition)).Should().Be((true, true, true));
        (Of(9).Must(condition), Of(9).May(condition), Of(9).Holds(condition)).Should().Be((false, false, false));
        (Of(null).Must(condition), Of(null).May(condition)).Should().Be((false, true));
        Of(null).Invoking(it => it.Holds(condition)).Should().Throw<InvalidOperationException>().WithMessage("*tasks.exceededShare*Complete*");
    }

    private static ISession Open(FactCompleteness facts = FactCompleteness.MayBeUnknown) =>
        new RegulationRuleRepository(RegulationCatalog.Default.Regulations, facts).Compile().CreateSession();

    private static ReviewCase Reprimanded(string id) => new(id, SubjectKind.PartyMember)
    {
        Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2023, 3, 1), DecidedOn = new(2023, 9, 1) }],
    };

    private static ReviewCase Exempt(string id) => new(id, SubjectKind.PartyMember) { Participation = new() { Exempt = true } };

    private static List<RatingFact> Ratings(ISession session) => [.. session.Query<RatingFact>()];
}
