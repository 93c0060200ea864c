using KiemDiem.Rules.Json;
using KiemDiem.Rules.Samples;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

/// <summary>The listed breaches are those that are found by counting what stands in the file, and no others.</summary>
public sealed class DistrictBreachTests
{
    public static TheoryData<int, int> Districts => DistrictRatingTests.Districts;

    [Theory]
    [MemberData(nameof(Districts))]
    public void District_has_as_many_breaches_of_each_kind_as_is_said(int cells, int seed) =>
        DistrictFiles.Breaches(new() { Cells = cells, Seed = seed }).CountBy(breach => breach.Kind).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["quotaExceeded"] = DistrictBreachCounts.QuotaExceeded,
            ["countsDisagree"] = DistrictBreachCounts.CountsDisagree,
            ["ratingDisagrees"] = DistrictBreachCounts.RatingDisagrees,
            ["danglingReference"] = DistrictBreachCounts.DanglingReference,
            ["wrongReference"] = DistrictBreachCounts.WrongReference,
        });

    [Theory]
    [MemberData(nameof(Districts))]
    public void Listed_breaches_are_those_that_the_file_shows(int cells, int seed)
    {
        var plan = new DistrictPlan { Cells = cells, Seed = seed };
        using var stream = new MemoryStream();
        DistrictFiles.WriteRound(stream, plan);
        var file = CaseJson.Read(stream.ToArray());
        var ratings = DistrictFiles.Ratings(plan).ToDictionary(rating => rating.Id);

        var found = OverQuota(file, ratings).Concat(Miscounted(file, ratings)).Concat(Misrated(file, ratings)).Concat(Dangling(file)).Concat(Wrong(file)).ToList();

        found.Should().BeEquivalentTo(DistrictFiles.Breaches(plan));
    }

    [Theory]
    [MemberData(nameof(Districts))]
    public void District_has_cohorts_at_the_quota_and_settled_ones(int cells, int seed)
    {
        var plan = new DistrictPlan { Cells = cells, Seed = seed };
        using var stream = new MemoryStream();
        DistrictFiles.WriteRound(stream, plan);
        var file = CaseJson.Read(stream.ToArray());
        var ratings = DistrictFiles.Ratings(plan).ToDictionary(rating => rating.Id);

        var counts = file.Cases.GroupBy(subject => subject.Cohort, subject => ratings[subject.Id])
            .Select(cohort => (Excellent: cohort.Count(rating => rating.Rating == "excellent"), Good: cohort.Count(rating => rating.Rating == "good"))).ToList();
        counts.Should().Contain((1, 5)).And.Contain((2, 10)).And.Contain((4, 20)).And.Contain((0, 0));
        ratings.Values.Count(rating => rating.AfterRanking != rating.Rating).Should().BeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Districts))]
    public void Ordinary_cohort_has_room_for_another_rated_excellent(int cells, int seed)
    {
        var plan = new DistrictPlan { Cells = cells, Seed = seed };
        using var stream = new MemoryStream();
        DistrictFiles.WriteRound(stream, plan);
        var ratings = DistrictFiles.Ratings(plan).ToDictionary(rating => rating.Id);

        CaseJson.Read(stream.ToArray()).Cases
            .Where(subject => subject.Kind is not SubjectKind.PartyCell && !subject.Cohort!.StartsWith("nhom-", StringComparison.Ordinal))
            .GroupBy(subject => subject.Cohort, subject => ratings[subject.Id].Rating)
            .Select(cohort => (cohort.Key, Excellent: cohort.Count(rating => rating == "excellent"), Good: cohort.Count(rating => rating == "good")))
            .Where(cohort => cohort.Excellent > 0 && cohort.Excellent >= cohort.Good * 20 / 100)
            .Should().BeEmpty();
    }

    /// <summary>Excellent at most 20 % of those rated Good (124-QĐ/TW, Điều 12 khoản 1), rounded down; open cases are counted as they best keep it.</summary>
    private static IEnumerable<DistrictBreach> OverQuota(CaseFile file, Dictionary<string, DistrictRating> ratings) =>
        from cohort in file.Cases.GroupBy(subject => subject.Cohort!, subject => ratings[subject.Id])
        let excellent = cohort.Count(rating => rating.AfterRanking == "excellent")
        let good = cohort.Count(rating => rating.AfterRanking == "good" || rating.Possible.Contains("good"))
        where excellent > good * 20 / 100
        select new DistrictBreach("quotaExceeded", cohort.Key);

    private static IEnumerable<DistrictBreach> Miscounted(CaseFile file, Dictionary<string, DistrictRating> ratings)
    {
        foreach (var subject in file.Cases.Where(subject => subject.Subunits.Total.IsKnown))
        {
            var stated = subject.Subunits;
            ReviewCase[] below =
            [
                .. file.Cases.Where(one => subject.Kind switch
                {
                    SubjectKind.PartyCell => one.Kind == SubjectKind.PartyMember && one.Unit == subject.Id,
                    SubjectKind.PartyOrganization => one.Kind is SubjectKind.PartyCell or SubjectKind.PartyOrganization && one.Parent == subject.Id,
                    SubjectKind.Unit => one.Kind == SubjectKind.Unit && one.Parent == subject.Id,
                    _ => one.Kind == SubjectKind.Unit && one.Parent == subject.Unit,
                }),
            ];
            below.Should().NotContain(one => ratings[one.Id].Outcome == "undetermined" || ratings[one.Id].AfterRanking != ratings[one.Id].Rating, "what is stated must not depend on what is open or lowered");
            var counted = new DistrictCounts(
                Rated("excellent"), Rated("good"), Rated("completed"), Rated("notCompleted"),
                below.Count(one => one.Discipline is { Count: > 0 }),
                below.Count(one => one.Discipline is [{ SelfDetectedAndRemedied: true }]));
            if (counted != new DistrictCounts(stated.Excellent.Value, stated.Good.Value, stated.Completed.Value, stated.NotCompleted.Value, stated.Disciplined.Value, stated.DisciplinedSelfRemedied.Value))
            {
                yield return new("countsDisagree", subject.Id);
            }

            int Rated(string rating) => below.Count(one => ratings[one.Id].Rating == rating);
        }
    }

    private static IEnumerable<DistrictBreach> Misrated(CaseFile file, Dictionary<string, DistrictRating> ratings) =>
        from subject in file.Cases
        from item in new[] { (Field: "unitRating", Stated: subject.UnitRating, Of: subject.Unit), (Field: "collectiveRating", Stated: subject.CollectiveRating, Of: subject.Collective) }
        where item.Stated.IsKnown && Vocabulary.NameOf(item.Stated.Value) != ratings[item.Of!].AfterRanking
        select new DistrictBreach("ratingDisagrees", subject.Id, item.Field);

    private static IEnumerable<DistrictBreach> Dangling(CaseFile file)
    {
        var ids = file.Cases.Select(subject => subject.Id).ToHashSet();
        var ranked = file.Cohorts.SelectMany(cohort => cohort.Ranking).SelectMany(place => place).Select(id => (Field: "ranking", Id: (string?)id));
        return file.Cases.SelectMany(References).Select(reference => (reference.Field, reference.Id)).Concat(ranked)
            .Where(reference => reference.Id is not null && !ids.Contains(reference.Id)).Distinct()
            .Select(reference => new DistrictBreach("danglingReference", reference.Id!, reference.Field));
    }

    private static IEnumerable<DistrictBreach> Wrong(CaseFile file)
    {
        var kinds = file.Cases.ToDictionary(subject => subject.Id, subject => subject.Kind);
        return from subject in file.Cases
               from reference in References(subject)
               where reference.Id is not null && kinds.TryGetValue(reference.Id, out var kind) && !reference.Kinds.Contains(kind)
               select new DistrictBreach("wrongReference", subject.Id, reference.Field);
    }

    private static (string Field, string? Id, SubjectKind[] Kinds)[] References(ReviewCase subject)
    {
        SubjectKind[] organization = [SubjectKind.PartyOrganization];
        SubjectKind[] bodies = [SubjectKind.Unit, SubjectKind.PartyCell, SubjectKind.PartyOrganization];
        SubjectKind[] collective = [SubjectKind.LeadershipCollective];
        var (unit, parent) = subject.Kind switch
        {
            SubjectKind.PartyMember => ([SubjectKind.PartyCell, SubjectKind.Unit], organization),
            SubjectKind.PartyCell or SubjectKind.PartyOrganization => ([SubjectKind.Unit], organization),
            SubjectKind.LeadershipCollective => (bodies, bodies),
            SubjectKind.Leader => (bodies, [SubjectKind.PartyOrganization, SubjectKind.Unit]),
            _ => (Array.Empty<SubjectKind>(), new[] { SubjectKind.Unit, SubjectKind.PartyOrganization }),
        };
        return [("unit", subject.Unit, unit), ("parent", subject.Parent, parent), ("collective", subject.Collective, collective)];
    }
}
