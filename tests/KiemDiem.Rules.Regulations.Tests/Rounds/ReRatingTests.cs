using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Notation;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>A result that takes the place of an earlier one of the same year, and why.</summary>
public sealed class ReRatingTests
{
    private const string Good = "judgements.exemplary=false";
    private const string ReRates = "124-QĐ/TW|Điều 12, điểm 4.5";

    /// <summary>124-QĐ/TW, Điều 12, điểm 4.5: the year of the violation is rated again, by a decision of the years in which 124 decides.</summary>
    [Theory]
    [InlineData("reprimand@2023-03-01..2024-02-01", Rating.Excellent, "Rated(NotCompleted)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2023-03-01..2024-02-01", Rating.NotCompleted, "Rated(NotCompleted)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2023-03-01..2024-02-01+self", Rating.Excellent, "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2023-03-01..2023-09-01+aggravated2024-02-01", Rating.NotCompleted, "Rated(NotCompleted)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2023-03-01..2023-09-01+aggravated2025-02-01", Rating.NotCompleted, "Rated(NotCompleted)", "-")]
    [InlineData("reprimand@2023-03-01..2025-02-01", Rating.Excellent, "Rated(Excellent)", "-")]
    [InlineData("reprimand@2022-03-01..2024-02-01", Rating.Excellent, "Rated(Excellent)", "-")]
    [InlineData("reprimand@2023-03-01..2023-09-01", Rating.NotCompleted, "Rated(NotCompleted)", "-")]
    [InlineData("reprimand@2023-03-01..2023-09-01", Rating.Good, "Rated(NotCompleted)", "OtherFacts")]
    public void Under_124_a_later_decision_rates_the_year_of_the_violation_again(string discipline, Rating before, string outcome, string ground)
    {
        var result = Again(RoundText.QD124, $"discipline={discipline}", OutcomeKind.Rated, before);

        (result.Outcome.ToString(), Ground(result)).Should().Be((outcome, ground));
        Cited(result).Should().Be(ground == "DisciplineOfTheYear" ? ReRates : "");
    }

    /// <summary>A year under 132-QĐ/TW, decided when 124-QĐ/TW was in force.</summary>
    [Theory]
    [InlineData("reprimand@2022-03-01..2023-02-01", "Rated(NotCompleted)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2022-03-01..2024-12-31", "Rated(NotCompleted)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2022-03-01..2023-02-01+self", "NeedsAuthority(NotCompleted, Excellent, notCompleted.reRating)", "DisciplineOfTheYear")]
    [InlineData("reprimand@2022-03-01..2025-02-01", "Rated(Excellent)", "-")]
    [InlineData("reprimand@2021-03-01..2023-02-01", "Rated(Excellent)", "-")]
    public void Year_2022_under_132_is_rated_again_by_a_decision_of_2023(string discipline, string outcome, string ground)
    {
        var rules = RegulationCatalog.Default.For(2022);
        var earlier = new EarlierRound(2022, "qd132-hd21", 1, [new("m", OutcomeKind.Rated, Rating.Excellent)]);

        var result = rules.Evaluate(new ReviewRound([RoundText.QD132.Member("m", $"discipline={discipline}")]) { Earlier = earlier }).Find("m")!;

        (result.Outcome.ToString(), Ground(result), Cited(result)).Should().Be((outcome, ground, ground == "-" ? "" : ReRates));
    }

    [Fact]
    public void Year_2021_is_not_rated_again_by_a_decision_of_2022() =>
        Ground(Again(RoundText.QD132, "discipline=reprimand@2021-03-01..2022-02-01", OutcomeKind.Rated, Rating.Excellent)).Should().Be("-");

    [Theory]
    [InlineData("reprimand@2025-03-01..2026-02-01+duty")]
    [InlineData("expulsion@2025-12-31..2026-01-01+duty")]
    public void Under_366_nothing_is_rated_again_by_a_later_decision(string discipline)
    {
        var result = Again(RoundText.QD366, $"discipline={discipline}", OutcomeKind.Rated, Rating.Excellent);

        (result.Outcome.ToString(), result.Replaces).Should().Be(("Rated(Excellent)", null));
    }

    [Theory]
    [InlineData("memberDiscipline=reprimand@2023-03-01..2024-02-01", "DisciplineOfTheYear")]
    [InlineData("memberDiscipline=reprimand@2023-03-01..2024-02-01+former", "-")]
    public void Discipline_of_a_member_rates_the_collective_again_unless_it_is_of_a_former_unit(string change, string ground)
    {
        var text = RoundText.QD124;
        var earlier = new EarlierRound(2023, "qd124-hd25", 1, [new("t", OutcomeKind.Rated, Rating.Excellent)]);

        Ground(text.Rules.Evaluate(new ReviewRound([text.Collective("t", change)]) { Earlier = earlier }).Find("t")!).Should().Be(ground);
    }

    /// <summary>Dispatch 854: "xếp loại xuất sắc không đúng quy định thì xếp loại lại".</summary>
    [Fact]
    public void In_Tuyen_Quang_Excellent_that_the_rules_do_not_give_is_rated_again()
    {
        var result = Again(RoundText.TuyenQuang, Good, OutcomeKind.Rated, Rating.Excellent);

        (result.Outcome.ToString(), Ground(result)).Should().Be(("Rated(Good)", "ExcellentNotByTheRules"));
        Cited(result).Should().StartWith("854-CV/TU|");
    }

