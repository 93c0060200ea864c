using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests;

public sealed class RegulationCatalogTests
{
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;

    private static readonly string[] Encoded =
    [
        "qd132-hd16 (2018)", "qd132-hd21 (2019-2022)", "qd124-hd25 (2023-2024)", "qd366-hd43 (2025-)",
        "tuyen-quang-26 (locality tuyen-quang, 2019-2022)",
        "ha-noi (locality ha-noi, 2023-2024)", "thuong-tin (locality thuong-tin, 2023-2024)", "binh-dinh (locality binh-dinh, 2023-2024)",
        "chi-linh (locality chi-linh, 2023-2024)", "hue (locality hue, 2023-2024)",
    ];

    [Theory]
    [InlineData(2018, null, "qd132-hd16")]
    [InlineData(2019, null, "qd132-hd21")]
    [InlineData(2022, null, "qd132-hd21")]
    [InlineData(2023, null, "qd124-hd25")]
    [InlineData(2024, null, "qd124-hd25")]
    [InlineData(2025, null, "qd366-hd43")]
    [InlineData(2026, null, "qd366-hd43")]
    [InlineData(2040, null, "qd366-hd43")]
    [InlineData(2019, "tuyen-quang", "tuyen-quang-26")]
    [InlineData(2022, "tuyen-quang", "tuyen-quang-26")]
    [InlineData(2023, "ha-noi", "ha-noi")]
    [InlineData(2024, "ha-noi", "ha-noi")]
    [InlineData(2023, "thuong-tin", "thuong-tin")]
    [InlineData(2024, "thuong-tin", "thuong-tin")]
    [InlineData(2023, "binh-dinh", "binh-dinh")]
    [InlineData(2024, "binh-dinh", "binh-dinh")]
    [InlineData(2023, "chi-linh", "chi-linh")]
    [InlineData(2024, "chi-linh", "chi-linh")]
    [InlineData(2023, "hue", "hue")]
    [InlineData(2024, "hue", "hue")]
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
    [InlineData(1990)]
    public void For_year_that_is_not_encoded_is_an_error_that_lists_what_is(int year)
    {
        var error = Catalog.Invoking(catalog => catalog.For(year)).Should().Throw<RegulationNotFoundException>().Which;
        error.Message.Should().Contain($"{year}").And.ContainAll(Encoded);
        error.Available.Should().Equal(Encoded);
    }

    [Theory]
    [InlineData("khong-co")]
    [InlineData("tuyen-quang-26")]
    [InlineData("Hue")]
    public void For_place_that_is_not_encoded_is_an_error_that_lists_what_is(string locality)
    {
        var error = Catalog.Invoking(catalog => catalog.For(2023, locality)).Should().Throw<RegulationNotFoundException>().Which;
        error.Message.Should().Contain($"'{locality}'").And.ContainAll(Encoded);
        error.Available.Should().Equal(Encoded);
    }

    [Theory]
    [InlineData(2018, "tuyen-quang")]
    [InlineData(2023, "tuyen-quang")]
    [InlineData(2022, "ha-noi")]
    [InlineData(2025, "ha-noi")]
    [InlineData(2022, "thuong-tin")]
    [InlineData(2025, "thuong-tin")]
    [InlineData(2022, "binh-dinh")]
    [InlineData(2025, "binh-dinh")]
    [InlineData(2022, "chi-linh")]
    [InlineData(2025, "chi-linh")]
    [InlineData(2022, "hue")]
    [InlineData(2025, "hue")]
    public void For_year_that_a_place_does_not_cover_is_an_error_and_not_the_central_text(int year, string locality)
    {
        var error = Catalog.Invoking(catalog => catalog.For(year, locality)).Should().Throw<RegulationNotFoundException>().Which;
        error.Message.Should().Contain($"{year}").And.Contain($"'{locality}'").And.ContainAll(Encoded);
        error.Available.Should().Equal(Encoded);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    public void For_place_applies_its_rules_in_a_year_that_its_dates_do_not_cover(int year)
    {
        var leader = LadderCases.Of("chi-linh", SubjectKind.Leader).Case("findings.disunity=true");
        Catalog.For(year, "chi-linh").Evaluate(leader).Notes.Should().ContainSingle().Which.Code.Should().Be("suggestedReview");
        Catalog.For(year).Evaluate(leader).Notes.Should().BeEmpty();
    }

    [Fact]
    public void ById_finds_every_text_and_lists_them_when_there_is_none()
    {
        Catalog.Regulations.Select(regulation => regulation.Id).Should().Equal(
            "qd132-hd16", "qd132-hd21", "qd124-hd25", "qd366-hd43", "tuyen-quang-26", "ha-noi", "thuong-tin", "binh-dinh", "chi-linh", "hue");
        Catalog.Regulations.Should().OnlyContain(regulation => Catalog.ById(regulation.Id) == regulation);
        Catalog.Invoking(catalog => catalog.ById("qd999")).Should().Throw<RegulationNotFoundException>()
            .Which.Message.Should().Contain("'qd999'").And.ContainAll(Encoded);
    }

    [Fact]
    public void Require_passes_the_revision_that_is_carried_and_names_both_otherwise()
    {
        Catalog.Require("qd124-hd25", 1).Should().BeSameAs(Catalog);
        Catalog.Require("tuyen-quang-26", 3).Should().BeSameAs(Catalog);
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
    [InlineData(2018, "qd132-hd16", KeyTargetsReading.And, "Rated(Excellent)")]
    [InlineData(2018, "qd132-hd16", KeyTargetsReading.Or, "Rated(NotCompleted)")]
    [InlineData(2021, "qd132-hd21", KeyTargetsReading.And, "Rated(Excellent)")]
    [InlineData(2021, "qd132-hd21", KeyTargetsReading.Or, "Rated(NotCompleted)")]
    public void KeyTargetsReading_decides_whether_one_of_the_two_is_enough(int year, string id, KeyTargetsReading reading, string outcome)
    {
        var rules = RegulationCatalog.Create(RuleSettings.Default with { KeyTargetsReading = reading }).For(year);
        var cases = LadderCases.Of(id, SubjectKind.LeadershipCollective);
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
        var catalog = RegulationCatalog.Create(RuleSettings.Default with { NoLevelMatches = reading });
        foreach (var (year, id) in new[] { (2018, "qd132-hd16"), (2021, "qd132-hd21") })
        {
            var rules = catalog.For(year);
            rules.Judge(LadderCases.Of(id, SubjectKind.Leader).Case("judgements.exemplaryConduct=false")).ToString().Should().Be(ofLeader, id);
            rules.Judge(LadderCases.Of(id, SubjectKind.PartyMember).Case("grades.workStyle=poor")).ToString().Should().Be(ofMember, id);
        }
    }
}
