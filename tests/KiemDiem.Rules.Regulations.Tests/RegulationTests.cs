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
        var procedure = regulation.Procedure;
        var cited = regulation.Ladders.SelectMany(Sources)
            .Concat(regulation.Discipline.Sources)
            .Concat(regulation.Delegations.Select(item => item.Source))
            .Concat(regulation.LocalFacts.Select(item => item.Source))
            .Concat(procedure.Deadlines.Select(item => item.Source))
            .Concat(procedure.Dossier.Select(item => item.Source))
            .Concat(procedure.Registrations.Select(item => item.Source))
            .Concat(procedure.Rules.Select(item => item.Source))
            .Concat(regulation.Basis is { } basis ? [basis] : [])
            .Select(source => source.Citation.Document).Distinct();

        regulation.Documents.Should().Contain(cited).And.OnlyHaveUniqueItems();
    }

    /// <summary>Numbers come back in other years, so every text is named with its date.</summary>
    [Theory]
    [InlineData("qd132-hd16", "132-QĐ/TW 2018-03-08; 16-HD/BTCTW 2018-09-24; 89-QĐ/TW 2017-08-04; 25-HD/BTCTW 2023-11-10")]
    [InlineData("qd132-hd21", "132-QĐ/TW 2018-03-08; 21-HD/BTCTW 2019-10-18; 89-QĐ/TW 2017-08-04; 214-QĐ/TW 2020-01-02; 25-HD/BTCTW 2023-11-10")]
    [InlineData("qd124-hd25", "124-QĐ/TW 2023-10-04; 25-HD/BTCTW 2023-11-10; 214-QĐ/TW 2020-01-02")]
    [InlineData("qd366-hd43", "366-QĐ/TW 2025-08-30; 43-HD/BTCTW 2025-10-31; 02-HD/BTCTW 2026-05-22")]
    [InlineData("tuyen-quang-26", "26-QĐ/TU 2019-11-21; 854-CV/TU 2021-11-09; 14-QC/TU 2019-11-15; 03-QĐ/TU 2021-09-10; 132-QĐ/TW 2018-03-08; 21-HD/BTCTW 2019-10-18; 89-QĐ/TW 2017-08-04; 214-QĐ/TW 2020-01-02; 25-HD/BTCTW 2023-11-10")]
    [InlineData("ha-noi", "187-KH/TU 2023-11-06; 24-CT/TU 2023-08-07; Huyện ủy Thường Tín 2023-11-13; 124-QĐ/TW 2023-10-04; 25-HD/BTCTW 2023-11-10; 214-QĐ/TW 2020-01-02")]
    [InlineData("thuong-tin", "Huyện ủy Thường Tín 2023-11-13; 187-KH/TU 2023-11-06; 24-CT/TU 2023-08-07; 124-QĐ/TW 2023-10-04; 25-HD/BTCTW 2023-11-10; 214-QĐ/TW 2020-01-02")]
    [InlineData("binh-dinh", "1002-CV/TU 2024-10-17; 80-KH/TU 2023-11-17; 124-QĐ/TW 2023-10-04; 25-HD/BTCTW 2023-11-10; 214-QĐ/TW 2020-01-02")]
    [InlineData("chi-linh", "789-CV/TU 2023-11-21; 10-HD/TU 2023-11-21; 566-QĐ/TU 2023-11-21; 1198-TB/TU 2023-11-21; 05-HD/BTCTU 2023-11-17; 01-ĐA/TU 2021-06-30; 124-QĐ/TW 2023-10-04; 25-HD/BTCTW 2023-11-10; 214-QĐ/TW 2020-01-02")]
    [InlineData("hue", "1171-CV/TU 2023-11-17; 1116-CV/BTCTU 2023-11-09; 124-QĐ/TW 2023-10-04; 25-HD/BTCTW 2023-11-10; 214-QĐ/TW 2020-01-02")]
    public void Documents_are_those_of_the_number_and_the_date(string id, string documents) =>
        string.Join("; ", RegulationCatalog.Default.ById(id).Documents.Select(document => FormattableString.Invariant($"{document.Number} {document.Date:yyyy-MM-dd}")))
            .Should().Be(documents);

    [Theory]
    [InlineData("tuyen-quang-26", "qd132-hd21", "854-CV/TU, Phần mở đầu, câu 2", 2021, 2020)]
    [InlineData("ha-noi", "qd124-hd25", "Huyện ủy Thường Tín, Đoạn 3, câu 2", 2023, 2024)]
    [InlineData("thuong-tin", "ha-noi", "Huyện ủy Thường Tín, Đoạn 3, câu 2", 2023, 2024)]
    [InlineData("binh-dinh", "qd124-hd25", "1002-CV/TU, Phần mở đầu", 2024, 2023)]
    [InlineData("chi-linh", "qd124-hd25", "789-CV/TU, Phần mở đầu", 2023, 2024)]
    [InlineData("hue", "qd124-hd25", "1171-CV/TU, Mục 1", 2023, 2024)]
    public void Local_rules_say_on_which_text_they_stand_by_a_dispatch_of_one_year(string id, string baseId, string basis, int year, int otherYear)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        regulation.BaseId.Should().Be(baseId);
        var source = regulation.Basis!;
        $"{source.Citation.Document.Number}, {source.Citation.Provision}".Should().Be(basis);
        source.EvidenceFor(year).Should().Be(Evidence.Dispatch);
        source.EvidenceFor(otherYear).Should().Be(Evidence.Reported);
    }

    [Theory]
    [InlineData("tuyen-quang-26", "854-CV/TU", 2021, new[] { 2019, 2020, 2022 })]
    [InlineData("ha-noi", "187-KH/TU", 2023, new[] { 2024 })]
    [InlineData("thuong-tin", "Huyện ủy Thường Tín", 2023, new[] { 2024 })]
    [InlineData("chi-linh", "789-CV/TU", 2023, new[] { 2024 })]
    [InlineData("hue", "1171-CV/TU", 2023, new[] { 2024 })]
    public void Local_ceiling_note_and_quota_are_a_dispatch_for_its_year_and_a_report_for_the_others(string id, string document, int year, int[] otherYears)
    {
        var local = RegulationCatalog.Default.ById(id).Ladders.SelectMany(Sources).Where(source => source.Citation.Document.Number == document).ToList();
        local.Should().NotBeEmpty();
        local.Should().OnlyContain(source => source.EvidenceFor(year) == Evidence.Dispatch);
        otherYears.Should().OnlyContain(other => local.TrueForAll(source => source.EvidenceFor(other) == Evidence.Reported));
    }

    [Fact]
    public void Binh_dinh_changes_no_ladder() =>
        RegulationCatalog.Default.ById("binh-dinh").Ladders.Should().Equal(RegulationCatalog.Default.ById("qd124-hd25").Ladders);

    /// <summary>Violated in the year and decided in 2023, or in 2024 for a year of 124-QĐ/TW, which rates the year again: under any text that governs it.</summary>
    [Theory]
    [InlineData("qd132-hd16", 2018, 2023, OutcomeSet.NotCompleted)]
    [InlineData("qd132-hd21", 2021, 2023, OutcomeSet.NotCompleted)]
    [InlineData("tuyen-quang-26", 2021, 2023, OutcomeSet.NotCompleted)]
    [InlineData("qd124-hd25", 2023, 2024, OutcomeSet.NotCompleted)]
    [InlineData("ha-noi", 2023, 2024, OutcomeSet.NotCompleted)]
    [InlineData("thuong-tin", 2023, 2024, OutcomeSet.NotCompleted)]
    [InlineData("binh-dinh", 2023, 2024, OutcomeSet.NotCompleted)]
    [InlineData("chi-linh", 2023, 2024, OutcomeSet.NotCompleted)]
    [InlineData("hue", 2023, 2024, OutcomeSet.NotCompleted)]
    public void Text_of_the_same_year_attributes_discipline_by_the_calendar(string id, int ratingYear, int decided, OutcomeSet possible)
    {
        var rules = RegulationCatalog.Default.For(ratingYear);
        var member = new ReviewCase("dv", SubjectKind.PartyMember)
        {
            Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(ratingYear, 5, 1), DecidedOn = new(decided, 5, 1) }],
        };

        rules.WithRegulation(id).Judge(member).Possible.Should().Be(possible);
    }

    private static IEnumerable<Source> Sources(Ladder ladder) => ladder.Conditions.Select(condition => condition.Source)
        .Concat(ladder.Rules.Concat(ladder.Notes).Select(rule => rule.Source))
        .Append(ladder.Fallback.Source)
        .Concat(ladder.Quota is { } quota ? [quota.Source] : []);
}
