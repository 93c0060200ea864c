using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>
/// 366-QĐ/TW, Điều 11 gives the levels bands of points with conditions on the tasks, and leaves cases that no level takes. Read literally they are
/// gaps; read as minimums, a case takes the highest level whose conditions hold, and only what no level asks for is left open.
/// </summary>
public sealed class ScoreBandReadingTests
{
    private static readonly RegulationCatalog Literal = RegulationCatalog.Create(RuleSettings.Default with { ScoreBandReading = ScoreBandReading.Literal });
    private static readonly RegulationCatalog Cascading = RegulationCatalog.Create(RuleSettings.Default with { ScoreBandReading = ScoreBandReading.Cascading });

    [Fact]
    public void Member_of_92_points_with_20_percent_exceeded_is_left_to_the_authority_with_good_and_the_clause()
    {
        var subject = new ReviewCase("dv-92", SubjectKind.PartyMember)
        {
            Score = new() { General = 28m, Results = 64m },
            Tasks = new() { Assigned = 20, Completed = 20, OnTime = 20, Exceeded = 4 },
            RemediatedShare = 1m,
            Discipline = [],
            Findings = new() { Degradation = false, ProhibitedActs = false, ExemplarityBreach = false },
        };

        var outcome = RegulationCatalog.Default.For(2025).Evaluate(subject).Outcome;

        outcome.Kind.Should().Be(OutcomeKind.NeedsAuthority, "the text gives no level, and a rating would be a guess");
        outcome.Rating.Should().BeNull();
        outcome.Candidates.Should().Be(OutcomeSet.Good);
        outcome.Reason.Should().Be("gap.excellentBand");
        outcome.Clause!.Citation.Document.Number.Should().Be("366-QĐ/TW");
        outcome.Clause.Citation.Document.Date.Should().Be(new DateOnly(2025, 8, 30));
        outcome.Clause.Citation.Provision.Should().Be("Điều 11 khoản 2");
        outcome.Clause.Evidence.Should().Be(Evidence.Published);
    }

