using KiemDiem.Rules.Model;
using Microsoft.Extensions.DependencyInjection;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Where and when the rules of an overlay govern, and what becomes of one that a catalogue cannot take.</summary>
public sealed class OverlayCatalogTests
{
    private const string Of2025 = "\"firstYear\": 2025, \"lastYear\": 2026";

    private static readonly OverlayText Local = new("qd366-hd43") { More = $"\"locality\": \"tinh-mau\", {Of2025}", Changes = [Threshold("partyMember", "excellent.score.total.atLeast", "95")] };
    private static readonly OverlayText Central = new("qd366-hd43") { Changes = [Threshold("partyMember", "excellent.score.total.atLeast", "95")] };

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Overlay_with_a_place_governs_there_in_its_years_and_nowhere_else(int year)
    {
        var catalog = Local.In();

        var rules = catalog.For(year, "tinh-mau");
        (rules.Regulation.Id, rules.Locality, rules.IsCounterfactual).Should().Be(("mau", "tinh-mau", false));
        rules.Says(OverlayCases.Member366()).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        catalog.For(year).Regulation.Id.Should().Be("qd366-hd43");
        catalog.For(year).Says(OverlayCases.Member366()).Should().Be("Rated(Excellent)");
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2027)]
    public void Overlay_with_a_place_does_not_govern_in_other_years(int year)
    {
        var catalog = Local.In();

        catalog.Invoking(it => it.For(year, "tinh-mau")).Should().Throw<RegulationNotFoundException>()
            .Which.Message.Should().Contain($"{year}").And.Contain("mau (locality tinh-mau, 2025-2026)");
        catalog.For(year).Regulation.Id.Should().NotBe("mau");
    }

    [Fact]
    public void Overlay_without_a_place_governs_in_the_place_of_its_text_in_its_years()
    {
        var catalog = (Central with { More = "\"firstYear\": 2026, \"lastYear\": 2027" }).In();

        new[] { 2024, 2025, 2026, 2027, 2028 }.Select(year => catalog.For(year).Regulation.Id).Should()
            .Equal("qd124-hd25", "qd366-hd43", "mau", "mau", "qd366-hd43");
        catalog.For(2026).Says(OverlayCases.Member366()).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        catalog.Under("qd366-hd43", 2026).IsCounterfactual.Should().BeTrue();
        catalog.Under("qd366-hd43", 2025).IsCounterfactual.Should().BeFalse();
    }

    [Fact]
    public void Overlay_without_years_has_those_of_its_text()
    {
        var regulation = Central.In().ById("mau");
        (regulation.FirstYear, regulation.LastYear).Should().Be((2025, null));
        regulation = new OverlayText("qd124-hd25").In().ById("mau");
        (regulation.FirstYear, regulation.LastYear).Should().Be((2023, 2024));
    }

    [Fact]
    public void Overlay_on_the_rules_of_a_place_is_of_that_place()
    {
        var catalog = new OverlayText("tuyen-quang-26").In();

        catalog.For(2021, "tuyen-quang").Regulation.Id.Should().Be("mau");
        catalog.For(2021).Regulation.Id.Should().Be("qd132-hd21");
    }

    [Theory]
    [InlineData("qd366-hd43", "\"firstYear\": 2024", "2024-", "qd366-hd43: 2025-")]
    [InlineData("qd124-hd25", "\"firstYear\": 2022", "2022-2024", "qd124-hd25: 2023-2024")]
    [InlineData("qd124-hd25", "\"lastYear\": 2025", "2023-2025", "qd124-hd25: 2023-2024")]
    [InlineData("qd366-hd43", "\"firstYear\": 2027, \"lastYear\": 2026", "2027-2026", "qd366-hd43: 2025-")]
    public void Years_beyond_those_of_its_text_are_refused(string on, string years, string found, string allowed)
    {
        var problem = new OverlayText(on) { More = years }.Refusal();

        (problem.Path, problem.Found, problem.Allowed.English).Should().Be(("$", found, allowed));
    }

    [Fact]
    public void Of_two_overlays_for_the_same_years_the_one_added_last_governs()
    {
        var catalog = (Central with { Id = "hai" }).In(Central.In());

        catalog.For(2025).Regulation.Id.Should().Be("hai");
        catalog.Regulations.TakeLast(2).Select(regulation => regulation.Id).Should().Equal("mau", "hai");
        Central.In((Central with { Id = "hai" }).In()).For(2025).Regulation.Id.Should().Be("mau");
    }

    [Fact]
    public void Overlay_on_an_overlay_has_what_both_say()
    {
        var first = (Local with { Facts = ["digital grade partyMember"] }).In();
        var catalog = new OverlayText("mau") { Id = "huyen", Changes = [Require("partyMember", "excellent", "mau.digital atLeast good")] }.In(first);

        var rules = catalog.For(2025, "tinh-mau");
        (rules.Regulation.Id, rules.Regulation.BaseId, rules.Regulation.LastYear).Should().Be(("huyen", "mau", 2026));
        rules.Says(OverlayCases.Member366().With(rules, "mau.digital", Grade.Good)).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        rules.Says(OverlayCases.Member366("score.results=67").With(rules, "mau.digital", Grade.Good)).Should().Be("Rated(Excellent)");
        rules.Says(OverlayCases.Member366("score.results=67").With(rules, "mau.digital", Grade.Average)).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        first.For(2025, "tinh-mau").Regulation.Id.Should().Be("mau");
    }

    [Fact]
    public void Overlay_on_an_overlay_may_not_loosen_what_that_one_tightened_by_a_dispatch()
    {
        var catalog = Local.In();

        var file = new OverlayText("mau") { Id = "huyen", Changes = [Threshold("partyMember", "excellent.score.total.atLeast", "92")] }.Read(catalog);

        file.Problems.Should().ContainSingle().Which.Found.Should().StartWith("excellent.score.total.atLeast [partyMember]: 95 → 92 (dispatch, ").And.Contain(Number);
    }

    [Fact]
    public void Text_that_is_not_there_is_not_found_with_those_that_are()
    {
        var onOverlay = new OverlayText("mau") { Id = "huyen" }.Overlay(Local.In());

        RegulationCatalog.Default.Invoking(catalog => catalog.With(onOverlay)).Should().Throw<RegulationNotFoundException>()
            .WithMessage("*'mau'*").Which.Available.Should().Contain("qd366-hd43 (2025-)");
    }

    [Fact]
    public void Same_id_twice_is_refused_and_nothing_is_added()
    {
        var overlay = Local.Overlay();
        var catalog = RegulationCatalog.Default.With(overlay);

        var error = catalog.Invoking(it => it.With(overlay)).Should().Throw<InvalidOverlayException>().Which;

        error.Overlay.Should().BeSameAs(overlay);
        error.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DataProblemCode.DuplicateId, Path = "$.id", Found = "mau" });
        error.Message.Should().StartWith("The overlay 'mau' cannot stand on 'qd366-hd43': ");
        catalog.Regulations.Count(regulation => regulation.Id == "mau").Should().Be(1);
    }

    [Theory]
    [InlineData("qd366-hd43")]
    [InlineData("tuyen-quang-26")]
    public void Id_of_an_encoded_text_is_refused_by_the_reader(string id)
    {
        var problem = (Local with { Id = id }).Read().Problems.Should().ContainSingle().Which;

        (problem.Code, problem.Path, problem.Found).Should().Be((DataProblemCode.DuplicateId, "$.id", id));
    }

    [Fact]
    public void Overlay_that_another_catalogue_does_not_allow_is_refused_with_its_problems_and_places()
    {
        // Read against the reading in which the bands have upper ends, added where they have none.
        var overlay = new OverlayText("qd366-hd43") { Changes = [Threshold("partyMember", "good.score.total.lessThan", "89")] }.Overlay();
        var cascading = RegulationCatalog.Create(RuleSettings.Default with { ScoreBandReading = ScoreBandReading.Cascading });

        var error = cascading.Invoking(catalog => catalog.With(overlay)).Should().Throw<InvalidOverlayException>().Which;

        error.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DataProblemCode.NotAllowed, Path = "$.changes[0]", Found = "good.score.total.lessThan [partyMember]" });
        error.Problems[0].Line.Should().Be(1);
        cascading.Regulations.Should().NotContain(regulation => regulation.Id == "mau");
    }

    [Fact]
    public void Overlay_leaves_the_catalogue_it_was_added_to_and_the_text_it_stands_on_as_they_were()
    {
        var before = RegulationCatalog.Default.Regulations;

        var catalog = Central.In();

        RegulationCatalog.Default.Regulations.Should().Equal(before);
        RegulationCatalog.Default.For(2025).Regulation.Id.Should().Be("qd366-hd43");
        catalog.ById("qd366-hd43").LogicFingerprint.Should().Be(RegulationCatalog.Default.ById("qd366-hd43").LogicFingerprint);
    }

    [Fact]
    public void Host_adds_overlays_in_order_and_pins_their_revisions()
    {
        var first = Local with { Revision = 3 };
        var second = new OverlayText("mau") { Id = "huyen" }.Overlay(first.In());
        using var provider = new ServiceCollection()
            .AddKiemDiemRules(rules => rules.AddOverlay(first.Overlay()).AddOverlay(second).Require("mau", revision: 3)).BuildServiceProvider();

        provider.GetRequiredService<RegulationCatalog>().For(2025, "tinh-mau").Regulation.Id.Should().Be("huyen");
        provider.GetRequiredService<IRegulationSource>().ById("mau").Revision.Should().Be(3);

        var services = new ServiceCollection();
        services.Invoking(it => it.AddKiemDiemRules(rules => rules.AddOverlay(second).AddOverlay(first.Overlay()))).Should().Throw<RegulationNotFoundException>();
        services.Invoking(it => it.AddKiemDiemRules(rules => rules.AddOverlay(first.Overlay()).AddOverlay(first.Overlay()))).Should().Throw<InvalidOverlayException>();
        services.Invoking(it => it.AddKiemDiemRules(rules => rules.AddOverlay(first.Overlay()).Require("mau", revision: 2))).Should().Throw<RegulationRevisionException>();
        services.Should().BeEmpty();
    }

    [Fact]
    public void Host_without_overlays_knows_none()
    {
        using var provider = new ServiceCollection().AddKiemDiemRules().BuildServiceProvider();
        provider.GetRequiredService<RegulationCatalog>().Regulations.Should().HaveCount(10);
        FluentActions.Invoking(() => new ServiceCollection().AddKiemDiemRules(rules => rules.AddOverlay(null!))).Should().Throw<ArgumentNullException>();
    }
}
