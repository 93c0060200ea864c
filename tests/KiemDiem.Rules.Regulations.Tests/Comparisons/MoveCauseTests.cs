using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Comparisons;

public sealed class MoveCauseTests
{
    private static readonly RatingRules Rules124 = RegulationCatalog.Default.For(2023);
    private static readonly RatingRules Rules132 = RegulationCatalog.Default.Under("qd132-hd21", 2023);
    private static readonly RatingRules Rules366 = RegulationCatalog.Default.Under("qd366-hd43", 2023);

    [Theory]
    [InlineData("excellent.tasks.exceededShare.atLeast", 0.6, "tasks.exceeded=10", "excellent")]
    [InlineData("excellent.grades.workStyle.atLeast", 4, "", "excellent")]
    [InlineData("notCompleted.tasks.completedShare.lessThan", 0.9, "tasks.completed/onTime/exceeded=17/17/10", "notCompleted.tasks")]
    [InlineData("completed.grades.workStyle.atLeast", 4, "grades.taskResults=average", "completed")]
    public void Case_moved_by_one_changed_threshold_has_exactly_that_cause(string key, double required, string facts, string rule)
    {
        var changed = Population.Rules(Population.WithThreshold("qd124-hd25", SubjectKind.PartyMember, key, (decimal)required));
        var subject = Population.Of(facts);

        Rules124.CausesOf(changed, subject).Should().Equal($"to:threshold:{rule}:{key}");
        changed.CausesOf(Rules124, subject).Should().Equal($"from:threshold:{rule}:{key}");
    }

    [Theory]
    [InlineData("qd132-hd21")]
    [InlineData("qd124-hd25")]
    [InlineData("qd366-hd43")]
    public void Whoever_is_moved_by_any_one_threshold_has_that_cause_alone(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        var rules = Population.Rules(regulation, regulation.FirstYear);
        var moved = 0;
        foreach (var ladder in regulation.Ladders)
        {
            var alone = regulation.Only(ladder.Kind);
            var (before, cases) = (Population.Rules(alone, regulation.FirstYear), new BalancedCases(rules.LadderFor(ladder.Kind), 23).Take(60).ToList());
            foreach (var condition in ladder.Conditions.Where(condition => condition.Level is Level.NotCompleted or Level.Excellent or Level.Good or Level.Completed && condition.Operand.Type is OperandType.Share or OperandType.Grade or OperandType.Number))
            {
                var required = condition.Operand.Type switch
                {
                    OperandType.Share => condition.Required >= 0.5m ? condition.Required - 0.25m : condition.Required + 0.25m,
                    OperandType.Grade => condition.Required == 4 ? 3 : condition.Required + 1,
                    _ => condition.Required + 5,
                };
                var changed = Population.Rules(alone.With(own => own.Replace(condition, condition.With(required))), regulation.FirstYear);
                foreach (var item in before.Compare(changed, cases).Moved.Where(item => item.From.Outcome.Kind is OutcomeKind.Rated or OutcomeKind.NeedsAuthority && item.To.Outcome.Kind is OutcomeKind.Rated or OutcomeKind.NeedsAuthority))
                {
                    item.Causes.Should().ContainSingle("{0} {1} {2}: {3} to {4}", ladder.Kind, item.Case.Id, condition, item.From.Outcome, item.To.Outcome)
                        .Which.Should().Match<MoveCause>(cause => cause.Kind == CauseKind.Threshold && cause.FromCondition == condition && cause.ToCondition!.Required == required);
                    moved++;
                }
            }
        }

        moved.Should().BeGreaterThan(10);
    }

    [Fact]
    public void Discipline_that_was_self_remedied_is_a_case_of_132_alone()
    {
        var subject = Population.Of("discipline=reprimand@2023-03-01..2023-09-01+self");

        var cause = Rules132.Compare(Rules124, [subject]).Moved.Single().Causes.Should().ContainSingle().Subject;

        cause.Key.Should().Be("from:onlyThere:notCompleted.discipline:notCompleted.discipline.decisive.is");
        cause.FromSource!.Citation.Document.Number.Should().Be("21-HD/BTCTW");
        cause.ToSource!.Citation.Provision.Should().Be("Điều 12 khoản 4, điểm 4.3.d", "the case of 124 with its exception stands beside it");
        cause.Counterpart!.Vietnamese.Should().Contain("trừ trường hợp tự phát hiện và khắc phục xong hậu quả");
    }

