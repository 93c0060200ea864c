using KiemDiem.Rules.Json;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

public sealed class OverlaySampleTests
{
    private static readonly RegulationOverlay Overlay = Read("tinh-mau-2025.json").Overlay!;
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default.With(Overlay);

    [Fact]
    public void Overlay_of_the_province_is_in_order()
    {
        Read("tinh-mau-2025.json").Problems.Should().BeEmpty();
        (Overlay.Id, Overlay.BaseId, Overlay.Locality, Overlay.FirstYear, Overlay.LastYear).Should().Be(("tinh-mau", "qd366-hd43", "tinh-mau", 2025, null));
        Overlay.LocalFacts.Select(rule => rule.Fact.Key).Should().Equal("tinh-mau.digitalWork", "tinh-mau.citizenSatisfaction");
        Catalog.For(2025, "tinh-mau").Regulation.Id.Should().Be("tinh-mau");
        Catalog.For(2025).Regulation.Id.Should().Be("qd366-hd43");
    }

    [Fact]
    public void Overlay_that_loosens_is_refused_for_three_things()
    {
        var file = Read("refused-2025.json");

        file.Overlay.Should().BeNull();
        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column)).Should().Equal(
            (DataProblemCode.NotAllowed, "$.changes[0]", 11, 5),
            (DataProblemCode.NotAllowed, "$.changes[1]", 15, 5),
            (DataProblemCode.NotAllowed, "$.deadlines[0]", 21, 5));
        file.Problems[0].Found.Should().StartWith("excellent.score.total.atLeast [partyMember]: 90 → 85");
        file.Problems[1].Found.Should().StartWith("notCompleted.lowConfidenceShare.moreThan [leader]");
        file.Problems[2].Found.Should().Be("central.review: 2025-12-30 → 2026-01-19");
    }

    [Theory]
    [InlineData("dv-40-percent", OutcomeKind.Rated, Rating.Excellent)]
    [InlineData("dv-35-percent", OutcomeKind.NeedsAuthority, null, Rating.Good)]
    [InlineData("dv-not-yet-graded", OutcomeKind.Undetermined, null)]
    [InlineData("so-mau", OutcomeKind.NeedsAuthority, null, Rating.NotCompleted, Rating.Good)]
    public void Case_of_the_province_has_its_outcome(string id, OutcomeKind kind, Rating? rating, params Rating[] candidates)
    {
        var outcome = Catalog.For(2025, "tinh-mau").Evaluate(Case(id)).Outcome;

        (outcome.Kind, outcome.Rating).Should().Be((kind, rating));
        outcome.Candidates.Names().Should().Equal(candidates.Select(Vocabulary.NameOf));
    }

    [Theory]
    [InlineData("dv-40-percent", Rating.Excellent)]
    [InlineData("dv-35-percent", Rating.Excellent)]
    [InlineData("dv-not-yet-graded", Rating.Excellent)]
    [InlineData("so-mau", Rating.Good)]
    public void Case_of_the_province_is_rated_by_the_central_text_alone(string id, Rating rating) =>
        Catalog.For(2025).Evaluate(Case(id)).Outcome.Rating.Should().Be(rating);

    [Fact]
    public void Fact_of_the_province_that_is_not_given_is_what_is_missing()
    {
        var evaluation = Catalog.For(2025, "tinh-mau").Evaluate(Case("dv-not-yet-graded"));

        evaluation.Missing.Select(fact => fact.Key).Should().Equal("tinh-mau.digitalWork");
        evaluation.Outcome.Possible.Names().Should().Equal("excellent", "needsAuthority");
    }

    [Theory]
    [InlineData("dv-35-percent", "excellent.tasks.exceededShare.atLeast", FindingStatus.False, "Điều 6 khoản 1")]
    [InlineData("dv-40-percent", "excellent.tinh-mau.digitalWork.atLeast", FindingStatus.True, "Điều 6 khoản 2")]
    [InlineData("so-mau", "notCompleted.tinh-mau.citizenSatisfaction.lessThan", FindingStatus.True, "Điều 7")]
    public void Case_of_the_province_rests_on_its_articles(string id, string key, FindingStatus status, string provision)
    {
        var finding = Catalog.For(2025, "tinh-mau").Evaluate(Case(id)).Findings.Single(finding => finding.Condition.Key == key);

        finding.Status.Should().Be(status);
        (finding.Condition.Source.Citation.Document.Number, finding.Condition.Source.Citation.Provision).Should().Be(("99-QĐ/TU", provision));
    }

    private static OverlayFile Read(string name) => OverlayJson.Read(SampleDirectory.Bytes("overlays/" + name), RegulationCatalog.Default);

    private static ReviewCase Case(string id)
    {
        var file = CaseJson.Read(SampleDirectory.Bytes("overlays/cases-2025.json"), new() { LocalFacts = [.. Overlay.LocalFacts.Select(rule => rule.Fact)] });
        file.Problems.Should().BeEmpty();
        (file.Year, file.Locality).Should().Be((2025, "tinh-mau"));
        return file.Cases.Single(subject => subject.Id == id);
    }
}
