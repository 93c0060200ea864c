using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class DisciplineAttributionTests
{
    // The calendar of the central texts: 132 by the decision to 2022, 124 by the violation in 2023 and 2024, 366 by the decision from 2025.
    [Theory]
    [InlineData(2021, 2021, 2022, "")]
    [InlineData(2022, 2021, 2022, "InYear, Decisive, Unremedied, WarningOrHeavier")]
    [InlineData(2022, 2022, 2023, "InYear, Decisive, Unremedied, WarningOrHeavier")]
    [InlineData(2023, 2022, 2023, "ReRatesEarlierYear")]
    [InlineData(2023, 2023, 2023, "InYear, Decisive, Unremedied, WarningOrHeavier")]
    [InlineData(2023, 2023, 2024, "InYear, Decisive, Unremedied, WarningOrHeavier")]
    [InlineData(2024, 2023, 2024, "ReRatesEarlierYear")]
    [InlineData(2024, 2024, 2025, "")]
    [InlineData(2025, 2024, 2025, "InYear, Decisive, Unremedied, WarningOrHeavier")]
    public void Warning_of_known_dates_counts_in_one_year(int ratingYear, int violated, int decided, string measures) =>
        Outcomes(ratingYear, new() { Form = DisciplineForm.Warning, ViolatedOn = Date(violated), DecidedOn = Date(decided) }).Should().Equal(measures);

    [Theory]
    [InlineData(2022, 2022, 2022, "InYear, Decisive")]
    [InlineData(2022, 2022, 2023, "InYear, Weighed")]
    [InlineData(2023, 2023, 2024, "InYear, Weighed")]
    public void Reprimand_self_detected_and_remedied_is_weighed_where_a_later_decision_re_rates_the_year(int ratingYear, int violated, int decided, string measures) =>
        Outcomes(ratingYear, new() { Form = DisciplineForm.Reprimand, ViolatedOn = Date(violated), DecidedOn = Date(decided), SelfDetectedAndRemedied = true }).Should().Equal(measures);

    [Fact]
    public void Aggravation_counts_as_a_decision_of_its_date() =>
        Outcomes(2022, new() { Form = DisciplineForm.Reprimand, ViolatedOn = Date(2020), DecidedOn = Date(2021), AggravatedOn = Date(2022) })
            .Should().Equal("InYear, Decisive, Unremedied");

    [Fact]
    public void Violation_whose_decision_is_undated_may_count_however_long_ago_it_was() =>
        Outcomes(2022, new() { Form = DisciplineForm.Reprimand, ViolatedOn = Date(1999) }).Should().BeEquivalentTo("", "InYear, Decisive, Unremedied");

    [Fact]
    public void Decision_without_a_date_is_not_later_than_its_aggravation() =>
        Outcomes(2023, new() { Form = DisciplineForm.Reprimand, AggravatedOn = Date(2023), SelfDetectedAndRemedied = true })
            .Should().BeEquivalentTo("InYear, Decisive", "ReRatesEarlierYear");

    [Fact]
    public void Violation_without_a_date_is_the_same_in_the_decision_and_in_its_aggravation() =>
        Outcomes(2023, new() { Form = DisciplineForm.Reprimand, DecidedOn = Date(2022), AggravatedOn = Date(2024), SelfDetectedAndRemedied = true }).Should().Equal("");

    [Theory]
    [InlineData(true, false, false, "")]
    [InlineData(false, true, true, "")]
    [InlineData(false, true, false, "InYear, Decisive, Unremedied")]
    public void Released_violation_does_not_count(bool countedBefore, bool atFormerUnit, bool ofMember, string measures) =>
        Outcomes(2023, new() { Form = DisciplineForm.Reprimand, ViolatedOn = Date(2023), DecidedOn = Date(2023), CountedBefore = countedBefore, AtFormerUnit = atFormerUnit }, ofMember)
            .Should().Equal(measures);

    [Fact]
    public void Decision_of_the_rating_year_names_the_earlier_year_that_it_rates_again() =>
        DisciplineAttribution.ReRatedYears([new() { ViolatedOn = Date(2021), DecidedOn = Date(2023) }, new() { ViolatedOn = Date(2023), DecidedOn = Date(2023) }], Context(2023))
            .Should().Equal(2021);

    [Theory]
    [InlineData(true, null, "InYear, Decisive, Unremedied, DutyRelatedUnremedied")]
    [InlineData(true, true, "InYear, Decisive, DutyRelatedRemedied")]
    [InlineData(false, null, "InYear, Decisive, Unremedied")]
    public void Duty_related_violation_counts_as_such_by_whether_it_was_remedied(bool dutyRelated, bool? remedied, string measures) =>
        Outcomes(2025, new() { Form = DisciplineForm.Reprimand, ViolatedOn = Date(2025), DecidedOn = Date(2025), DutyRelated = dutyRelated, SelfDetectedAndRemedied = remedied })
            .Should().Equal(measures);

    [Fact]
    public void Violation_of_which_it_is_not_known_whether_it_was_duty_related_can_be_either()
    {
        var item = new Discipline { Form = DisciplineForm.Reprimand, ViolatedOn = Date(2025), DecidedOn = Date(2025) };

        DisciplineAttribution.Outcomes(item, false, Context(2025)).Select(Names)
            .Should().BeEquivalentTo("InYear, Decisive, Unremedied", "InYear, Decisive, Unremedied, DutyRelatedUnremedied");
        DisciplineAttribution.TryOutcome(item, false, readsDuty: true, Context(2025), out _).Should().BeFalse();
        DisciplineAttribution.TryOutcome(item, false, readsDuty: false, Context(2025), out _).Should().BeTrue();
        DisciplineAttribution.TryOutcome(item, false, readsDuty: true, Context(2026), out var nothing).Should().BeTrue("it does not count in 2026 at all");
        nothing.Should().Be(0);
    }

    /// <summary>What a violation adds up to that, where it does not say, has nothing to do with duties.</summary>
    private static IEnumerable<string> Outcomes(int ratingYear, Discipline item, bool ofMember = false) =>
        DisciplineAttribution.Outcomes(item with { DutyRelated = item.DutyRelated ?? false }, ofMember, Context(ratingYear)).Select(Names);

    private static string Names(int bits) =>
        string.Join(", ", Enum.GetValues<DisciplineMeasure>().Where(measure => (bits >> (int)measure & 1) != 0));

    private static EvaluationContext Context(int ratingYear) => new(
        ratingYear,
        new(AttributionBasis.ViolationYear, ReleasesCountedBefore: true, ReleasesFormerUnit: true),
        RegulationCatalog.Default.Attribution,
        RuleOptions.Default);

    private static DateOnly Date(int year) => new(year, 6, 30);
}
