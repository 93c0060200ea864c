using System.Text;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Conventions;

public sealed class ConditionTests
{
    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Condition_has_a_unique_key_of_level_operand_and_comparison(string regulation, SubjectKind kind)
    {
        var conditions = LadderOf(regulation, kind).Conditions;

        conditions.Select(condition => condition.Key).Should().OnlyHaveUniqueItems();
        conditions.Should().AllSatisfy(condition => condition.Key.Should()
            .MatchRegex(@"^(gate|notCompleted|excellent|good|completed|gap|ceiling|note)\.[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?\.(is|atLeast|atMost|lessThan|moreThan)(\.[a-z][A-Za-z]*)?$"));
        conditions.Should().AllSatisfy(condition => condition.Key.Should().StartWith($"{Vocabulary.NameOf(condition.Level)}.{condition.Operand.Key}.{Vocabulary.NameOf(condition.Comparison)}"));
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Key_never_names_an_article(string regulation, SubjectKind kind) => LadderOf(regulation, kind).Conditions
        .Should().AllSatisfy(condition => Regex.IsMatch(condition.Key, "[0-9]").Should().BeFalse("{0} must outlive the numbering of a text", condition.Key));

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Condition_and_rule_cite_a_provision_of_a_dated_text_with_its_evidence(string regulation, SubjectKind kind)
    {
        var ladder = LadderOf(regulation, kind);
        var sources = ladder.Conditions.Select(condition => condition.Source)
            .Concat(ladder.Rules.Concat(ladder.Notes).Select(rule => rule.Source))
            .Append(ladder.Fallback.Source).Append(ladder.Quota!.Source);

        sources.Should().AllSatisfy(source =>
        {
            source.Citation.Provision.Should().NotBeNullOrWhiteSpace();
            source.Citation.Document.Number.Should().NotBeNullOrWhiteSpace();
            source.Citation.Document.Date.Year.Should().BeInRange(2010, 2030);
            Enum.IsDefined(source.Evidence).Should().BeTrue();
            Composed(source.Citation.ToString());
            Composed(source.Citation.In(Language.English));
        });
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Operand_and_rule_have_labels_in_both_languages(string regulation, SubjectKind kind)
    {
        var ladder = LadderOf(regulation, kind);
        var labels = ladder.Conditions.Select(condition => condition.Operand.Label)
            .Concat(ladder.Rules.Concat(ladder.Notes).Select(rule => rule.Label))
            .Append(ladder.Quota!.Cohort);

        labels.Should().AllSatisfy(label =>
        {
            Composed(label.Vietnamese);
            Composed(label.English);
        });
    }

    [Fact]
    public void Keys_are_the_same_in_every_text_that_has_such_a_condition() => RegulationCatalog.Default.Regulations
        .SelectMany(regulation => regulation.Ladders).SelectMany(ladder => ladder.Conditions)
        .GroupBy(condition => condition.Key)
        .Where(group => group.Select(condition => (condition.Operand.Key, condition.Comparison, condition.Role)).Distinct().Count() > 1)
        .Select(group => group.Key).Should().BeEmpty();

    private static Ladder LadderOf(string regulation, SubjectKind kind) => RegulationCatalog.Default.ById(regulation).LadderFor(kind);

    private static void Composed(string text)
    {
        text.Should().NotBeNullOrWhiteSpace();
        text.IsNormalized(NormalizationForm.FormC).Should().BeTrue("of {0}", text);
    }
}
