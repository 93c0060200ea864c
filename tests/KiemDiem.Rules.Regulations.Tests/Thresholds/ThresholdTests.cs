using FluentAssertions.Execution;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

public sealed class ThresholdTests
{
    public static IEnumerable<object[]> Tables => ThresholdTable.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void Findings_say_for_every_literal_value_what_the_article_says(string regulation, SubjectKind kind)
    {
        var table = ThresholdTable.Of(regulation, kind);
        var locality = RegulationCatalog.Default.ById(regulation).Locality;
        var rules = table.RulesByYear(table.Entries.SelectMany(entry => entry.Rows), year => RegulationCatalog.Default.For(year, locality));
        rules.Values.Should().OnlyContain(each => each.Regulation.Id == regulation);
        using var scope = new AssertionScope();
        foreach (var entry in table.Entries)
        {
            foreach (var row in entry.Rows)
            {
                var finding = rules[row.YearOr(table.Year)].Evaluate(row.Case(kind)).Findings.Single(finding => finding.Condition.Key == entry.Key);
                finding.Status.Should().Be(row.Expected, "{0} of {1}: {2}", entry.Key, regulation, row);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_condition_cites_the_provision_and_evidence_of_the_table(string regulation, SubjectKind kind)
    {
        var table = ThresholdTable.Of(regulation, kind);
        using var scope = new AssertionScope();
        foreach (var entry in table.Entries)
        {
            var source = table.Ladder.Conditions.Single(condition => condition.Key == entry.Key).Source;
            source.Citation.Document.Number.Should().Be(entry.Document, entry.Key);
            source.Citation.Provision.Should().Be(entry.Provision, entry.Key);
            Vocabulary.NameOf(source.EvidenceFor(table.Year)).Should().Be(entry.Evidence, entry.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_condition_has_its_rows_on_both_sides_unknown_and_none(string regulation, SubjectKind kind)
    {
        var table = ThresholdTable.Of(regulation, kind);
        table.Entries.Select(entry => entry.Key).Should().BeEquivalentTo(table.Ladder.Conditions.Select(condition => condition.Key));
        using var scope = new AssertionScope();
        foreach (var condition in table.Ladder.Conditions)
        {
            var rows = table.Entries.Single(entry => entry.Key == condition.Key).Rows;
            rows.Should().Contain(row => row.Expected == FindingStatus.True, condition.Key);
            rows.Should().Contain(row => row.Expected == FindingStatus.False, condition.Key);
            rows.Should().OnlyContain(row => row.IsRatingYear == (condition.Operand is RatingYearOperand), condition.Key);
            if (condition.Operand is RatingYearOperand)
            {
                // The year of a round is always there.
                continue;
            }

            rows.Should().Contain(row => row.IsAllAbsent, condition.Key);
            if (condition.Operand.Type == OperandType.Share || condition.Operand.Facts.All(fact => fact.AllowsNone))
            {
                rows.Should().Contain(row => row.Expected == FindingStatus.NotApplicable, condition.Key);
            }
        }
    }
}
