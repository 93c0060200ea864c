using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Every property of a valid overlay arrives.</summary>
public sealed class OverlayPropertyTests
{
    private static readonly RegulationOverlay Overlay = OverlayTexts.Read(OverlayTexts.Full).Overlay!;
    private static readonly Regulation Rules = Overlay.On(RegulationCatalog.Default.ById("qd366-hd43")).Regulation!;

    [Fact]
    public void Full_overlay_has_no_problems()
    {
        var file = OverlayTexts.Read(OverlayTexts.Full);

        file.Problems.Should().BeEmpty();
        file.IsValid.Should().BeTrue();
        file.Overlay.Should().NotBeNull();
    }

    [Fact]
    public void Head_of_an_overlay_arrives()
    {
        Overlay.Should().BeEquivalentTo(new
        {
            Id = "xa-thu",
            Title = new Label("Quy định của xã Thử", "Rules of the commune of Thử"),
            BaseId = "qd366-hd43",
            Revision = 7,
            Locality = "xa-thu-moi",
            FirstYear = 2026,
            LastYear = 2030,
        });
        Overlay.Settings.Should().Equal(new Dictionary<string, string> { ["noLevelMatches"] = "notCompleted", ["quotaCountsHead"] = "false" });
        Overlay.Documents.Should().Equal(
            new LegalDocument("5-QĐ/ĐU", new DateOnly(2025, 11, 5), new("Quy định", "Regulation")),
            new LegalDocument("6-HD/ĐU", new DateOnly(2025, 12, 31), new("Hướng dẫn", "Guideline")));
        (Rules.Id, Rules.Revision, Rules.Locality, Rules.FirstYear, Rules.LastYear).Should().Be(("xa-thu", 7, "xa-thu-moi", 2026, 2030));
    }

    [Fact]
    public void Local_facts_arrive_with_type_range_kinds_and_citation()
    {
        Overlay.LocalFacts.Select(rule => (rule.Fact.Key, rule.Fact.LocalType, rule.Fact.Minimum, rule.Fact.Maximum, rule.Fact.AllowsNone, rule.Fact.Label.English)).Should().Equal(
            ("xa-thu.remark", LocalFactType.Text, null, null, false, "remark"),
            ("xa-thu.onDuty", LocalFactType.Boolean, null, null, false, "on duty"),
            ("xa-thu.digitalWork", LocalFactType.Grade, null, null, false, "digital"),
            ("xa-thu.peers", LocalFactType.Rating, null, null, false, "peers"),
            ("xa-thu.visits", LocalFactType.Count, 2m, 50m, false, "visits"),
            ("xa-thu.budget", LocalFactType.Number, -5.5m, 100m, false, "budget"),
            ("xa-thu.satisfaction", LocalFactType.Share, 0m, 1m, true, "satisfied"));
        Overlay.LocalFacts[2].Fact.Kinds.Should().Equal(SubjectKind.PartyMember, SubjectKind.Leader);
        Overlay.LocalFacts[3].Fact.Kinds.Should().Equal(SubjectKinds.All);
        Overlay.LocalFacts.Select(rule => rule.Source.Evidence).Take(4).Should().Equal(Evidence.Dispatch, Evidence.Published, Evidence.Reported, Evidence.Unverified);
        var source = Overlay.LocalFacts[2].Source;
        (source.Citation.Document.Number, source.Citation.Provision, source.AttestedYear).Should().Be(("5-QĐ/ĐU", "Điều 3", 2026));
        Overlay.LocalFacts[3].Source.AttestedYear.Should().BeNull();
    }

