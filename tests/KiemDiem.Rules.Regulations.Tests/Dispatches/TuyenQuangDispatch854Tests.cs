using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>854-CV/TU of Tuyên Quang, 09/11/2021: the texts, the ratings, the quota and the ceiling.</summary>
public sealed class TuyenQuangDispatch854Tests
{
    private const string Dispatch = "854-CV/TU";

    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;
    private static readonly LadderCases Leader = LadderCases.Of("tuyen-quang-26", SubjectKind.Leader);

    [Theory]
    [Sentence(Dispatch, "Phần mở đầu, câu 2")]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    public void Year_is_reviewed_by_26_on_132_and_guideline_21(int year)
    {
        var regulation = Catalog.For(year, "tuyen-quang").Regulation;
        regulation.Id.Should().Be("tuyen-quang-26");
        regulation.BaseId.Should().Be("qd132-hd21");
        regulation.Documents.Select(document => (document.Number, document.Date)).Should().Contain(
        [
            ("26-QĐ/TU", new DateOnly(2019, 11, 21)),
            ("854-CV/TU", new DateOnly(2021, 11, 9)),
            ("14-QC/TU", new DateOnly(2019, 11, 15)),
            ("03-QĐ/TU", new DateOnly(2021, 9, 10)),
            ("132-QĐ/TW", new DateOnly(2018, 3, 8)),
            ("21-HD/BTCTW", new DateOnly(2019, 10, 18)),
        ]);
        Ordered(regulation.Basis!, "Phần mở đầu, câu 2");
    }

    [Theory]
    [Sentence(Dispatch, "Mục 2, điểm (5), câu 1")]
    [InlineData(SubjectKind.PartyOrganization)]
    [InlineData(SubjectKind.PartyCell)]
    [InlineData(SubjectKind.PartyMember)]
    [InlineData(SubjectKind.LeadershipCollective)]
    [InlineData(SubjectKind.Leader)]
    public void Excellent_is_at_most_20_percent_of_those_rated_good_by_the_dispatch_in_2021_and_reported_in_other_years(SubjectKind kind)
    {
        var quota = Catalog.ById("tuyen-quang-26").LadderFor(kind).Quota!;
        quota.Share.Should().Be(0.2m);
        Ordered(quota.Source, "Mục 2, điểm (5), câu 1");
        new[] { 2019, 2020, 2022 }.Should().OnlyContain(year => quota.Source.EvidenceFor(year) == Evidence.Reported);
    }

