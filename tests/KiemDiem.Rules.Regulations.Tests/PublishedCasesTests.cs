using KiemDiem.Rules.Regulations.Tests.Ladders;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests;

/// <summary>Situations whose answer someone else published. What the answer does not speak of is left unknown where that is possible.</summary>
public sealed class PublishedCasesTests
{
    [Fact]
    public void O124_001_member_reprimanded_in_2023_is_not_completed() =>
        Outcome(2023, Member("stateEmployee=true discipline=reprimand@2023-02-01..2023-06-01")).Should().Be("Rated(NotCompleted)");

    [Fact]
    public void O124_005_violation_of_an_earlier_year_whose_form_is_made_heavier_rates_that_year_again()
    {
        var member = LadderCases.Of("qd124-hd25", SubjectKind.PartyMember)
            .Case("stateEmployee=true stateRating=excellent discipline=reprimand@2021-05-01..2022-03-01+aggravated2023-04-01");
        var evaluation = Rules(2023).Evaluate(member);
        evaluation.Outcome.ToString().Should().Be("Rated(Excellent)");
        var note = evaluation.Notes.Should().ContainSingle().Subject;
        note.Code.Should().Be("reRatesYear");
        note.Text.Vietnamese.Should().Contain("(2021)");
        Outcome(2021, member).Should().Be("Rated(NotCompleted)");
        Outcome(2021, member.With("discipline=reprimand@2021-05-01..2022-03-01")).Should().Be("Rated(Excellent)", "only what made it heavier was decided under 124-QĐ/TW");
    }

    [Fact]
    public void O124_006_member_admitted_less_than_six_months_ago_is_neither_reviewed_nor_rated_in_2024()
    {
        var outcome = Rules(2024).Judge(Member("participation.admittedOn=2024-08-01"));
        outcome.ToString().Should().Be("NotRated(admittedUnderSixMonths)");
        outcome.ReviewDue.Should().BeFalse();
    }

    [Theory]
    [InlineData(SubjectKind.LeadershipCollective, "Rated(NotCompleted)")]
    [InlineData(SubjectKind.Unit, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    [InlineData(SubjectKind.PartyCell, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    [InlineData(SubjectKind.PartyOrganization, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    public void O124_008_violation_at_a_former_unit_counts_for_that_unit_and_not_for_the_new_one(SubjectKind kind, string oldUnit)
    {
        var unit = LadderCases.Of("qd124-hd25", kind);
        Outcome(2023, unit.Case("memberDiscipline=warning@2023-02-01..2023-10-01+former")).Should().Be("Rated(Excellent)", "the new unit is not blamed");
        Outcome(2023, unit.Case("memberDiscipline=warning@2023-02-01..2023-10-01")).Should().Be(oldUnit);
    }

    [Fact]
    public void O132_001_member_in_a_management_post_with_a_warning_is_not_completed_in_both_ratings()
    {
        const string Warning = "discipline=warning@2019-03-01..2019-09-01";
        Outcome(2019, Member(Warning)).Should().Be("Rated(NotCompleted)");
        Outcome(2019, new ReviewCase("O132-001", SubjectKind.Leader).With(Warning)).Should().Be("Rated(NotCompleted)");
    }

    [Fact]
    public void O132_009_cell_with_one_failed_member_is_completed()
    {
        var cell = LadderCases.Of("qd132-hd21", SubjectKind.PartyCell).Case("subunits.total/excellent/good/completed/notCompleted=20/2/15/2/1");
        Outcome(2021, cell).Should().Be("Rated(Completed)");
    }

    [Fact]
    public void O132_013_probationary_member_of_ten_months_is_rated() =>
        Rules(2021).Judge(IdealMember("participation.admittedOn=2021-02-18")).Kind.Should().Be(OutcomeKind.Rated);

    [Fact]
    public void O132_014_member_admitted_less_than_six_months_ago_is_not_rated_and_still_reviewed()
    {
        var outcome = Rules(2019).Judge(Member("participation.admittedOn=2019-08-01"));
        outcome.ToString().Should().Be("NotRated(admittedUnderSixMonths)");
        outcome.ReviewDue.Should().BeTrue();
    }

    [Fact]
    public void O132_016_sick_leave_of_three_months_is_at_most_completed() =>
        Outcome(2019, IdealMember("participation.sickLeaveMonths=3")).Should().Be("Rated(Completed)");

    [Fact]
    public void O132_020_member_suspended_from_party_activities_is_not_rated() =>
        Outcome(2019, Member("participation.suspended=true")).Should().Be("NotRated(suspended)");

    [Fact]
    public void O132_022_member_in_temporary_activity_is_rated_by_the_home_cell()
    {
        var evaluation = Rules(2022).Evaluate(IdealMember("participation.temporaryActivity=true"));
        evaluation.Outcome.ToString().Should().Be("Rated(Excellent)");
        evaluation.Notes.Should().ContainSingle().Which.Code.Should().Be("ratedByHomeCell");
    }

    [Fact]
    public void O132_025_civil_servant_rated_not_completed_is_not_completed_as_a_member() =>
        Outcome(2022, Member("stateEmployee=true stateRating=notCompleted")).Should().Be("Rated(NotCompleted)");

    [Fact]
    public void O366_002_member_admitted_six_months_ago_is_reviewed_and_rated_in_2025()
    {
        Outcome(2025, IdealMemberOf366("participation.admittedOn=2025-06-30")).Should().Be("Rated(Excellent)");

        var notReviewed = Rules(2025).Judge(Member("participation.admittedOn=2025-06-30 reviewed=false"));
        notReviewed.ToString().Should().Be("NotRated(notReviewed)");
        notReviewed.ReviewDue.Should().BeTrue();
    }

    [Fact]
    public void O366_004_member_on_maternity_leave_is_rated_on_the_actual_work_in_2025()
    {
        var evaluation = Rules(2025).Evaluate(IdealMemberOf366("participation.maternityLeave=true"));
        evaluation.Outcome.ToString().Should().Be("Rated(Excellent)");
        var note = evaluation.Notes.Should().ContainSingle().Subject;
        note.Code.Should().Be("rateActualWork");
        note.Source.Citation.Document.Number.Should().Be("43-HD/BTCTW");
    }

    private static RatingRules Rules(int year) => RegulationCatalog.Default.For(year);

    private static string Outcome(int year, ReviewCase subject) => Rules(year).Judge(subject).ToString();

    private static ReviewCase Member(string facts) => new ReviewCase("published", SubjectKind.PartyMember).With(facts);

    private static ReviewCase IdealMember(string change) => LadderCases.Of("qd132-hd21", SubjectKind.PartyMember).Case(change);

    private static ReviewCase IdealMemberOf366(string change) => LadderCases.Of("qd366-hd43", SubjectKind.PartyMember).Case(change);
}
