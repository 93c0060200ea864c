using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Open readings that an overlay sets.</summary>
public sealed class OverlaySettingTests
{
    private static readonly OverlayText Cascading = new("qd366-hd43") { More = "\"settings\": { \"scoreBandReading\": \"cascading\" }" };
    private static readonly OverlayText Or = new("qd132-hd21") { More = "\"settings\": { \"keyTargetsReading\": \"or\" }" };

    [Fact]
    public void Reading_that_an_overlay_sets_applies_to_the_text_it_stands_on()
    {
        // 92 points, but a fifth of a task short of the three in ten: Good has no upper end any more.
        var member = OverlayCases.Member366("tasks.exceeded=5");

        RegulationCatalog.Default.For(2025).Says(member).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        Cascading.In().For(2025).Says(member).Should().Be("Rated(Good)");
        Cascading.In().ById("mau").Settings.ScoreBandReading.Should().Be(ScoreBandReading.Cascading);
    }

    [Fact]
    public void Reading_that_an_overlay_sets_applies_to_no_other_text()
    {
        var catalog = Or.In();
        var collective = LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective).Case("tasks.completed=9");

        catalog.For(2021).Judge(collective).ToString().Should().Be("Rated(NotCompleted)");
        catalog.Under("qd132-hd21", 2021).Judge(collective).ToString().Should().Be("Rated(Excellent)");
        catalog.ById("qd132-hd16").Settings.Should().Be(RuleSettings.Default);
    }

    [Fact]
    public void Reading_that_an_overlay_sets_goes_before_that_of_the_catalogue_and_the_others_stay()
    {
        var settings = RuleSettings.Default with { ScoreBandReading = ScoreBandReading.Cascading, QuotaRounding = QuotaRounding.HalfUp };
        var catalog = RegulationCatalog.Create(settings);
        var overlay = new OverlayText("qd366-hd43") { More = "\"settings\": { \"scoreBandReading\": \"literal\", \"quotaCountsHead\": false }" }.In(catalog);

        overlay.ById("mau").Settings.Should().Be(RuleSettings.Default with { QuotaRounding = QuotaRounding.HalfUp, QuotaCountsHead = false });
        overlay.For(2025).Says(OverlayCases.Member366("tasks.exceeded=5")).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
    }

    [Fact]
    public void Overlay_on_an_overlay_keeps_the_readings_of_that_one()
    {
        var below = Or.In();
        var text = new OverlayText("mau") { Id = "huyen" };

        foreach (var above in new[] { text, text with { More = "\"settings\": { \"quotaRounding\": \"halfUp\" }" }, text with { More = "\"settings\": { \"noLevelMatches\": \"needsAuthority\" }" } })
        {
            var rules = above.In(below).For(2021);

            rules.Regulation.Id.Should().Be("huyen");
            rules.Regulation.Settings.KeyTargetsReading.Should().Be(KeyTargetsReading.Or);
            rules.Judge(LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective).Case("tasks.completed=9")).ToString().Should().Be("Rated(NotCompleted)");
        }
    }

    [Fact]
    public void Overlay_may_change_what_only_its_own_reading_has()
    {
        // Only in the literal reading have the bands an upper end.
        var text = new OverlayText("qd366-hd43") { Changes = [Threshold("partyMember", "good.score.total.lessThan", "89")] };
        var cascading = RegulationCatalog.Create(RuleSettings.Default with { ScoreBandReading = ScoreBandReading.Cascading });

        (text with { More = "\"settings\": { \"scoreBandReading\": \"literal\" }" }).In(cascading).For(2025)
            .Says(OverlayCases.Member366("score.results=61")).Should().Be("NeedsAuthority(NotCompleted, Completed, noLevelMatches)");
        (text with { More = "\"settings\": { \"scoreBandReading\": \"cascading\" }" }).Refusal().Found.Should().Be("good.score.total.lessThan [partyMember]");
    }

    [Fact]
    public void Reading_under_which_the_overlay_cannot_stand_is_not_told_as_one_that_matters()
    {
        var rules = new OverlayText("qd366-hd43") { Changes = [Threshold("partyMember", "good.score.total.lessThan", "89")] }.For(2025);

        var evaluation = rules.Evaluate(OverlayCases.Member366("tasks.exceeded=5"));

        evaluation.Outcome.ToString().Should().Be("NeedsAuthority(Good, gap.excellentBand)");
        evaluation.Readings.Should().BeEmpty();
    }

    [Fact]
    public void Overlay_that_cannot_stand_under_another_reading_does_not_hide_it_from_other_texts()
    {
        var catalog = new OverlayText("qd366-hd43") { More = "\"locality\": \"tinh-mau\"", Changes = [Threshold("partyMember", "good.score.total.lessThan", "89")] }.In();

        catalog.For(2025).Evaluate(OverlayCases.Member366("tasks.exceeded=5")).Readings
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Setting = "scoreBandReading", Other = "cascading" });
    }

    [Fact]
    public void Overlay_whose_reading_the_overlay_below_cannot_have_is_refused()
    {
        var below = new OverlayText("qd366-hd43") { Changes = [Threshold("partyMember", "good.score.total.lessThan", "89")] }.In();

        var file = (Cascading with { Base = "mau", Id = "huyen" }).Read(below);

        file.Overlay.Should().BeNull();
        file.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DataProblemCode.NotAllowed, Path = "$.settings" });
    }
}
