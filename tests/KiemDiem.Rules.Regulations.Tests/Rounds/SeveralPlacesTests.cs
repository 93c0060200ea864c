using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>A leader reviewed in several places: 21-HD/BTCTW, Mục II.B, Tiết 6.</summary>
public sealed class SeveralPlacesTests
{
    private const string Good = "judgements.initiatives=false";
    private const string Completed = "tasks.onTime=19";
    private const string NotRated = "reviewed=false";
    private const string Open = "judgements.initiatives=?";

    private static readonly RoundText Text = RoundText.QD132;

    [Theory]
    [InlineData("", Good, "NeedsAuthority(Good, Excellent, severalPlaces)", "NeedsAuthority(Good, Excellent, severalPlaces)")]
    [InlineData(Completed, "", "NeedsAuthority(Completed, Excellent, severalPlaces)", "NeedsAuthority(Completed, Excellent, severalPlaces)")]
    [InlineData("", "", "Rated(Excellent)", "Rated(Excellent)")]
    [InlineData(Good, Good, "Rated(Good)", "Rated(Good)")]
    [InlineData("", NotRated, "Rated(Excellent)", "NotRated(notReviewed)")]
    [InlineData(NotRated, NotRated, "NotRated(notReviewed)", "NotRated(notReviewed)")]
    [InlineData("", Open, "Undetermined(Excellent, NeedsAuthority)", "Undetermined(Excellent, NeedsAuthority)")]
    [InlineData(Completed, Open, "NeedsAuthority(Completed, Good, Excellent, severalPlaces)", "NeedsAuthority(Completed, Good, Excellent, severalPlaces)")]
    public void Different_ratings_are_left_to_the_authority(string first, string second, string one, string other)
    {
        var result = Rated(Text, first, second);

        (result.OutcomeOf("a"), result.OutcomeOf("b")).Should().Be((one, other));
    }

    /// <summary>Two or three places, against every way in which they can come out: rated where all are rated the same, else left to the authority.</summary>
    [Fact]
    public void Places_come_out_as_every_way_in_which_they_can_come_out()
    {
        string[] changes =
        [
            "", Good, Completed, NotRated, Open, "findings.degradation=?", "findings.degradation=? judgements.initiatives=false", "judgements.exemplaryConduct=false",
            "discipline=warning@2021-03-01..2023-12-01+self", "managedCentrally=true", "discipline=?",
        ];
        var alone = changes.ToDictionary(change => change, change => Text.Rules.Judge(Leader("alone", change)));
        var groups =
            from first in changes
            from second in changes
            from third in changes.Append(null)
            select new[] { first, second, third }.OfType<string>().ToArray();
        foreach (var group in groups)
        {
            var result = Text.Evaluate(group.Select((change, i) => Leader($"{i}", change)));
            var ways = OpenMembers.Ways(group.Select(change => alone[change].Reachable)).ToList();
            for (var i = 0; i < group.Length; i++)
            {
                var outcome = alone[group[i]];
                var possible = ways.Aggregate(OutcomeSet.None, (set, way) => set | Of(outcome, way, i));
                var found = result.Find($"{i}")!.Outcome;
                (found.Possible, found.IsExact).Should().Be((possible, true), "{0} of {1}", group[i], string.Join(" | ", group));
            }
        }

        static OutcomeSet Of(Outcome alone, OutcomeSet[] way, int place)
        {
            var ratings = way.Where(one => one != OutcomeSet.NotRated).Distinct().ToList();
            if (way[place] != OutcomeSet.NotRated && ratings.Count > 1)
            {
                return OutcomeSet.NeedsAuthority;
            }

            // A rating that the rules give, or one that the authority may choose here.
            var byRules = alone.Possible & way[place];
            var isLeft = alone.Possible.Contains(OutcomeSet.NeedsAuthority) && (alone.Kind != OutcomeKind.NeedsAuthority || alone.Candidates.Contains(way[place]));
            return byRules | (isLeft && LeftToAuthority(alone).Contains(way[place]) ? OutcomeSet.NeedsAuthority : OutcomeSet.None);
        }

        // Under 132-QĐ/TW what is open here is left to the authority between not completed and Excellent.
        static OutcomeSet LeftToAuthority(Outcome alone) =>
            alone.Kind == OutcomeKind.NeedsAuthority ? alone.Candidates : OutcomeSet.NotCompleted | OutcomeSet.Excellent;
    }

    [Fact]
    public void Provision_is_cited_and_each_place_keeps_what_its_rules_gave()
    {
        var result = Rated(Text, "", Good).Find("b")!;

        result.Outcome.Clause!.Citation.ToString().Should().Contain("21-HD/BTCTW").And.Contain("Mục II.B, Tiết 6");
        (result.ByRules.ToString(), result.Outcome.Reachable).Should().Be(("Rated(Good)", OutcomeSet.Good | OutcomeSet.Excellent));
    }

    [Fact]
    public void Three_places_are_taken_together()
    {
        var result = Text.Evaluate(Leader("a", ""), Leader("b", ""), Leader("c", Completed), Leader("x", "", "q"));

        result.Cases.Select(item => item.Outcome.ToString()).Should().Equal(
            "NeedsAuthority(Completed, Excellent, severalPlaces)", "NeedsAuthority(Completed, Excellent, severalPlaces)",
            "NeedsAuthority(Completed, Excellent, severalPlaces)", "Rated(Excellent)");
    }

    /// <summary>The rating as a member is another one, for which the guideline says nothing of places.</summary>
    [Fact]
    public void Leader_and_member_of_one_person_are_rated_each_for_itself()
    {
        var result = Text.Evaluate(Leader("a", ""), Text.Member("b", "person=p judgements.exemplary=false"));

        (result.OutcomeOf("a"), result.OutcomeOf("b")).Should().Be(("Rated(Excellent)", "Rated(Good)"));
        result.Find("a")!.SamePerson.Should().Equal(result.Find("b")!);
    }

    [Theory]
    [InlineData("qd124-hd25", "judgements.exemplary=false")]
    [InlineData("qd366-hd43", "score.general/results=28/42")]
    public void Texts_that_say_nothing_of_it_rate_each_place_for_itself(string regulation, string good)
    {
        var result = Rated(new RoundText(regulation), "", good);

        (result.OutcomeOf("a"), result.OutcomeOf("b")).Should().Be(("Rated(Excellent)", "Rated(Good)"));
    }

    /// <summary>Beside four Good one place is too many Excellent; what the authority decides leaves that open.</summary>
    [Fact]
    public void Quota_sees_what_is_left_to_the_authority()
    {
        var others = Enumerable.Range(0, 5).Select(i => Leader($"t{i}", $"{Good} cohort=k", $"p{i}"));

        var result = Text.Evaluate([Leader("a", "cohort=k"), Leader("b", $"{Good} cohort=k"), .. others]);

        var quota = result.Quotas.Should().ContainSingle().Subject;
        (quota.Status, quota.Excellent, quota.HangsOn.Length).Should().Be((QuotaStatus.Open, new CountRange(0, 2), 2));
    }

    private static RoundResult Rated(RoundText text, string first, string second) =>
        text.Evaluate(text.Leader("a", $"{RoundText.Alone} person=p {first}"), text.Leader("b", $"{RoundText.Alone} person=p {second}"));

    private static ReviewCase Leader(string id, string change, string person = "p") => Text.Leader(id, $"{RoundText.Alone} person={person} {change}");
}
