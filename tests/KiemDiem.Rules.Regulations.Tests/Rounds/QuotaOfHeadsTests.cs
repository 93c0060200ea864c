using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>The head in the quota of their group: counted, or by the setting left out.</summary>
public sealed class QuotaOfHeadsTests
{
    private const string Good = "score.general/results=28/42";

    private static readonly RoundText Text = RoundText.QD366;
    private static readonly RatingRules Counting = Text.Rules;
    private static readonly RatingRules LeavingOut = Text.With(new RuleSettings { QuotaCountsHead = false });

    /// <summary>One head and one deputy Excellent beside five Good: two with the head, one without.</summary>
    [Fact]
    public void Head_is_counted_unless_the_setting_leaves_heads_out()
    {
        ReviewCase[] leaders = [Leader("head", "position=head cohort=k"), Leader("deputy", "position=deputy cohort=k"), .. Deputies(5)];

        Found(Counting, leaders).Should().Be("Exceeded E=2 G=5 cap=1: deputy head; ");
        Found(LeavingOut, leaders).Should().Be("Kept E=1 G=5 cap=1: deputy; ");
    }

    [Fact]
    public void Head_rated_Good_does_not_enlarge_the_number_where_heads_are_left_out()
    {
        ReviewCase[] leaders = [Leader("head", $"position=head {Good} cohort=k"), Leader("deputy", "position=deputy cohort=k"), .. Deputies(4)];

        Found(Counting, leaders).Should().Be("Kept E=1 G=5 cap=1: deputy; ");
        Found(LeavingOut, leaders).Should().Be("Exceeded E=1 G=4 cap=0: deputy; ");
    }

    [Fact]
    public void Leader_of_unknown_position_leaves_the_count_open_where_heads_are_left_out()
    {
        ReviewCase[] leaders = [Leader("either", "position=? cohort=k"), Leader("deputy", "position=deputy cohort=k"), .. Deputies(5)];

        Found(Counting, leaders).Should().Be("Exceeded E=2 G=5 cap=1: deputy either; ");
        Found(LeavingOut, leaders).Should().Be("Open E=1-2 G=5 cap=1: deputy; either");
    }

    [Fact]
    public void Head_is_not_lowered_where_heads_are_left_out()
    {
        ReviewCase[] leaders = [Leader("head", "position=head cohort=k"), Leader("a", "position=deputy cohort=k"), Leader("b", "position=deputy cohort=k"), .. Deputies(5)];
        var cohort = RoundCohort.Ranked("k", "a", "b", "head");

        Lowered(Counting).Should().Equal("b", "head");
        Lowered(LeavingOut).Should().Equal("b");

        IEnumerable<string> Lowered(RatingRules rules) =>
            rules.Evaluate(new ReviewRound(leaders, [cohort])).Cases.Where(item => item.Lowering is not null).Select(item => item.Case.Id);
    }

    /// <summary>Whether the head counts is a reading like the others: where it matters, it stands beside them, whichever way it is set.</summary>
    [Fact]
    public void Cohort_with_a_head_is_held_against_the_quota_with_and_without_them()
    {
        ReviewCase[] leaders = [Leader("head", "position=head cohort=k"), Leader("deputy", "position=deputy cohort=k"), .. Deputies(5)];

        Literal(Counting, leaders).Should().Equal((true, QuotaStatus.Exceeded, "1"), (false, QuotaStatus.Kept, "1"));
        Literal(LeavingOut, leaders).Should().Equal((false, QuotaStatus.Kept, "1"), (true, QuotaStatus.Exceeded, "1"));
        Literal(Counting, [Leader("deputy", "position=deputy cohort=k"), .. Deputies(5)]).Should().Equal((true, QuotaStatus.Kept, "1"));

        static IEnumerable<(bool CountsHead, QuotaStatus Status, string Cap)> Literal(RatingRules rules, IEnumerable<ReviewCase> cases) =>
            from reading in rules.Evaluate(new ReviewRound(cases)).Quotas.Single().Readings
            where reading.Reading is { Denominator: QuotaDenominator.GoodOnly, Rounding: QuotaRounding.Floor }
            select (reading.Reading.CountsHead, reading.Status, reading.Cap.ToString());
    }

    /// <summary>A position is a leader's; a member who gives one is counted all the same.</summary>
    [Fact]
    public void Others_than_leaders_are_counted_whatever_the_setting()
    {
        ReviewCase[] members = [Text.Member("m", "cohort=k"), .. Enumerable.Range(0, 5).Select(i => Text.Member($"t{i}", $"{Good} cohort=k"))];

        Found(LeavingOut, members).Should().Be("Kept E=1 G=5 cap=1: m; ");
    }

    private static IEnumerable<ReviewCase> Deputies(int count) => Enumerable.Range(0, count).Select(i => Leader($"t{i}", $"position=deputy {Good} cohort=k"));

    private static ReviewCase Leader(string id, string change) => Text.Leader(id, $"{RoundText.Alone} {change}");

    private static string Found(RatingRules rules, IEnumerable<ReviewCase> cases)
    {
        var finding = rules.Evaluate(new ReviewRound(cases)).Quotas.Should().ContainSingle().Subject;
        return $"{finding.Status} E={finding.Excellent} G={finding.Good} cap={finding.Set.Cap}: {string.Join(' ', finding.Candidates)}; {string.Join(' ', finding.HangsOn)}";
    }
}