    [Theory]
    [InlineData(Rating.Good, "", "Rated(Excellent)", "OtherFacts")]
    [InlineData(Rating.Completed, Good, "Rated(Good)", "OtherFacts")]
    [InlineData(Rating.Excellent, "judgements.exemplary=?", "Undetermined(Good, Excellent)", "OtherFacts")]
    [InlineData(Rating.Excellent, "", "Rated(Excellent)", "-")]
    [InlineData(Rating.Good, Good, "Rated(Good)", "-")]
    public void Change_for_which_no_text_gives_a_ground_is_of_other_facts(Rating before, string change, string outcome, string ground)
    {
        var result = Again(RoundText.TuyenQuang, change, OutcomeKind.Rated, before);

        (result.Outcome.ToString(), Ground(result), Cited(result)).Should().Be((outcome, ground, ""));
    }

    /// <summary>The central text was not seen to order it; what changed is told all the same.</summary>
    [Fact]
    public void Excellent_that_the_rules_do_not_give_has_no_provision_under_132() =>
        Cited(Again(RoundText.QD132, Good, OutcomeKind.Rated, Rating.Excellent)).Should().BeEmpty();

    [Fact]
    public void In_Tuyen_Quang_a_review_that_is_not_satisfactory_is_held_again()
    {
        var result = Again(RoundText.TuyenQuang, "reviewed=false", OutcomeKind.Rated, Rating.Excellent);

        (result.Outcome.ToString(), Ground(result), result.Outcome.ReviewDue).Should().Be(("NotRated(notReviewed)", "ReviewNotSatisfactory", true));
        Cited(result).Should().StartWith("854-CV/TU|");
        Cited(Again(RoundText.QD132, "reviewed=false", OutcomeKind.Rated, Rating.Excellent)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(OutcomeKind.NotRated, "reviewed=false", "-")]
    [InlineData(OutcomeKind.NotRated, "", "OtherFacts")]
    [InlineData(OutcomeKind.Undetermined, "judgements.exemplary=?", "-")]
    [InlineData(OutcomeKind.Undetermined, "", "OtherFacts")]
    [InlineData(OutcomeKind.NeedsAuthority, "discipline=reprimand@2021-03-01..2023-02-01+self", "DisciplineOfTheYear")]
    public void Earlier_result_that_was_no_rating_is_replaced_by_another(OutcomeKind before, string change, string ground) =>
        Ground(Again(RoundText.QD132, change, before, null)).Should().Be(ground);

    [Fact]
    public void Replacement_names_the_result_and_the_text_that_it_replaces()
    {
        var earlier = new EarlierRound(2023, "qd132-hd21", 7, [new("m", OutcomeKind.Rated, Rating.Excellent), new("gone", OutcomeKind.Rated, Rating.Good)]);
        var text = RoundText.QD124;
        var result = text.Rules.Evaluate(new ReviewRound([text.Member("m", Good), text.Member("new")]) { Earlier = earlier });

        var replaces = result.Find("m")!.Replaces!;
        (replaces.Earlier, replaces.Regulation, replaces.Revision).Should().Be((new EarlierResult("m", OutcomeKind.Rated, Rating.Excellent), "qd132-hd21", 7));
        result.Find("new")!.Replaces.Should().BeNull();
    }

    /// <summary>What counts is what follows in the round: here a ranking lowers.</summary>
    [Fact]
    public void Quota_of_the_round_replaces_too()
    {
        var text = RoundText.QD124;
        var earlier = new EarlierRound(2023, "qd124-hd25", 1, [new("m", OutcomeKind.Rated, Rating.Excellent)]);

        var result = text.Rules.Evaluate(new ReviewRound([text.Member("m", "cohort=k")], [RoundCohort.Ranked("k", "m")]) { Earlier = earlier }).Find("m")!;

        (result.Outcome.ToString(), Ground(result)).Should().Be(("Rated(Good)", "ExcellentNotByTheRules"));
    }

    [Fact]
    public void Results_of_another_year_are_refused()
    {
        var round = new ReviewRound([RoundText.QD124.Member("m")]) { Earlier = new EarlierRound(2022, "qd132-hd21", 1, []) };

        var problem = FluentActions.Invoking(() => RoundText.QD124.Rules.Evaluate(round)).Should().Throw<InvalidRoundException>().Which.Problems.Should().ContainSingle().Subject;

        (problem.Kind, string.Join(' ', problem.Ids)).Should().Be((RoundProblemKind.OtherYear, "2022 2023"));
    }

    private static RoundCase Again(RoundText text, string change, OutcomeKind kind, Rating? rating)
    {
        var earlier = new EarlierRound(text.Rules.RatingYear, text.Rules.Regulation.Id, 1, [new("m", kind, rating)]);
        return text.Rules.Evaluate(new ReviewRound([text.Member("m").With(change)]) { Earlier = earlier }).Find("m")!;
    }

    private static string Ground(RoundCase result) => result.Replaces?.Ground.ToString() ?? "-";

    private static string Cited(RoundCase result) =>
        result.Replaces?.Source is { Citation: var citation } ? $"{citation.Document.Number}|{citation.Provision}" : "";
}
