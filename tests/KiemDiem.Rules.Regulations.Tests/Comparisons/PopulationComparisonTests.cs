using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Samples;

namespace KiemDiem.Rules.Regulations.Tests.Comparisons;

public sealed class PopulationComparisonTests
{
    public static TheoryData<string, string, int> Pairs => new()
    {
        { "qd132-hd21", "qd124-hd25", 2023 },
        { "qd124-hd25", "qd366-hd43", 2025 },
        { "qd132-hd21", "qd366-hd43", 2022 },
        { "qd366-hd43", "qd132-hd21", 2023 },
        { "qd132-hd21", "tuyen-quang-26", 2021 },
        { "qd124-hd25", "ha-noi", 2023 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Matrix_and_moves_are_those_of_judging_separately(string fromId, string toId, int year)
    {
        var (from, to) = (RegulationCatalog.Default.Under(fromId, year), RegulationCatalog.Default.Under(toId, year));
        var cases = Population.Random(from, to, ofEach: 80, seed: 7);

        var comparison = from.Compare(to, cases);

        var judged = cases.Select(subject => (subject.Kind, From: Name(from.Evaluate(subject).Outcome), To: Name(to.Evaluate(subject).Outcome), IsSame: Whole(from.Evaluate(subject)) == Whole(to.Evaluate(subject)))).ToList();
        foreach (var before in OutcomeClasses.All)
        {
            foreach (var after in OutcomeClasses.All)
            {
                var there = judged.Where(item => (item.From, item.To) == (before.ToString(), after.ToString())).ToList();
                comparison.Matrix[before, after].Should().Be(there.Count, "{0} to {1}", before, after);
                comparison.ByKind.Should().AllSatisfy(item => item.Value[before, after].Should().Be(there.Count(one => one.Kind == item.Key)));
            }
        }

        string[] ratings = ["NotCompleted", "Completed", "Good", "Excellent"];
        int Rank(string name) => Array.IndexOf(ratings, name);
        comparison.Moves[OutcomeMove.Unchanged].Should().Be(judged.Count(item => item.IsSame));
        comparison.Moves[OutcomeMove.Up].Should().Be(judged.Count(item => Rank(item.From) >= 0 && Rank(item.To) > Rank(item.From)));
        comparison.Moves[OutcomeMove.Down].Should().Be(judged.Count(item => Rank(item.To) >= 0 && Rank(item.To) < Rank(item.From)));
        comparison.Moves[OutcomeMove.BecameRated].Should().Be(judged.Count(item => Rank(item.From) < 0 && Rank(item.To) >= 0));
        comparison.Moves[OutcomeMove.BecameUndetermined].Should().Be(judged.Count(item => item.From != "Undetermined" && item.To == "Undetermined"));
        comparison.Moves[OutcomeMove.BecameLeftToAuthority].Should().Be(judged.Count(item => item.From != "NeedsAuthority" && item.To == "NeedsAuthority"));
        comparison.Moves[OutcomeMove.BecameNotRated].Should().Be(judged.Count(item => item.From != "NotRated" && item.To == "NotRated"));
        comparison.Moves.Values.Sum().Should().Be(cases.Count);
        comparison.Moved.Should().HaveCount(cases.Count - comparison.Moves[OutcomeMove.Unchanged]);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Who_moves_has_a_cause_that_decides_under_the_text_it_names(string fromId, string toId, int year)
    {
        var (from, to) = (RegulationCatalog.Default.Under(fromId, year), RegulationCatalog.Default.Under(toId, year));

        var comparison = from.Compare(to, Population.Random(from, to, ofEach: 150, seed: 11));

        foreach (var item in comparison.Moved.Where(item => item.From.Outcome.IsExact && item.To.Outcome.IsExact))
        {
            item.Causes.Should().NotBeEmpty("{0} {1} goes from {2} to {3}", item.Case.Kind, item.Case.Id, item.From.Outcome, item.To.Outcome);
            item.Causes.Select(cause => cause.Key).Should().OnlyHaveUniqueItems();
            item.Causes.Should().AllSatisfy(cause =>
            {
                var text = cause.DecidesIn == ComparedText.From ? item.From : item.To;
                (cause.Rule == Fallback.Key || text.Ladder.Rules.Any(rule => rule.Key == cause.Rule)).Should().BeTrue();
                (cause.DecidesIn == ComparedText.From ? cause.FromSource : cause.ToSource).Should().NotBeNull("what decides has a provision");
                cause.Describe(comparison, item.Case.Kind, Language.Vietnamese).Should().NotBeNullOrWhiteSpace().And.Match(words => words.IsNormalized()).And.NotContain("{");
                cause.Describe(comparison, item.Case.Kind, Language.English).Should().NotBeNullOrWhiteSpace();
            });
        }
    }

    [Fact]
    public void Causes_and_missing_facts_count_subjects()
    {
        var (from, to) = (RegulationCatalog.Default.Under("qd132-hd21", 2023), RegulationCatalog.Default.For(2023));
        var cases = Population.Random(from, to, ofEach: 100, seed: 3);

        var comparison = from.Compare(to, cases);

        comparison.Causes.Should().NotBeEmpty().And.AllSatisfy(cause =>
            cause.Subjects.Should().Be(comparison.Moved.Count(item => item.Case.Kind == cause.Kind && item.Causes.Any(own => own.Key == cause.Cause.Key))));
        comparison.Causes.Sum(cause => cause.Subjects).Should().Be(comparison.Moved.Sum(item => item.Causes.Length));
        var missing = cases.Select(subject => (From: from.Evaluate(subject).Missing, To: to.Evaluate(subject).Missing)).ToList();
        comparison.Lacking.Should().NotBeEmpty().And.AllSatisfy(lacking =>
        {
            lacking.From.Should().Be(missing.Count(facts => facts.From.Contains(lacking.Fact)));
            lacking.To.Should().Be(missing.Count(facts => facts.To.Contains(lacking.Fact)));
            lacking.Both.Should().Be(missing.Count(facts => facts.From.Contains(lacking.Fact) && facts.To.Contains(lacking.Fact)));
        });
        comparison.Lacking.Select(lacking => lacking.Fact).Should().Equal(FactTable.All.Where(fact => missing.Any(facts => facts.From.Contains(fact) || facts.To.Contains(fact))));
    }

    [Fact]
    public void Commune_of_2023_under_132_and_124_comes_out_as_its_page_says()
    {
        var cases = SampleDirectory.Read("minh-tan-2023.json").Cases;

        var comparison = RegulationCatalog.Default.Under("qd132-hd21", 2023).Compare(RegulationCatalog.Default.For(2023), cases);

        comparison.Matrix.Total.Should().Be(167);
        comparison.Moves.Where(item => item.Value > 0).Select(item => (item.Key, item.Value)).Should().Equal(
            (OutcomeMove.Unchanged, 155), (OutcomeMove.WithinKind, 4), (OutcomeMove.Up, 6), (OutcomeMove.Down, 1), (OutcomeMove.BecameLeftToAuthority, 1));
        (comparison.From.IsCounterfactual, comparison.To.IsCounterfactual).Should().Be((true, false));
        comparison.Causes[0].Should().Match<CauseCount>(cause => cause.Subjects == 3 && cause.Kind == SubjectKind.PartyCell && cause.Cause.Key == "from:onlyThere:good:good.subunits.atLeastCompletedShare.atLeast");
    }

    [Fact]
    public void Text_compared_with_itself_moves_nobody()
    {
        var rules = RegulationCatalog.Default.For(2023);

        var comparison = rules.Compare(rules, Population.Random(rules, rules, ofEach: 50, seed: 5));

        comparison.Moved.Should().BeEmpty();
        comparison.Causes.Should().BeEmpty();
        comparison.Moves[OutcomeMove.Unchanged].Should().Be(comparison.Matrix.Total).And.Be(600);
    }

    [Fact]
    public void Another_year_or_other_options_are_refused()
    {
        var rules = RegulationCatalog.Default.For(2023);

        rules.Invoking(it => it.Compare(RegulationCatalog.Default.For(2022), [])).Should().Throw<ArgumentException>().WithMessage("*2023, not 2022*");
        rules.Invoking(it => it.Compare(it.WithOptions(new() { AssumeNone = true }), [])).Should().Throw<ArgumentException>();
    }

    private static string Name(Outcome outcome) => outcome.Kind == OutcomeKind.Rated ? outcome.Rating!.Value.ToString() : outcome.Kind.ToString();

    private static string Whole(Evaluation evaluation) => $"{evaluation.Outcome} {evaluation.Outcome.ReviewDue}";
}