    [Fact]
    public void Exception_that_only_one_text_has_is_the_cause_in_that_text()
    {
        var trigger = Rules124.LadderFor(SubjectKind.PartyMember).Ladder.Triggers.Single(trigger => trigger.Key == "notCompleted.prohibitedActs");
        var excused = new Condition(Level.NotCompleted, Operands.Of(FactTable.SelfDetectedAndRemedied), Comparison.Is, 1, ConditionRole.Trigger, trigger.Source);
        var milder = Population.Rules(Rules124.Regulation.With(ladder => ladder.Kind == SubjectKind.PartyMember
            ? ladder.With(triggers: [.. ladder.Triggers.Select(own => own.Key == trigger.Key ? new("prohibitedActs", own.Label, Formula.Unless(own.When, excused), own.Source) : own)])
            : ladder));
        var subject = Population.Of("findings.prohibitedActs=true findings.selfDetectedAndRemedied=true");

        Rules124.CausesOf(milder, subject).Should().Equal("to:onlyThere:notCompleted.prohibitedActs:notCompleted.findings.selfDetectedAndRemedied.is");
        milder.CausesOf(Rules124, subject).Should().Equal("from:onlyThere:notCompleted.prohibitedActs:notCompleted.findings.selfDetectedAndRemedied.is");
    }

    [Fact]
    public void Condition_that_differs_and_decides_nothing_is_no_cause()
    {
        // Excellent under 132 and 124 alike but for the share exceeded: that the texts differ on discipline and on capacity is no cause.
        Rules132.CausesOf(Rules124, Population.Of("tasks.exceeded=9")).Should().Equal("to:onlyThere:excellent:excellent.tasks.exceededShare.atLeast");
    }

    [Fact]
    public void Only_the_case_of_not_completed_is_the_cause_where_levels_fail_as_well() =>
        Rules132.CausesOf(Rules124, Population.Of("findings.prohibitedActs=true tasks.exceeded=0 tasks.onTime=15"))
            .Should().Equal("to:onlyThere:notCompleted.prohibitedActs:notCompleted.findings.prohibitedActs.is");

    [Fact]
    public void Newly_admitted_member_is_not_rated_by_both_but_reviewed_by_one()
    {
        var item = Rules132.Compare(Rules124, [Population.Of("participation.admittedOn=2023-09-01")]).Moved.Single();

        item.Move.Should().Be(OutcomeMove.WithinKind);
        item.Causes.Should().ContainSingle().Which.Should().Match<MoveCause>(cause => cause.Kind == CauseKind.Consequence && cause.Rule == "gate.admittedUnderSixMonths");
    }

    [Fact]
    public void Points_that_only_366_needs_are_missing_facts()
    {
        var item = Rules124.Compare(Rules366, [Population.Of("")]).Moved.Single();

        item.Move.Should().Be(OutcomeMove.BecameUndetermined);
        item.Causes.Select(cause => cause.Key).Should().Contain("to:missingFact:notCompleted.points:score.general").And.OnlyContain(key => key.StartsWith("to:missingFact:", StringComparison.Ordinal));
    }

    [Fact]
    public void Gap_is_the_cause_where_the_text_leaves_it_open() =>
        Rules124.CausesOf(Rules366, Population.Of("score.general/results=28/65 tasks.exceeded=10 remediatedShare=0.9"))
            .Should().BeEquivalentTo("to:onlyThere:gap.excellentBand", "to:onlyThere:excellent:excellent.remediatedShare.atLeast");

    [Fact]
    public void Ceiling_of_another_text_is_the_cause()
    {
        var (central, local) = (RegulationCatalog.Default.Under("qd132-hd21", 2021), RegulationCatalog.Default.Under("tuyen-quang-26", 2021));
        var leader = new ReviewCase("pct-1", SubjectKind.Leader)
        {
            Position = Position.Deputy, UnitRating = Rating.Good, CollectiveRating = Rating.Excellent, Discipline = [],
            Findings = FindingFacts.NoneFound,
            Tasks = new() { Assigned = 10, Completed = 10, OnTime = 10, Exceeded = 5 },
            UnitTasks = new() { Assigned = 10, Completed = 10, OnTime = 10, Exceeded = 5 },
            Judgements = new() { ExemplaryConduct = true, Initiatives = true },
            Subunits = new() { Total = 10, Excellent = 2, Good = 8, Completed = 0, NotCompleted = 0 },
        };

        var item = central.Compare(local, [leader]).Moved.Single();

        item.Move.Should().Be(OutcomeMove.Down);
        item.Causes.Should().ContainSingle().Which.Should().Match<MoveCause>(cause =>
            cause.Key == "to:threshold:ceiling.unitRating.good:ceiling.position.atLeast" && cause.FromCondition!.Required == 3 && cause.ToCondition!.Required == 2
            && cause.FromSource!.Citation.Document.Number == "21-HD/BTCTW" && cause.ToSource!.Citation.Document.Number == "854-CV/TU");
    }
}
