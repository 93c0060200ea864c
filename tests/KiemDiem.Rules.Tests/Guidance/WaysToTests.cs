using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Guidance;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Guidance;

public sealed class WaysToTests
{
    private static readonly RatingRules Rules2023 = RegulationCatalog.Default.For(2023);
    private static readonly RatingRules Rules2025 = RegulationCatalog.Default.For(2025);

    private static readonly ReviewCase Member = new("dv-001", SubjectKind.PartyMember)
    {
        Grades = new() { PoliticalIdeology = Grade.Good, EthicsLifestyle = Grade.Good, OrganizationDiscipline = Grade.Good, WorkStyle = Grade.Good, TaskResults = Grade.Excellent, CapacityExemplarity = Grade.Good, Remediation = Fact<Grade>.None },
        Tasks = new() { Assigned = 20, Completed = 20, OnTime = 20, Exceeded = 9 },
        Judgements = new() { Exemplary = true },
        Findings = FindingFacts.NoneFound,
        Discipline = [],
    };

    private static readonly ReviewCase Scored = new("dv-002", SubjectKind.PartyMember)
    {
        Score = new() { General = 28, Results = 64 },
        Tasks = new() { Assigned = 20, Completed = 20, OnTime = 20, Exceeded = 4 },
        Findings = FindingFacts.NoneFound,
        Discipline = [],
        RemediatedShare = 1m,
    };

    [Fact]
    public void One_task_more_is_missing_for_Excellent_where_9_of_20_are_exceeded_and_half_is_asked_for()
    {
        var ways = Rules2023.WaysTo(Member);

        ways.Target.Should().Be(Rating.Excellent);
        ways.Quota.Should().NotBeNull();
        var change = ways.Sets[0].Changes.Should().ContainSingle().Subject;
        change.Key.Should().Be("tasks.exceeded");
        change.Class.Should().Be(ChangeClass.ThisYear);
        (change.From.Vietnamese, change.To.Vietnamese, change.Example.Vietnamese).Should().Be(("9", "từ 10 đến 20", "10"));
        (change.Cell!.Least, change.Cell.Most).Should().Be((10, 20));
        change.For.Should().ContainSingle().Which.Condition.Source.Citation.Provision.Should().Be("Điều 12 khoản 1");
        ways.Sets[0].Applied.Tasks.Exceeded.Should().Be((Fact<int>)10);
        ways.Sets[0].Outcome.Rating.Should().Be(Rating.Excellent);
    }

    [Fact]
    public void What_cannot_move_alone_moves_with_what_it_needs()
    {
        var subject = Member.With(FactTable.Tasks.Completed, 8).With(FactTable.Tasks.OnTime, 8).With(FactTable.Tasks.Exceeded, 8);

        var ways = Rules2023.WaysTo(subject, Rating.Excellent);

        ways.Sets[0].Changes.Select(change => (change.Key, change.Example.English)).Should().Equal(("tasks.assigned", "8"));
        ways.Sets.Should().Contain(set => string.Join(" ", set.Changes.Select(change => change.Key + "=" + change.Example.English)) == "tasks.completed=20 tasks.onTime=20 tasks.exceeded=10");
    }

    [Fact]
    public void Finding_is_on_record_and_the_rating_of_a_unit_is_of_others()
    {
        var ways = Rules2023.WaysTo(Member.With(FactTable.Degradation, true), Rating.Good);

        ways.Sets.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which.Class.Should().Be(ChangeClass.OnRecord);
        ways.NeedsMoreThanThisYear.Should().BeTrue();
        ways.Obstacles.Should().ContainSingle().Which.Source.Citation.Provision.Should().StartWith("Điều 12 khoản 4");

        var cell = RegulationCatalog.Default.For(2021).WaysTo(new("cb-1", SubjectKind.PartyCell), Rating.Good);
        cell.Sets[0].Of(ChangeClass.ByOthers).Select(change => change.Key).Should().Contain("subunits").And.Contain("peerBodiesLowestRating");
    }

    [Fact]
    public void Exempt_member_is_told_by_what_the_rating_is_kept_away()
    {
        var exempt = new ReviewCase("dv-3", SubjectKind.PartyMember) { Participation = new() { Exempt = true } };

        var ways = Rules2023.WaysTo(exempt);

        ways.Target.Should().Be(Rating.Completed, "a case without a rating comes to none above NotCompleted by itself");
        ways.NeedsMoreThanThisYear.Should().BeTrue();
        ways.Obstacles.Should().Contain(obstacle => obstacle.Key == "gate.exempt" && obstacle.Source.Citation.Provision == "Điều 5 khoản 2");
        ways.Sets.Should().OnlyContain(set => set.Changes.Any(change => change.Key == "participation.exempt"));
    }

