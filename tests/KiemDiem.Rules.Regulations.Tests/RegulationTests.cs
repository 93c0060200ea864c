using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests;

public sealed class RegulationTests
{
    public static TheoryData<string> Ids() => [.. RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Documents_name_every_text_that_is_cited(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        var cited = regulation.Ladders.SelectMany(Sources).Select(source => source.Citation.Document).Distinct();

        regulation.Documents.Should().Contain(cited).And.OnlyHaveUniqueItems();
    }

    /// <summary>Violated in 2021, decided in 2023 under 124-QĐ/TW, which rates 2021 again: under any text that governs 2021.</summary>
    [Theory]
    [InlineData("qd132-hd21", OutcomeSet.NotCompleted)]
    [InlineData("tuyen-quang-26", OutcomeSet.NotCompleted)]
    public void Text_of_the_same_year_attributes_discipline_by_the_calendar(string id, OutcomeSet possible)
    {
        var rules = RegulationCatalog.Default.For(2021);
        var member = new ReviewCase("dv", SubjectKind.PartyMember)
        {
            Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2021, 5, 1), DecidedOn = new(2023, 5, 1) }],
        };

        rules.WithRegulation(id).Judge(member).Possible.Should().Be(possible);
    }

    private static IEnumerable<Source> Sources(Ladder ladder) => ladder.Conditions.Select(condition => condition.Source)
        .Concat(ladder.Rules.Concat(ladder.Notes).Select(rule => rule.Source))
        .Append(ladder.Fallback.Source)
        .Concat(ladder.Quota is { } quota ? [quota.Source] : []);
}
