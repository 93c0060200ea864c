using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests;

public sealed class RegulationCatalogTests
{
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;

    [Theory]
    [InlineData(2019, null, "qd132-hd21")]
    [InlineData(2022, null, "qd132-hd21")]
    [InlineData(2023, null, "qd124-hd25")]
    [InlineData(2024, null, "qd124-hd25")]
    [InlineData(2019, "tuyen-quang", "tuyen-quang-26")]
    [InlineData(2022, "tuyen-quang", "tuyen-quang-26")]
    public void For_year_and_place_gives_the_text_that_governs(int year, string? locality, string id)
    {
        var rules = Catalog.For(year, locality);
        rules.Regulation.Id.Should().Be(id);
        rules.RatingYear.Should().Be(year);
        rules.Locality.Should().Be(locality);
        rules.IsCounterfactual.Should().BeFalse();
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2025)]
    public void For_year_that_is_not_encoded_is_an_error_that_lists_what_is(int year)
    {
        var error = Catalog.Invoking(catalog => catalog.For(year)).Should().Throw<RegulationNotFoundException>().Which;
        error.Message.Should().Contain($"{year}");
        error.Available.Should().Contain(["qd132-hd21 (2019-2022)", "qd124-hd25 (2023-2024)", "tuyen-quang-26 (locality tuyen-quang, 2019-2022)"]);
    }

    [Fact]
    public void For_place_that_is_not_encoded_is_an_error_that_lists_what_is()
    {
        var error = Catalog.Invoking(catalog => catalog.For(2023, "khong-co")).Should().Throw<RegulationNotFoundException>().Which;
        error.Message.Should().Contain("'khong-co'").And.Contain("tuyen-quang-26 (locality tuyen-quang, 2019-2022)");
    }

    [Fact]
    public void For_year_that_a_place_does_not_cover_is_an_error_and_not_the_central_text()
    {
        var error = Catalog.Invoking(catalog => catalog.For(2023, "tuyen-quang")).Should().Throw<RegulationNotFoundException>().Which;
        error.Message.Should().Contain("2023").And.Contain("'tuyen-quang'").And.Contain("tuyen-quang-26 (locality tuyen-quang, 2019-2022)");
    }

    [Fact]
    public void ById_finds_every_text_and_lists_them_when_there_is_none()
    {
        Catalog.Regulations.Should().OnlyContain(regulation => Catalog.ById(regulation.Id) == regulation);
        Catalog.Invoking(catalog => catalog.ById("qd999")).Should().Throw<RegulationNotFoundException>()
            .Which.Message.Should().Contain("'qd999'").And.Contain("qd124-hd25 (2023-2024)");
    }

    [Fact]
    public void Require_passes_the_revision_that_is_carried_and_names_both_otherwise()
    {
        Catalog.Require("qd124-hd25", 1).Should().BeSameAs(Catalog);
        var error = Catalog.Invoking(catalog => catalog.Require("qd124-hd25", 7)).Should().Throw<RegulationRevisionException>().Which;
        (error.Id, error.Required, error.Available).Should().Be(("qd124-hd25", 7, 1));
        error.Message.Should().Contain("7").And.Contain("1").And.Contain("'qd124-hd25'");
        Catalog.Invoking(catalog => catalog.Require("qd999", 1)).Should().Throw<RegulationNotFoundException>();
    }

    [Fact]
    public void Every_text_has_a_ladder_for_every_kind() =>
        Catalog.Regulations.Should().OnlyContain(regulation => SubjectKinds.All.All(kind => regulation.LadderFor(kind).Kind == kind));

    [Fact]
    public void WithRegulation_judges_the_same_year_and_marks_a_counterfactual()
    {
        var rules = Catalog.For(2023).WithRegulation("tuyen-quang-26");
        rules.RatingYear.Should().Be(2023);
        rules.IsCounterfactual.Should().BeTrue();
        rules.Evaluate(LadderCases.Of("qd124-hd25", SubjectKind.PartyMember).Case()).IsCounterfactual.Should().BeTrue();
        rules.WithRegulation("qd124-hd25").IsCounterfactual.Should().BeFalse();
        rules.Invoking(other => other.WithRegulation("qd999")).Should().Throw<RegulationNotFoundException>();
    }

    [Theory]
    [InlineData("reprimand@2023-03-01..2023-09-01+self", "Rated(NotCompleted)", "Rated(Excellent)")]
    [InlineData("reprimand@2022-03-01..2022-09-01+self", "Rated(Excellent)", "Rated(Excellent)")]
    [InlineData("reprimand@2024-03-01..2024-09-01+self", "Rated(Excellent)", "Rated(Excellent)")]
    public void Reprimand_of_2023_self_detected_bars_under_tuyen_quang_26_and_not_under_124(string discipline, string under26, string under124)
    {
        var member = LadderCases.Of("qd124-hd25", SubjectKind.PartyMember).Case($"stateEmployee=true stateRating=excellent discipline={discipline}");
        var rules = Catalog.For(2023);
        rules.WithRegulation("tuyen-quang-26").Judge(member).ToString().Should().Be(under26);
        rules.WithRegulation("qd124-hd25").Judge(member).ToString().Should().Be(under124);
    }

    [Theory]
    [InlineData(KeyTargetsReading.And, "Rated(Excellent)")]
    [InlineData(KeyTargetsReading.Or, "Rated(NotCompleted)")]
    public void KeyTargetsReading_decides_whether_one_of_the_two_is_enough(KeyTargetsReading reading, string outcome)
    {
        var rules = RegulationCatalog.Create(RuleSettings.Default with { KeyTargetsReading = reading }).For(2021);
        var cases = LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective);
        rules.Judge(cases.Case("tasks.completed=9")).ToString().Should().Be(outcome);
        rules.Judge(cases.Case("tasks.keyTargetsMissed=true")).ToString().Should().Be(outcome);
        rules.Judge(cases.Case("tasks.completed=9 tasks.keyTargetsMissed=true tasks.forceMajeure=true")).ToString().Should().Be("Rated(Excellent)");
    }

    [Theory]
    [InlineData(NoLevelReading.AsText, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)", "Rated(NotCompleted)")]
    [InlineData(NoLevelReading.NotCompleted, "Rated(NotCompleted)", "Rated(NotCompleted)")]
    [InlineData(NoLevelReading.NeedsAuthority, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    public void NoLevelMatches_decides_what_follows_when_no_level_does(NoLevelReading reading, string ofLeader, string ofMember)
    {
        var rules = RegulationCatalog.Create(RuleSettings.Default with { NoLevelMatches = reading }).For(2021);
        rules.Judge(LadderCases.Of("qd132-hd21", SubjectKind.Leader).Case("judgements.exemplaryConduct=false")).ToString().Should().Be(ofLeader);
        rules.Judge(LadderCases.Of("qd132-hd21", SubjectKind.PartyMember).Case("grades.workStyle=poor")).ToString().Should().Be(ofMember);
    }
}