    [Fact]
    public void Changes_arrive_in_their_order()
    {
        Overlay.Changes.Select(change => change.Canonical).Should().Equal(
            "threshold excellent.tasks.exceededShare.atLeast 0.4",
            "replace ceiling.quarters.anyNotCompleted.is all(xa-thu.digitalWork LessThan 2, any(xa-thu.peers AtMost 2, position Is 3))",
            "remove gate.reviewed.is",
            "require Excellent xa-thu.visits MoreThan 10",
            "trigger unsatisfied weighed unless(xa-thu.satisfaction LessThan 0.5, tasks.forceMajeure Is 1)",
            "ceiling points Good score.total LessThan 95",
            "ceiling unitRating.good Good all(position AtLeast 2, unitRating LessThan 4)",
            "ceiling unitRating.completed Completed all(position AtLeast 2, unitRating LessThan 3)",
            "ceiling unitRating.notCompleted NotCompleted all(position AtLeast 2, unitRating LessThan 2)",
            "quota 0.15 0.18");
        Overlay.Changes.Select(change => change.Kinds.Single()).Should().Equal(
            SubjectKind.PartyMember, SubjectKind.Leader, SubjectKind.Unit, SubjectKind.PartyMember, SubjectKind.Unit, SubjectKind.Unit,
            SubjectKind.PartyMember, SubjectKind.PartyMember, SubjectKind.PartyMember, SubjectKind.PartyMember);
        Overlay.Changes.Select(change => change.Source.Citation.Provision).Should().Equal(
            "Mục 1", "Mục 2", "Mục 3", "Mục 4", "Mục 5", "Mục 6", "Mục 7", "Mục 7", "Mục 7", "Mục 8");
        Overlay.Changes.OfType<OverlayChange.AddedTrigger>().Single().Label.English.Should().Be("unsatisfied");
        Overlay.Changes.OfType<OverlayChange.AddedCeiling>().Select(ceiling => ceiling.Label.Vietnamese).Should().Equal("điểm", "không cao hơn", "không cao hơn", "không cao hơn");
    }

    [Fact]
    public void Changes_know_their_places()
    {
        var place = Overlay.Changes[2].Place;

        place.Path.Should().Be("$.changes[2]");
        (place.Line, place.Column).Should().Be(CaseTexts.PlaceOf(OverlayTexts.Full, "{ \"change\": \"remove\""));
    }

    [Fact]
    public void Orders_for_the_round_arrive()
    {
        var orders = Overlay.Procedure;

        orders.Deadlines.Select(deadline => (deadline.Code, deadline.Task, deadline.Level, deadline.What.English, deadline.Who.English, deadline.Due, deadline.Before?.English, deadline.OnlyYear, deadline.Source.Citation.Provision)).Should().Equal(
            ("xa.review", DeadlineTask.ReviewAndRating, PartyLevel.Grassroots, "rating", "cells", new DueDate(0, 12, 5, true), null, 2026, "Mục 9"),
            ("xa.report", DeadlineTask.Report, null, "report", "organisation", null, "the congress", null, "Mục 10"));
        orders.Dossier.Select(item => (item.Code, item.Label.English, item.Kinds.Single(), item.IsIfAny, item.Source.Citation.Provision)).Should().Equal(
            ("xa.sheet", "sheet", SubjectKind.Leader, true, "Mục 11"));
        orders.Registrations.Select(item => (item.Code, item.Label.English, item.Kinds.Single(), item.Minimum, item.Maximum, item.Source.Citation.Provision)).Should().Equal(
            ("xa.deeds", "deeds", SubjectKind.PartyMember, 1, 3, "Mục 12"));
        orders.Rules.Select(item => (item.Code, item.Step, item.Text.English, item.Source.Citation.Provision)).Should().Equal(
            ("xa.attendance", ProcedureStep.Attendance, "send somebody", "Mục 13"));
        Overlay.ProcedurePlaces["xa.report"].Path.Should().Be("$.deadlines[1]");
    }

    [Theory]
    [InlineData("\"weighed\": true,", "")]
    [InlineData("\"weighed\": true,", "\"weighed\": null,")]
    [InlineData("\"weighed\": true,", "\"weighed\": false,")]
    public void Trigger_is_not_weighed_unless_it_says_so(string old, string other) =>
        OverlayTexts.Read(OverlayTexts.With(old, other)).Overlay!.Changes.OfType<OverlayChange.AddedTrigger>().Single().IsWeighed.Should().BeFalse();

    [Fact]
    public void Overlay_without_years_and_place_has_those_of_its_base()
    {
        var text = OverlayTexts.With("\"locality\": \"xa-thu-moi\",\n  \"firstYear\": 2026,\n  \"lastYear\": 2030,", "\"locality\": null, \"firstYear\": null,");

        var overlay = OverlayTexts.Read(text).Overlay!;

        (overlay.Locality, overlay.FirstYear, overlay.LastYear).Should().Be((null, null, null));
    }

    [Fact]
    public void Least_overlay_changes_nothing()
    {
        var overlay = OverlayTexts.Read("""{"overlay":1,"id":"x","title":{"vi":"a","en":"b"},"base":"qd124-hd25","revision":1,"documents":[]}""").Overlay!;

        overlay.Changes.Should().BeEmpty();
        overlay.LocalFacts.Should().BeEmpty();
        overlay.Settings.Should().BeEmpty();
        overlay.Procedure.Should().BeEquivalentTo(ReviewProcedure.None);
    }
}