    [Fact]
    public void Gap_of_366_is_told_and_the_way_out_of_it_upwards_is_two_tasks_more()
    {
        // 92 points, 4 of 20 tasks exceeded, 30 % are required: the text has no level for it.
        var ways = Rules2025.WaysTo(Scored);

        ways.Evaluation.Outcome.Kind.Should().Be(OutcomeKind.NeedsAuthority);
        ways.Target.Should().Be(Rating.Excellent, "the gap leaves Good, so the next is Excellent");
        ways.Obstacles.Should().ContainSingle().Which.Key.Should().StartWith("gap.");
        ways.Sets[0].Changes.Select(change => (change.Key, change.To.English)).Should().Equal(("tasks.exceeded", "from 6 to 20"));
    }

    [Fact]
    public void Range_of_points_says_which_end_is_in_it()
    {
        var ways = Rules2025.WaysTo(Scored, Rating.Good);

        var byPoints = ways.Sets.Should().ContainSingle(set => set.Changes.Length == 1 && set.Changes[0].Key == "score.results").Subject;
        var cell = byPoints.Changes[0].Cell!;
        (cell.Least, cell.IncludesLeast, cell.Most, cell.IncludesMost).Should().Be((42, true, 62, false), "the band of Good is from 70 to under 90, and 28 points are general");
        byPoints.Changes[0].To.Vietnamese.Should().Be("từ 42 điểm đến dưới 62 điểm");
    }

    [Fact]
    public void Rating_that_is_there_already_needs_nothing()
    {
        var ways = Rules2023.WaysTo(Member, Rating.Good);

        (ways.IsReached, ways.IsUnreachable, ways.Sets.Length, ways.HasMore).Should().Be((true, false, 0, false));
    }

    [Theory]
    [InlineData(Rating.NotCompleted, Rating.Completed)]
    [InlineData(Rating.Completed, Rating.Good)]
    [InlineData(Rating.Good, Rating.Excellent)]
    [InlineData(Rating.Excellent, Rating.Excellent)]
    public void Next_rating_is_the_one_above(Rating now, Rating next)
    {
        var subject = now switch
        {
            Rating.NotCompleted => Member.With(FactTable.WorkStyle, Grade.Poor),
            Rating.Completed => Member.With(FactTable.Tasks.OnTime, 19),
            Rating.Good => Member,
            _ => Member.With(FactTable.Tasks.Exceeded, 10),
        };
        Rules2023.Judge(subject).Rating.Should().Be(now);

        Rules2023.WaysTo(subject).Target.Should().Be(next);
    }

    [Fact]
    public void Next_rating_of_an_open_case_is_above_the_worst_that_can_still_come_of_it()
    {
        var open = Member.With(FactTable.Tasks.Exceeded, default);
        Rules2023.Judge(open).Possible.Should().Be(OutcomeSet.Good | OutcomeSet.Excellent);

        var ways = Rules2023.WaysTo(open);

        ways.Target.Should().Be(Rating.Excellent);
        ways.Sets[0].Changes.Should().ContainSingle().Which.WasUnknown.Should().BeTrue();
        Rules2023.WaysTo(open, Rating.Good).IsReached.Should().BeTrue("every value that is left gives Good or better");
    }

    [Fact]
    public void Condition_that_no_value_meets_is_told_as_the_reason_that_there_is_no_way()
    {
        var regulation = RegulationCatalog.Default.ById("qd124-hd25");
        var asked = regulation.LadderFor(SubjectKind.PartyMember).Conditions.Single(condition => condition.Key == "excellent.judgements.exemplary.is");
        var impossible = regulation.With(ladder: it => it.Kind == SubjectKind.PartyMember ? it.Replace(asked, asked.With(required: 2)) : it);

        var ways = new RatingRules(RegulationCatalog.Default, impossible, 2023).WaysTo(Member, Rating.Excellent);

        (ways.IsUnreachable, ways.IsComplete, ways.Sets.Length).Should().Be((true, true, 0));
        ways.Hopeless.Should().ContainSingle().Which.Condition.Key.Should().Be(asked.Key);
    }

    [Fact]
    public void Search_that_runs_out_of_its_budget_says_so()
    {
        var ways = WayFinder.Find(Rules2023, new("ld-1", SubjectKind.Leader), Rating.Excellent, budget: 3);

        (ways.IsComplete, ways.IsUnreachable).Should().Be((false, false));
    }

    [Fact]
    public void NotCompleted_is_no_rating_to_reach() =>
        FluentActions.Invoking(() => Rules2023.WaysTo(Member, Rating.NotCompleted)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Completed, Good or Excellent*");
}
