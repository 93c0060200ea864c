using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class AssumptionsTests
{
    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Assumption_is_listed_exactly_when_claiming_it_changes_the_outcome(string regulation, SubjectKind kind)
    {
        var rules = EncodedLadders.Rules(regulation);
        var ladder = rules.LadderFor(kind);
        var flags = ladder.Ladder.Conditions.SelectMany(condition => condition.Operand.Facts).Distinct()
            .OfType<FactDefinition<bool>>().Where(fact => fact.Absence == Absence.AssumedNotClaimed).ToList();
        var listed = 0;
        foreach (var subject in new BalancedCases(ladder, 3).Take(300))
        {
            var evaluation = rules.Evaluate(subject);
            foreach (var flag in flags)
            {
                // Everything but having been reviewed is taken as not being so.
                var claimed = subject.With(flag, flag != FactTable.Reviewed);
                var matters = subject.StateOf(flag) == FactState.Unknown && rules.Judge(claimed) != evaluation.Outcome;
                evaluation.Assumed.Contains(flag.Key).Should().Be(matters, "of {0} in {1}", flag, subject);
                listed += matters ? 1 : 0;
            }
        }

        listed.Should().BePositive("otherwise nothing was tried");
    }

    [Fact]
    public void Way_out_of_a_decision_is_listed_with_its_place_when_claiming_it_changes_the_outcome()
    {
        var date = new DateOnly(2023, 6, 30);
        var rules = EncodedLadders.Rules("qd124-hd25");
        var subject = new BalancedCases(rules.LadderFor(SubjectKind.PartyMember), 1).TakeComplete(50)
            .First(it => rules.Judge(it).Rating == Rating.Good);
        var disciplined = subject.With(FactTable.Discipline, Fact<IReadOnlyList<Discipline>>.Known(
        [
            new() { Form = DisciplineForm.Reprimand, ViolatedOn = date.AddYears(-5), DecidedOn = date.AddYears(-5) },
            new() { Form = DisciplineForm.Reprimand, ViolatedOn = date, DecidedOn = date },
        ]));

        var evaluation = rules.Evaluate(disciplined);

        evaluation.Outcome.Rating.Should().Be(Rating.NotCompleted);
        evaluation.Assumed.Should().Contain("discipline[1].selfDetectedAndRemedied").And.NotContain("discipline[0].selfDetectedAndRemedied");
    }

    [Fact]
    public void Date_that_is_taken_as_long_ago_is_listed_when_a_late_one_changes_the_outcome()
    {
        var rules = EncodedLadders.Rules("qd124-hd25");
        var subject = new BalancedCases(rules.LadderFor(SubjectKind.PartyMember), 1).TakeComplete(50).First(it => rules.Judge(it).Rating == Rating.Good).Without(FactTable.AdmittedOn);

        rules.Evaluate(subject).Assumed.Should().Contain("participation.admittedOn");
        rules.Judge(subject.With(FactTable.AdmittedOn, new DateOnly(2023, 7, 1))).Kind.Should().Be(OutcomeKind.NotRated);
    }

    [Fact]
    public void Fact_taken_as_none_for_a_whole_list_is_listed_when_claiming_it_changes_the_outcome()
    {
        var strict = EncodedLadders.Rules("qd124-hd25");
        var subject = new BalancedCases(strict.LadderFor(SubjectKind.PartyMember), 1).TakeComplete(50).First(it => strict.Judge(it).Rating == Rating.Good)
            .Without(FactTable.Degradation).Without(FactTable.Discipline);

        var evaluation = strict.WithOptions(new RuleOptions { AssumeNone = true }).Evaluate(subject);

        evaluation.Outcome.Rating.Should().Be(Rating.Good);
        evaluation.Assumed.Should().Contain("findings.degradation").And.Contain("discipline");
        strict.Evaluate(subject).Missing.Should().Contain(FactTable.Degradation).And.Contain(FactTable.Discipline);
        strict.Evaluate(subject).Assumed.Should().NotContain("findings.degradation");
    }
}