    [Theory]
    // From 90 points, a condition of Excellent fails, those of Good hold.
    [InlineData(SubjectKind.PartyMember, "tasks.exceeded=4", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    [InlineData(SubjectKind.PartyMember, "remediatedShare=0.5", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    [InlineData(SubjectKind.Leader, "unitTasks.exceeded=4", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    [InlineData(SubjectKind.LeadershipCollective, "memberDiscipline=reprimand@2025-03-01..2025-09-01+private", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    [InlineData(SubjectKind.PartyCell, "memberDiscipline=reprimand@2025-03-01..2025-09-01", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    [InlineData(SubjectKind.PartyOrganization, "subunits.disciplined=1", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    [InlineData(SubjectKind.Unit, "subunits.disciplined=1", "NeedsAuthority(Good, gap.excellentBand)", "Rated(Good)")]
    // From 70 points, up to 20 % late, nothing unfinished.
    [InlineData(SubjectKind.PartyMember, "score.general/results=28/42 tasks.onTime=16", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    [InlineData(SubjectKind.PartyMember, "tasks.onTime=19", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    [InlineData(SubjectKind.Leader, "score.general/results=28/42 unitTasks.onTime=16", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    [InlineData(SubjectKind.LeadershipCollective, "tasks.onTime=16", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    [InlineData(SubjectKind.PartyCell, "tasks.onTime=16", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    [InlineData(SubjectKind.PartyOrganization, "tasks.onTime=16", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    [InlineData(SubjectKind.Unit, "tasks.onTime=16", "NeedsAuthority(Completed, gap.late)", "Rated(Completed)")]
    public void Band_read_as_a_minimum_takes_the_case_that_the_literal_band_leaves_open(SubjectKind kind, string change, string literal, string cascading)
    {
        Outcome(Literal, kind, change).Should().Be(literal);
        Outcome(Cascading, kind, change).Should().Be(cascading);
    }

    [Theory]
    // From 50 points, over 20 % late.
    [InlineData(SubjectKind.PartyMember, "score.general/results=20/30 tasks.onTime=15", "veryLate")]
    [InlineData(SubjectKind.PartyMember, "tasks.onTime=15", "veryLate")]
    [InlineData(SubjectKind.Leader, "score.general/results=28/42 unitTasks.onTime=15", "veryLate")]
    [InlineData(SubjectKind.LeadershipCollective, "tasks.onTime=15", "veryLate")]
    [InlineData(SubjectKind.PartyCell, "tasks.onTime=15", "veryLate")]
    [InlineData(SubjectKind.PartyOrganization, "tasks.onTime=15", "veryLate")]
    [InlineData(SubjectKind.Unit, "tasks.onTime=15", "veryLate")]
    // From 50 points, unfinished: up to 50 %, 30 %, any share.
    [InlineData(SubjectKind.PartyMember, "tasks.completed/onTime=10/10", "unfinished")]
    [InlineData(SubjectKind.PartyMember, "score.general/results=20/30 tasks.completed/onTime=19/19", "unfinished")]
    [InlineData(SubjectKind.Leader, "unitTasks.completed/onTime=14/14", "unfinished")]
    [InlineData(SubjectKind.LeadershipCollective, "tasks.completed/onTime=14/14", "unfinished")]
    [InlineData(SubjectKind.PartyCell, "tasks.completed/onTime/exceeded=1/1/0", "unfinished")]
    [InlineData(SubjectKind.PartyOrganization, "tasks.completed/onTime/exceeded=1/1/0", "unfinished")]
    [InlineData(SubjectKind.Unit, "tasks.completed/onTime/exceeded=0/0/0", "unfinished")]
    public void Case_that_no_level_asks_for_is_open_in_both_readings(SubjectKind kind, string change, string gap)
    {
        Outcome(Literal, kind, change).Should().Be($"NeedsAuthority(NotCompleted, Completed, gap.{gap})");
        Outcome(Cascading, kind, change).Should().Be($"NeedsAuthority(NotCompleted, Completed, gap.{gap})");
    }

    [Theory]
    [InlineData("", "Rated(Excellent)")]
    [InlineData("score.general/results=30/60", "Rated(Excellent)")]
    [InlineData("score.general/results=30/59.5", "Rated(Good)")]
    [InlineData("score.general/results=28/42", "Rated(Good)")]
    [InlineData("score.general/results=28/41.5", "Rated(Completed)")]
    [InlineData("score.general/results=28/41.5 tasks.onTime=16", "Rated(Completed)")]
    [InlineData("score.general/results=20/30", "Rated(Completed)")]
    [InlineData("score.general/results=20/29.5", "Rated(NotCompleted)")]
    [InlineData("tasks.completed/onTime/exceeded=9/9/6", "Rated(NotCompleted)")]
    public void Case_within_a_band_is_rated_the_same_in_both_readings(string change, string outcome)
    {
        Outcome(Literal, SubjectKind.PartyMember, change).Should().Be(outcome);
        Outcome(Cascading, SubjectKind.PartyMember, change).Should().Be(outcome);
    }

    [Theory]
    [InlineData("gap.excellentBand", "tasks.exceeded=4", "Điều 11 khoản 2")]
    [InlineData("gap.late", "tasks.onTime=19", "Điều 11 khoản 3")]
    [InlineData("gap.veryLate", "tasks.onTime=15", "Điều 11 khoản 3")]
    [InlineData("gap.unfinished", "tasks.completed/onTime=19/19", "Điều 11 khoản 3")]
    public void Gap_names_the_clause_that_has_it(string gap, string change, string provision)
    {
        var outcome = Literal.For(2025).Judge(LadderCases.Of("qd366-hd43", SubjectKind.PartyMember).Case(change));

        outcome.Reason.Should().Be(gap);
        outcome.Clause!.Citation.Document.Number.Should().Be("366-QĐ/TW");
        outcome.Clause.Citation.Provision.Should().Be(provision);
    }

    private static string Outcome(RegulationCatalog catalog, SubjectKind kind, string change)
    {
        var cases = LadderCases.Of("qd366-hd43", kind);
        return catalog.For(cases.Year).Judge(cases.Case(change)).ToString();
    }
}