    [Theory]
    [Sentence(Dispatch, "Mục 2, điểm (5), câu 2")]
    [InlineData("position=head collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good")]
    [InlineData("position=head unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed")]
    [InlineData("position=deputy collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good")]
    [InlineData("position=deputy unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed")]
    public void Head_and_deputies_are_not_above_their_collective_and_unit(string change, string outcome, string ceiling)
    {
        var evaluation = Leader.Rules.Evaluate(Leader.Case(change));
        evaluation.Outcome.ToString().Should().Be(outcome);
        var adjustment = evaluation.Adjustments.Should().ContainSingle().Subject;
        adjustment.From.Should().Be(Rating.Excellent);
        adjustment.Rule.Key.Should().Be(ceiling);
        Ordered(adjustment.Rule.Source, "Mục 2, điểm (5), câu 2");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (5), câu 2")]
    public void Central_text_leaves_the_deputy_alone_that_the_dispatch_lowers()
    {
        var deputy = Leader.Case("position=deputy collectiveRating=completed");
        Catalog.For(2021).Judge(deputy).ToString().Should().Be("Rated(Excellent)");
        Catalog.For(2021, "tuyen-quang").Judge(deputy).ToString().Should().Be("Rated(Completed)");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (5), câu 2")]
    public void Member_of_a_collective_without_post_is_under_no_ceiling() =>
        Leader.Rules.Judge(Leader.Case("position=member collectiveRating=completed unitRating=completed")).ToString().Should().Be("Rated(Excellent)");

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (7), câu 3")]
    public void Centrally_managed_cadre_is_left_to_the_framework_of_214()
    {
        var evaluation = Leader.Rules.Evaluate(Leader.Case("managedCentrally=true"));
        evaluation.Outcome.ToString().Should().Be("NeedsAuthority(Ratings, managedCentrally)");
        Ordered(evaluation.Outcome.Clause!, "Mục 2, điểm (7), câu 3");
        var note = evaluation.Notes.Should().ContainSingle().Subject;
        note.Code.Should().Be("centralFramework");
        note.Text.Vietnamese.Should().Contain("214-QĐ/TW");
        Ordered(note.Source, "Mục 2, điểm (7), câu 3");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (7), câu 2")]
    public void Breakthrough_result_is_a_local_fact_of_leaders_that_no_condition_reads()
    {
        var regulation = Catalog.ById("tuyen-quang-26");
        var rule = regulation.LocalFacts.Should().ContainSingle().Subject;
        rule.Fact.Key.Should().Be("tuyen-quang-26.breakthroughResult");
        rule.Fact.LocalType.Should().Be(LocalFactType.Text);
        rule.Fact.Kinds.Should().Equal(SubjectKind.Leader);
        Ordered(rule.Source, "Mục 2, điểm (7), câu 2");
        regulation.Ladders.SelectMany(ladder => ladder.Conditions).Where(condition => condition.Operand.Facts.Contains(rule.Fact)).Should().BeEmpty();

        Leader.Rules.Judge(Leader.Case().With(rule.Fact, "chưa hoàn thành")).ToString().Should().Be("Rated(Excellent)");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 2")]
    public void Dispatch_adds_no_condition_but_the_note_of_a_suggested_review()
    {
        foreach (var kind in SubjectKinds.All)
        {
            var central = Catalog.ById("qd132-hd21").LadderFor(kind).Conditions.Select(condition => condition.Key);
            Catalog.ById("tuyen-quang-26").LadderFor(kind).Conditions.Select(condition => condition.Key)
                .Should().BeEquivalentTo([.. central, "note.findings.disunity.is", "note.findings.degradation.is", "note.findings.corruptionUnderManagement.is"]);
        }
    }

    [Theory]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 2")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.disunity")]
    [InlineData(SubjectKind.LeadershipCollective, "findings.degradation")]
    [InlineData(SubjectKind.PartyMember, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.degradation")]
    [InlineData(SubjectKind.Leader, "findings.corruptionUnderManagement")]
    public void Sign_for_which_a_review_is_suggested_bars_the_rating_once_it_is_found_and_is_noted(SubjectKind kind, string finding)
    {
        var cases = LadderCases.Of("tuyen-quang-26", kind);
        var evaluation = cases.Rules.Evaluate(cases.Case($"{finding}=true"));
        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        var note = evaluation.Notes.Should().ContainSingle().Subject;
        note.Code.Should().Be("suggestedReview");
        Ordered(note.Source, "Mục 2, điểm (4), câu 2");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (4), câu 2")]
    public void No_review_is_suggested_where_nothing_was_found() => SubjectKinds.All.Select(kind => LadderCases.Of("tuyen-quang-26", kind))
        .Should().OnlyContain(cases => cases.Rules.Evaluate(cases.Case("")).Notes.IsEmpty);

    [Fact]
    [Sentence(Dispatch, "Mục 2, điểm (5), câu 1")]
    public void Unit_is_not_named_by_the_dispatch_and_keeps_the_quota_of_the_central_text() =>
        Catalog.ById("tuyen-quang-26").LadderFor(SubjectKind.Unit).Quota.Should().Be(Catalog.ById("qd132-hd21").LadderFor(SubjectKind.Unit).Quota);

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2021, 11, 9), provision, year: 2021, otherYear: 2020);
}
