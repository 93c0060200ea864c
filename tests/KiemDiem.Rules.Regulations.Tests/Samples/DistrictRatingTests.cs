using KiemDiem.Rules.Json;
using KiemDiem.Rules.Samples;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

/// <summary>What is planned of a district follows from its facts under 124-QĐ/TW, once what a round finds for itself is filled in.</summary>
public sealed class DistrictRatingTests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    /// <summary>Cells and seed. From 160 cells every planned organisation is there; from 320 units and heads rated Excellent.</summary>
    public static TheoryData<int, int> Districts => new() { { 40, 1 }, { 40, 2 }, { 40, 3 }, { 47, 4 }, { 160, 5 }, { 320, 6 } };

    [Theory]
    [MemberData(nameof(Districts))]
    public void Subject_has_its_planned_outcome(int cells, int seed) => HasPlannedOutcomes(cells, seed, Filled);

    [Theory]
    [MemberData(nameof(Districts))]
    public void Subject_has_its_planned_outcome_by_what_the_file_states_too(int cells, int seed) =>
        HasPlannedOutcomes(cells, seed, (subject, rating) => WithStated(Filled(subject, rating), subject));

    [Fact]
    public void District_has_heads_of_every_rating_and_some_lowered_to_their_unit()
    {
        var (cases, ratings) = Read(320, 6);

        var heads = cases.Where(subject => subject.Kind == SubjectKind.Leader && subject.Position.Value == Position.Head).ToList();
        heads.Select(head => ratings[head.Id].Rating).Distinct().Should().BeEquivalentTo("excellent", "good", "completed", "notCompleted");
        heads.Count(head => ratings[head.Id].Rating == "good" && Rules.Evaluate(Filled(head, ratings[head.Id])).Adjustments.Any(adjustment => (adjustment.From, adjustment.To) == (Rating.Excellent, Rating.Good)))
            .Should().BePositive();
    }

    [Fact]
    public void Organisation_is_not_completed_by_the_discipline_of_its_cells_alone()
    {
        var (cases, ratings) = Read(160, 5);

        var failed = cases.Where(subject => subject.Kind == SubjectKind.PartyOrganization && ratings[subject.Id].Rating == "notCompleted").ToList();
        failed.Should().HaveCount(2).And.AllSatisfy(subject =>
        {
            var subunits = ratings[subject.Id].Subunits!;
            (subunits.Disciplined > subunits.DisciplinedSelfRemedied || subunits.Disciplined * 5 > subunits.Total).Should().BeTrue();
            Rules.Judge(Filled(subject, ratings[subject.Id] with { Subunits = new(0, subunits.Total, 0, 0, 0, 0) })).Rating.Should().Be(Rating.Good);
        });
    }

    private static void HasPlannedOutcomes(int cells, int seed, Func<ReviewCase, DistrictRating, ReviewCase> fill)
    {
        var (cases, ratings) = Read(cells, seed);
        var wrong = from subject in cases
                    let planned = ratings[subject.Id]
                    let outcome = Rules.Judge(fill(subject, planned))
                    let found = (Vocabulary.NameOf(outcome.Kind), outcome.Rating is { } rating ? Vocabulary.NameOf(rating) : null)
                    where found != (planned.Outcome, planned.Rating) || (planned.Outcome == "undetermined" && !outcome.Possible.Names().SequenceEqual(planned.Possible))
                    select $"{subject.Id}: {outcome}, planned {planned.Outcome} {planned.Rating}";

        wrong.Should().BeEmpty();
        cases.Should().HaveSameCount(ratings);
    }

    private static (IReadOnlyList<ReviewCase> Cases, Dictionary<string, DistrictRating> Ratings) Read(int cells, int seed)
    {
        var plan = new DistrictPlan { Cells = cells, Seed = seed };
        using var stream = new MemoryStream();
        DistrictFiles.WriteRound(stream, plan);
        return (CaseJson.Read(stream.ToArray()).Cases, DistrictFiles.Ratings(plan).ToDictionary(rating => rating.Id));
    }

    /// <summary>The case with what a round finds for itself, whatever the file states.</summary>
    private static ReviewCase Filled(ReviewCase subject, DistrictRating planned)
    {
        var filled = subject;
        if (planned.Subunits is { } counts)
        {
            filled = filled
                .With(FactTable.SubunitsTotal, counts.Total)
                .With(FactTable.SubunitsExcellent, counts.Excellent)
                .With(FactTable.SubunitsGood, counts.Good)
                .With(FactTable.SubunitsCompleted, counts.Completed)
                .With(FactTable.SubunitsNotCompleted, counts.NotCompleted)
                .With(FactTable.SubunitsDisciplined, counts.Disciplined)
                .With(FactTable.SubunitsDisciplinedSelfRemedied, counts.DisciplinedSelfRemedied);
        }

        filled = planned.UnitRating is { } unit ? filled.With(FactTable.UnitRating, RatingOf(unit)) : filled;
        return planned.CollectiveRating is { } collective ? filled.With(FactTable.CollectiveRating, RatingOf(collective)) : filled;
    }

    /// <summary>The same, but what the file states stands, right or wrong.</summary>
    private static ReviewCase WithStated(ReviewCase filled, ReviewCase stated)
    {
        FactDefinition<int>[] counts =
        [
            FactTable.SubunitsTotal, FactTable.SubunitsExcellent, FactTable.SubunitsGood, FactTable.SubunitsCompleted, FactTable.SubunitsNotCompleted,
            FactTable.SubunitsDisciplined, FactTable.SubunitsDisciplinedSelfRemedied,
        ];
        filled = counts.Where(fact => stated.Get(fact).IsKnown).Aggregate(filled, (subject, fact) => subject.With(fact, stated.Get(fact)));
        return new[] { FactTable.UnitRating, FactTable.CollectiveRating }.Where(fact => stated.Get(fact).IsKnown).Aggregate(filled, (subject, fact) => subject.With(fact, stated.Get(fact)));
    }

    private static Rating RatingOf(string name) => Enum.GetValues<Rating>().Single(rating => Vocabulary.NameOf(rating) == name);
}
