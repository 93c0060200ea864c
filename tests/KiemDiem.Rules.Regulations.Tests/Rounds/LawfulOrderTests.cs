using KiemDiem.Rules.Rounds;
using static KiemDiem.Rules.SubjectKind;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Which rating comes before which, and that nothing else than that decides the order.</summary>
public sealed class LawfulOrderTests
{
    public static TheoryData<string> Regulations => ["qd132-hd21", "qd124-hd25", "qd366-hd43"];

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Each_is_rated_in_the_step_after_all_it_depends_on(string regulation)
    {
        var text = new RoundText(regulation);
        for (var seed = 0; seed < 40; seed++)
        {
            var cases = RandomRound.Of(text, seed);
            var result = text.Evaluate(cases);
            var before = Before(cases, regulation).ToLookup(pair => pair.Later, pair => pair.Earlier);
            var steps = new Dictionary<string, int>();
            int Step(string id) => steps.TryGetValue(id, out var step) ? step : steps[id] = 1 + before[id].Select(Step).DefaultIfEmpty(0).Max();

            result.Cases.Select(item => (item.Case.Id, item.Step)).Should().Equal(
                cases.Select(subject => (subject.Id, Step: Step(subject.Id))).OrderBy(item => item.Step).ThenBy(item => item.Id, StringComparer.Ordinal),
                "{0}", seed);
            steps.Values.Max().Should().BeGreaterThan(3);
        }
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Order_of_the_cases_and_of_the_cohorts_does_not_matter(string regulation)
    {
        var text = new RoundText(regulation);
        for (var seed = 0; seed < 15; seed++)
        {
            var cases = RandomRound.Of(text, seed);
            RoundCohort[] cohorts = [.. Enumerable.Range(0, 3).Select(i => Ranking(cases, $"{PartyMember}{i}")), .. Enumerable.Range(0, 3).Select(i => Ranking(cases, $"{Leader}{i}"))];
            var result = RoundTexts.Json(text.Rules.Evaluate(new ReviewRound(cases, cohorts)));
            var random = new Random(seed);
            for (var i = 0; i < 3; i++)
            {
                random.Shuffle(cases);
                random.Shuffle(cohorts);
                RoundTexts.Json(text.Rules.Evaluate(new ReviewRound(cases, cohorts))).Should().Be(result);
            }
        }
    }

    [Fact]
    public void Progress_counts_the_cases_one_by_one()
    {
        var told = new List<int>();

        RoundText.QD366.Rules.Evaluate(new ReviewRound(RandomRound.Of(RoundText.QD366, 1)), told.Add);

        told.Should().Equal(Enumerable.Range(1, told.Count)).And.HaveCount(46);
    }

    /// <summary>366-QĐ/TW, Điều 12 khoản 2: the committee before its organisation. Before, it was bound by the rating of what it leads.</summary>
    [Theory]
    [InlineData("qd132-hd21", 2, 1)]
    [InlineData("qd124-hd25", 1, 1)]
    [InlineData("qd366-hd43", 1, 2)]
    public void Committee_is_rated_before_or_after_its_organisation_by_the_text(string regulation, int committee, int organization)
    {
        var text = new RoundText(regulation);
        var result = text.Evaluate(text.Organization("o"), text.Collective("t", "unit=o"));

        (result.Find("t")!.Step, result.Find("o")!.Step).Should().Be((committee, organization));
    }

    [Fact]
    public void Those_who_share_a_ranked_cohort_are_rated_before_whoever_depends_on_one_of_them()
    {
        var text = RoundText.QD366;
        ReviewCase[] cases =
        [
            text.Collective("1-first", "unit=u cohort=k"), text.Leader("head", "collective=1-first cohort=heads"), text.Unit("u"),
            text.Collective("2-later", "cohort=k unit=o-committee"), text.Organization("o-committee"), text.Unit("z", "parent=o-committee"),
        ];

        text.Rules.Evaluate(new ReviewRound(cases)).Find("head")!.Step.Should().Be(2);
        text.Rules.Evaluate(new ReviewRound(cases, [RoundCohort.Ranked("k", "1-first", "2-later")])).Find("head")!.Step.Should().BeGreaterThan(2);
    }

    /// <summary>What the texts say of order, written out: the one before, the one after.</summary>
    private static IEnumerable<(string Earlier, string Later)> Before(ReviewCase[] cases, string regulation)
    {
        var kinds = cases.ToDictionary(subject => subject.Id, subject => subject.Kind);
        foreach (var subject in cases)
        {
            var (id, unit, parent, collective) = (subject.Id, subject.Unit, subject.Parent, subject.Collective);
            if (subject.Kind is PartyMember && kinds[unit!] == PartyCell)
            {
                yield return (id, unit!);
            }

            if (subject.Kind is Leader && collective is not null)
            {
                yield return (collective, id);
            }

            if (subject.Kind is PartyCell or PartyOrganization or Unit && parent is not null)
            {
                yield return (id, parent);
            }

            if (subject.Kind is PartyCell && unit is not null)
            {
                yield return (unit, id);
            }

            if (subject.Kind is Leader)
            {
                yield return (unit!, id);
            }

            if (subject.Kind is LeadershipCollective && (unit ?? parent) is { } led)
            {
                if (regulation == "qd132-hd21")
                {
                    yield return (led, id);
                }
                else if (regulation == "qd366-hd43" && kinds[led] != Unit)
                {
                    yield return (id, led);
                }
            }
        }
    }

    private static RoundCohort Ranking(ReviewCase[] cases, string cohort) =>
        RoundCohort.Ranked(cohort, [.. cases.Where(subject => subject.Cohort == cohort).Select(subject => subject.Id).Order(StringComparer.Ordinal)]);
}
