using KiemDiem.Rules.Conformance;
using FluentAssertions.Execution;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

public sealed class ThresholdShiftTests
{
    public static IEnumerable<object[]> Tables => ThresholdTable.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_threshold_shifted_by_one_step_is_noticed_by_the_table(string regulation, SubjectKind kind)
    {
        var table = ThresholdTable.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var condition in table.Ladder.Conditions)
        {
            var rows = table.Entries.Single(entry => entry.Key == condition.Key).Rows;
            var shifts = ThresholdShift.Of(condition).ToList();
            shifts.Should().NotBeEmpty(condition.Key);
            foreach (var shifted in shifts)
            {
                var rules = table.RulesByYear(rows, year => RulesOf(table, condition, shifted, year));
                rows.Should().Contain(row => StatusIn(rules[row.YearOr(table.Year)], kind, shifted, row) != row.Expected, "{0} was shifted to {1}", condition, shifted);
            }
        }
    }

    [Theory]
    [InlineData("qd124-hd25")]
    [InlineData("qd366-hd43")]
    public void A_condition_put_back_unchanged_is_not_noticed(string regulation)
    {
        var table = ThresholdTable.Of(regulation, SubjectKind.Leader);
        foreach (var condition in table.Ladder.Conditions)
        {
            var same = condition.With();
            var rows = table.Entries.Single(entry => entry.Key == condition.Key).Rows;
            var rules = table.RulesByYear(rows, year => RulesOf(table, condition, same, year));
            rows.Should().OnlyContain(row => StatusIn(rules[row.YearOr(table.Year)], table.Kind, same, row) == row.Expected);
        }
    }

    private static RatingRules RulesOf(ThresholdTable table, Condition condition, Condition shifted, int year)
    {
        var catalog = RegulationCatalog.Default;
        var regulation = catalog.ById(table.RegulationId).With(ladder => ladder.Kind == table.Kind ? ladder.Replace(condition, shifted) : ladder);

        // A text of 2021 judges 2021 by the calendar; the copy has the same id, so it is not taken for a counterfactual.
        return new RatingRules(catalog, regulation, year);
    }

    private static FindingStatus StatusIn(RatingRules rules, SubjectKind kind, Condition condition, ThresholdRow row) =>
        rules.Evaluate(row.Case(kind)).Findings.Single(finding => finding.Condition == condition).Status;
}
