using FluentAssertions.Execution;
using KiemDiem.Rules.Regulations.Tests.Ladders;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests;

/// <summary>
/// Which year a disciplined violation counts in: 132-QĐ/TW and 366-QĐ/TW the year of the decision, 124-QĐ/TW (Điều 12, 4.5) the year of the
/// violation, which is rated again. The text in force when the decision was made is what matters.
/// </summary>
public sealed class DisciplineAttributionTests
{
    private const string NotCounted = "Rated(Excellent)";
    private const string Counted = "Rated(NotCompleted)";
    private const string Weighed = "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)";
    private const string WeighedAt366 = "NeedsAuthority(NotCompleted, Excellent, notCompleted.disciplineWeighed)";
    private const string Open = "Undetermined(NotCompleted, Excellent)";

    [Theory]
    // 2018 under 132 and guideline 16: the year of the decision, once; from 2023 to 2024 a decision rates 2018 again.
    [InlineData("reprimand@2018-05-01..2018-09-01", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2018-09-01+self", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2018-09-01+counted", 2018, NotCounted)]
    [InlineData("reprimand@2017-05-01..2018-03-01", 2018, Counted)]
    [InlineData("reprimand@2017-05-01..2017-12-31", 2018, NotCounted)]
    [InlineData("reprimand@2018-05-01..2018-12-31", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2019-01-01", 2018, NotCounted)]
    [InlineData("reprimand@2018-05-01..2019-01-01", 2019, Counted)]
    [InlineData("reprimand@2018-05-01..2022-12-31", 2018, NotCounted)]
    [InlineData("reprimand@2018-05-01..2022-12-31", 2022, Counted)]
    [InlineData("reprimand@2018-05-01..2023-01-01", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2023-01-01+self", 2018, Weighed)]
    [InlineData("reprimand@2018-05-01..2023-01-01", 2023, NotCounted)]
    [InlineData("reprimand@2018-05-01..2024-12-31", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2024-12-31+self", 2018, Weighed)]
    [InlineData("reprimand@2018-05-01..2025-01-01", 2018, NotCounted)]
    [InlineData("reprimand@2017-05-01..2023-01-01", 2018, NotCounted)]
    // Violated 2021, decided 2022, both under 132: the year of the decision, once.
    [InlineData("reprimand@2021-05-01..2022-03-01", 2021, NotCounted)]
    [InlineData("reprimand@2021-05-01..2022-03-01", 2022, Counted)]
    [InlineData("reprimand@2021-05-01..2022-03-01+counted", 2022, NotCounted)]
    [InlineData("reprimand@2021-05-01..2022-03-01+self", 2022, Counted)]
    // Violated 2022, decided 2023 under 124: 2022 is rated again.
    [InlineData("reprimand@2022-05-01..2023-03-01", 2022, Counted)]
    [InlineData("reprimand@2022-05-01..2023-03-01+self", 2022, Weighed)]
    [InlineData("reprimand@2022-05-01..2023-03-01+counted", 2022, NotCounted)]
    [InlineData("reprimand@2022-05-01..2023-03-01", 2023, NotCounted)]
    [InlineData("reprimand@2022-05-01..2023-03-01", 2021, NotCounted)]
    // Both in 2023: 124, with its exception.
    [InlineData("reprimand@2023-05-01..2023-09-01", 2023, Counted)]
    [InlineData("reprimand@2023-05-01..2023-09-01+self", 2023, NotCounted)]
    [InlineData("reprimand@2023-05-01..2023-09-01+counted", 2023, Counted)]
    // Violated 2023, decided 2024: 2023 is rated again, 2024 only notes it.
    [InlineData("reprimand@2023-05-01..2024-03-01", 2023, Counted)]
    [InlineData("reprimand@2023-05-01..2024-03-01+self", 2023, Weighed)]
    [InlineData("reprimand@2023-05-01..2024-03-01", 2024, NotCounted)]
    // Violated 2024, decided 2025 under 366: in 2025, not backwards.
    [InlineData("reprimand@2024-05-01..2025-03-01", 2024, NotCounted)]
    [InlineData("reprimand@2023-05-01..2025-03-01", 2023, NotCounted)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty", 2024, NotCounted)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty", 2025, Counted)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty", 2026, NotCounted)]
    [InlineData("reprimand@2023-05-01..2025-03-01+duty", 2025, Counted)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty+self", 2025, WeighedAt366)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty+self", 2024, NotCounted)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty+counted", 2025, NotCounted)]
    [InlineData("reprimand@2024-05-01..2025-03-01+private", 2025, NotCounted)]
    // Both in 2025; and violated 2025, decided 2026: 366 again.
    [InlineData("reprimand@2025-05-01..2025-09-01+duty", 2025, Counted)]
    [InlineData("reprimand@2025-05-01..2025-09-01+duty+self", 2025, WeighedAt366)]
    [InlineData("reprimand@2025-05-01..2026-03-01+duty", 2025, NotCounted)]
    [InlineData("reprimand@2025-05-01..2026-03-01+duty", 2026, Counted)]
    // Decided 2024 under 124: that year, and not 2025.
    [InlineData("reprimand@2024-05-01..2024-12-31+duty", 2024, Counted)]
    [InlineData("reprimand@2024-05-01..2024-12-31+duty", 2025, NotCounted)]
    // The last and the first day of a year.
    [InlineData("reprimand@2021-12-31..2021-12-31", 2021, Counted)]
    [InlineData("reprimand@2021-12-31..2022-01-01", 2021, NotCounted)]
    [InlineData("reprimand@2023-01-01..2023-12-31", 2023, Counted)]
    [InlineData("reprimand@2022-12-31..2023-01-01", 2023, NotCounted)]
    [InlineData("reprimand@2024-12-31..2025-01-01+duty", 2024, NotCounted)]
    [InlineData("reprimand@2024-12-31..2025-01-01+duty", 2025, Counted)]
    [InlineData("reprimand@2025-01-01..2025-12-31+duty", 2025, Counted)]
    [InlineData("reprimand@2025-12-31..2026-01-01+duty", 2025, NotCounted)]
    public void Violation_counts_in_the_year_that_the_text_of_its_decision_names(string discipline, int ratingYear, string outcome) =>
        Member(ratingYear, discipline).Outcome.ToString().Should().Be(outcome);

    [Theory]
    [InlineData("qd124-hd25", "reprimand@2021-05-01..2022-03-01", 2021, Counted)]
    [InlineData("qd124-hd25", "reprimand@2021-05-01..2022-03-01", 2022, NotCounted)]
    [InlineData("qd124-hd25", "reprimand@2021-05-01..2022-03-01+self", 2021, Weighed)]
    [InlineData("qd124-hd25", "reprimand@2022-05-01..2022-09-01+self", 2022, NotCounted)]
    [InlineData("qd132-hd21", "reprimand@2022-05-01..2023-03-01", 2023, Counted)]
    [InlineData("qd132-hd21", "reprimand@2022-05-01..2023-03-01+counted", 2023, NotCounted)]
    [InlineData("qd132-hd21", "reprimand@2023-05-01..2024-03-01", 2023, NotCounted)]
    [InlineData("qd132-hd21", "reprimand@2023-05-01..2024-03-01", 2024, Counted)]
    [InlineData("qd132-hd21", "reprimand@2024-05-01..2024-09-01+self", 2024, Counted)]
    [InlineData("qd124-hd25", "reprimand@2018-05-01..2019-03-01", 2018, Counted)]
    [InlineData("qd124-hd25", "reprimand@2018-05-01..2018-09-01+self", 2018, NotCounted)]
    [InlineData("qd132-hd16", "reprimand@2021-05-01..2023-03-01", 2021, NotCounted)]
    [InlineData("qd132-hd16", "reprimand@2020-05-01..2021-03-01+self", 2021, Counted)]
    [InlineData("qd132-hd16", "reprimand@2022-05-01..2023-03-01", 2023, Counted)]
    [InlineData("qd132-hd21", "reprimand@2018-05-01..2023-03-01", 2018, NotCounted)]
    [InlineData("qd132-hd21", "reprimand@2018-05-01..2018-09-01+self", 2018, Counted)]
    [InlineData("chi-linh", "reprimand@2021-05-01..2022-03-01", 2021, Counted)]
    [InlineData("chi-linh", "reprimand@2021-05-01..2022-03-01", 2022, NotCounted)]
    [InlineData("tuyen-quang-26", "reprimand@2023-05-01..2023-09-01+self", 2023, Counted)]
    [InlineData("tuyen-quang-26", "reprimand@2023-05-01..2024-03-01", 2023, NotCounted)]
    [InlineData("qd366-hd43", "reprimand@2022-05-01..2023-03-01+duty", 2022, NotCounted)]
    [InlineData("qd366-hd43", "reprimand@2022-05-01..2023-03-01+duty", 2023, Counted)]
    [InlineData("qd366-hd43", "reprimand@2022-05-01..2023-03-01+duty+counted", 2023, NotCounted)]
    [InlineData("qd366-hd43", "reprimand@2022-05-01..2023-03-01+duty+self", 2023, WeighedAt366)]
    [InlineData("qd366-hd43", "reprimand@2022-05-01..2023-03-01+private", 2023, NotCounted)]
    [InlineData("qd366-hd43", "reprimand@2023-05-01..2024-03-01+duty", 2023, NotCounted)]
    [InlineData("qd366-hd43", "reprimand@2023-05-01..2024-03-01+duty", 2024, Counted)]
    [InlineData("qd124-hd25", "reprimand@2025-05-01..2026-03-01", 2025, Counted)]
    [InlineData("qd124-hd25", "reprimand@2025-05-01..2026-03-01", 2026, NotCounted)]
    [InlineData("qd124-hd25", "reprimand@2024-05-01..2025-03-01", 2025, NotCounted)]
    [InlineData("qd132-hd21", "reprimand@2024-05-01..2025-03-01", 2025, Counted)]
    public void Counterfactual_uses_the_rule_of_the_text_that_judges(string regulation, string discipline, int ratingYear, string outcome)
    {
        var evaluation = Member(ratingYear, discipline, regulation);
        evaluation.IsCounterfactual.Should().BeTrue();
        evaluation.Outcome.ToString().Should().Be(outcome);
    }

    [Theory]
    [InlineData("reprimand@2017-05-01..2017-09-01+aggravated2018-02-01", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2019-09-01+aggravated2023-02-01", 2018, Counted)]
    [InlineData("reprimand@2018-05-01..2019-09-01+self+aggravated2023-02-01", 2018, Weighed)]
    [InlineData("reprimand@2020-05-01..2021-03-01+aggravated2022-02-01", 2021, Counted)]
    [InlineData("reprimand@2020-05-01..2021-03-01+aggravated2022-02-01", 2022, Counted)]
    [InlineData("reprimand@2020-05-01..2021-03-01", 2022, NotCounted)]
    [InlineData("reprimand@2022-05-01..2022-09-01+aggravated2023-02-01", 2023, NotCounted)]
    [InlineData("reprimand@2021-05-01..2022-03-01+aggravated2023-02-01", 2021, Counted)]
    [InlineData("reprimand@2023-05-01..2023-09-01+self", 2023, NotCounted)]
    [InlineData("reprimand@2023-05-01..2023-09-01+self+aggravated2024-02-01", 2023, Weighed)]
    [InlineData("reprimand@2024-05-01..2024-09-01+self+aggravated2025-02-01", 2024, NotCounted)]
    [InlineData("reprimand@2024-05-01..2024-09-01+duty+aggravated2025-02-01", 2024, Counted)]
    [InlineData("reprimand@2024-05-01..2024-09-01+duty+aggravated2025-02-01", 2025, Counted)]
    [InlineData("reprimand@2024-05-01..2024-09-01+duty+self+aggravated2025-02-01", 2025, WeighedAt366)]
    [InlineData("reprimand@2025-05-01..2025-09-01+duty+aggravated2026-02-01", 2026, Counted)]
    [InlineData("reprimand@2025-05-01..2025-09-01+duty", 2026, NotCounted)]
    public void Aggravation_is_taken_as_a_decision_of_its_own_date(string discipline, int ratingYear, string outcome) =>
        Member(ratingYear, discipline).Outcome.ToString().Should().Be(outcome);

    [Theory]
    [InlineData("reprimand@2022-05-01..2023-03-01", 2023, "2022")]
    [InlineData("reprimand@2021-05-01..2023-03-01", 2023, "2021")]
    [InlineData("reprimand@2023-05-01..2024-03-01", 2024, "2023")]
    [InlineData("reprimand@2022-05-01..2022-09-01+aggravated2023-02-01", 2023, "2022")]
    [InlineData("reprimand@2022-05-01..2024-03-01;warning@2023-05-01..2024-03-01", 2024, "2022, 2023")]
    public void Year_that_is_rated_again_is_named_in_a_note(string discipline, int ratingYear, string years)
    {
        var note = Member(ratingYear, discipline).Notes.Should().ContainSingle().Subject;
        note.Code.Should().Be("reRatesYear");
        note.Source.Citation.Provision.Should().Be("Điều 12, điểm 4.5");
        note.Text.Vietnamese.Should().Contain($"({years})");
        note.Text.English.Should().Contain($"({years})");
    }

    [Theory]
    [InlineData("reprimand@2023-05-01..2023-09-01", 2023)]
    [InlineData("reprimand@2023-05-01..2024-03-01", 2023)]
    [InlineData("reprimand@2024-05-01..2025-03-01", 2024)]
    [InlineData("reprimand@2021-05-01..2022-03-01", 2022)]
    [InlineData("reprimand@2024-05-01..2025-03-01+duty", 2025)]
    public void No_note_where_no_earlier_year_is_rated_again_by_this_year(string discipline, int ratingYear) =>
        Member(ratingYear, discipline).Notes.Should().BeEmpty();

    [Theory]
    [InlineData("reprimand@2018-05-01..?", 2018, Open)]
    [InlineData("reprimand@?..2018-09-01", 2018, Counted)]
    [InlineData("reprimand@?..2019-09-01", 2018, NotCounted)]
    [InlineData("reprimand@?..2023-09-01", 2018, Open)]
    [InlineData("reprimand@2021-05-01..?", 2021, Open)]
    [InlineData("reprimand@?..2021-09-01", 2021, Counted)]
    [InlineData("reprimand@?..2022-09-01", 2021, NotCounted)]
    [InlineData("reprimand@?..2023-09-01", 2021, Open)]
    [InlineData("reprimand@?..2023-09-01", 2023, Open)]
    [InlineData("reprimand@?..2023-09-01+self", 2023, NotCounted)]
    [InlineData("reprimand@2023-05-01..?", 2023, Open)]
    [InlineData("reprimand@2023-05-01..?", 2024, NotCounted)]
    [InlineData("reprimand@?..?", 2023, Open)]
    [InlineData("reprimand@2023-05-01..?+self", 2023, "Undetermined(Excellent, NeedsAuthority)")]
    [InlineData("reprimand@2024-05-01..?+duty", 2025, Open)]
    [InlineData("reprimand@2024-05-01..?+private", 2025, NotCounted)]
    [InlineData("reprimand@?..2025-09-01+duty", 2025, Counted)]
    [InlineData("reprimand@?..2024-09-01+duty", 2025, NotCounted)]
    [InlineData("reprimand@2024-05-01..2025-03-01", 2025, Open)]
    public void Unknown_date_leaves_open_only_what_it_can_change(string discipline, int ratingYear, string outcome) =>
        Member(ratingYear, discipline).Outcome.ToString().Should().Be(outcome);

    [Theory]
    [InlineData("qd124-hd25", SubjectKind.PartyMember, "discipline", "Rated(NotCompleted)")]
    [InlineData("qd124-hd25", SubjectKind.Leader, "discipline", "Rated(NotCompleted)")]
    [InlineData("qd124-hd25", SubjectKind.LeadershipCollective, "memberDiscipline", "Rated(Excellent)")]
    [InlineData("qd124-hd25", SubjectKind.Unit, "memberDiscipline", "Rated(Excellent)")]
    [InlineData("qd124-hd25", SubjectKind.PartyOrganization, "memberDiscipline", "Rated(Excellent)")]
    [InlineData("qd124-hd25", SubjectKind.PartyCell, "memberDiscipline", "Rated(Excellent)")]
    public void Former_unit_releases_the_collective_and_not_the_individual(string regulation, SubjectKind kind, string list, string outcome)
    {
        var cases = LadderCases.Of(regulation, kind);
        using var scope = new AssertionScope();
        cases.Rules.Judge(cases.Case($"{list}=warning@2023-05-01..2023-09-01+former")).ToString().Should().Be(outcome);
        cases.Rules.Judge(cases.Case($"{list}=warning@2023-05-01..2023-09-01")).ToString().Should().NotBe("Rated(Excellent)");
    }

    [Theory]
    [InlineData(SubjectKind.PartyMember, "discipline", "Rated(NotCompleted)", "Rated(NotCompleted)")]
    [InlineData(SubjectKind.Leader, "discipline", "Rated(NotCompleted)", "Rated(NotCompleted)")]
    [InlineData(SubjectKind.LeadershipCollective, "memberDiscipline", "Rated(Excellent)", "Rated(NotCompleted)")]
    [InlineData(SubjectKind.Unit, "memberDiscipline", "Rated(Excellent)", "NeedsAuthority(Good, gap.excellentBand)")]
    [InlineData(SubjectKind.PartyOrganization, "memberDiscipline", "Rated(Excellent)", "NeedsAuthority(Good, gap.excellentBand)")]
    [InlineData(SubjectKind.PartyCell, "memberDiscipline", "Rated(Excellent)", "NeedsAuthority(Good, gap.excellentBand)")]
    public void Former_unit_releases_the_collective_and_not_the_individual_under_366(SubjectKind kind, string list, string atFormerUnit, string here)
    {
        var cases = LadderCases.Of("qd366-hd43", kind);
        var rules = RegulationCatalog.Default.For(2025);
        rules.Judge(cases.Case($"{list}=warning@2024-03-01..2025-09-01+duty+former")).ToString().Should().Be(atFormerUnit);
        rules.Judge(cases.Case($"{list}=warning@2024-03-01..2025-09-01+duty")).ToString().Should().Be(here);
    }

    [Theory]
    [InlineData("qd132-hd16", "warning@2018-05-01..2018-09-01+former")]
    [InlineData("qd132-hd21", "warning@2021-05-01..2021-09-01+former")]
    [InlineData("tuyen-quang-26", "warning@2021-05-01..2021-09-01+former")]
    public void Former_unit_releases_nobody_under_132(string regulation, string discipline)
    {
        var cases = LadderCases.Of(regulation, SubjectKind.LeadershipCollective);
        cases.Rules.Judge(cases.Case($"memberDiscipline={discipline}")).ToString().Should().Be("Rated(NotCompleted)");
    }

    [Theory]
    [InlineData("ha-noi")]
    [InlineData("thuong-tin")]
    [InlineData("binh-dinh")]
    [InlineData("chi-linh")]
    [InlineData("hue")]
    public void Place_on_124_takes_discipline_as_the_central_text_does_in_the_years_of_its_rules(string locality)
    {
        string Outcome(int year, string discipline) =>
            RegulationCatalog.Default.For(year, locality).Judge(LadderCases.Of(locality, SubjectKind.PartyMember).Case($"discipline={discipline}")).ToString();

        using var scope = new AssertionScope();
        Outcome(2023, "reprimand@2023-05-01..2024-03-01").Should().Be(Counted);
        Outcome(2023, "reprimand@2023-05-01..2024-03-01+self").Should().Be(Weighed);
        Outcome(2024, "reprimand@2023-05-01..2024-03-01").Should().Be(NotCounted);
        Outcome(2024, "reprimand@2024-05-01..2024-12-31").Should().Be(Counted);
        Outcome(2024, "reprimand@2024-05-01..2025-01-01").Should().Be(NotCounted);
    }

    private static Evaluation Member(int ratingYear, string discipline, string? regulation = null)
    {
        var rules = RegulationCatalog.Default.For(ratingYear);
        var judging = regulation is null ? rules : rules.WithRegulation(regulation);
        return judging.Evaluate(LadderCases.Of(judging.Regulation.Id, SubjectKind.PartyMember).Case().With("discipline", discipline));
    }
}
