namespace KiemDiem.Rules.Regulations.Tests.Monotone;

/// <summary>
/// Không hoàn thành &lt; hoàn thành &lt; tốt &lt; xuất sắc. Where the authority decides, the best and the worst of its candidates are compared,
/// each with each.
/// </summary>
public sealed class MonotoneTests
{
    private const int Cases = 1000;
    private const int Seed = 20231004;

    // Of a cell, 366-QĐ/TW asks for no other charge than this, and few decisions count.
    private const int Decisions = 4;

    public static IEnumerable<object?[]> Ladders =>
        from text in new (int Year, string? Locality)[] { (2021, null), (2022, null), (2023, null), (2024, null), (2025, null), (2026, null), (2021, "tuyen-quang") }
        from kind in SubjectKinds.All
        select new object?[] { text.Year, text.Locality, kind };

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Better_grade_rating_score_or_achievement_never_worsens_the_outcome(int year, string? locality, SubjectKind kind)
    {
        var rules = RegulationCatalog.Default.For(year, locality);
        var random = new RandomCases(kind, year, Seed);
        var raised = 0;
        for (var i = 0; i < Cases; i++)
        {
            var subject = random.Next();
            var before = Span(rules.Judge(subject));
            foreach (var (what, better) in CaseChanges.Improvements(subject))
            {
                var after = Span(rules.Judge(better));
                (after.Worst >= before.Worst && after.Best >= before.Best).Should().BeTrue("case {0}: {1} took {2} to {3}", i, what, before, after);
                raised += after == before ? 0 : 1;
            }
        }

        raised.Should().BeGreaterThan(Cases / 20, "a property that no change touches says nothing");
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Added_discipline_or_finding_never_improves_the_outcome(int year, string? locality, SubjectKind kind)
    {
        var rules = RegulationCatalog.Default.For(year, locality);
        var random = new RandomCases(kind, year, Seed + 1);
        var lowered = 0;
        for (var i = 0; i < Cases; i++)
        {
            var subject = random.Next();
            var before = Span(rules.Judge(subject));
            foreach (var (what, worse) in CaseChanges.Charges(subject, [.. Enumerable.Range(0, Decisions).Select(_ => random.NextDiscipline())]))
            {
                var after = Span(rules.Judge(worse));
                (after.Worst <= before.Worst && after.Best <= before.Best).Should().BeTrue("case {0}: {1} took {2} to {3}", i, what, before, after);
                lowered += after == before ? 0 : 1;
            }
        }

        lowered.Should().BeGreaterThan(Cases / 20, "a property that no change touches says nothing");
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Random_cases_reach_every_rating(int year, string? locality, SubjectKind kind)
    {
        var rules = RegulationCatalog.Default.For(year, locality);
        var random = new RandomCases(kind, year, Seed);
        var spans = Enumerable.Range(0, Cases).Select(_ => Span(rules.Judge(random.Next()))).ToList();
        foreach (var rating in Enum.GetValues<Rating>())
        {
            spans.Count(span => span.Best == rating).Should().BeGreaterThan(Cases / 100, $"{rating}");
        }
    }

    private static (Rating Worst, Rating Best) Span(Outcome outcome)
    {
        outcome.Kind.Should().BeOneOf(OutcomeKind.Rated, OutcomeKind.NeedsAuthority);
        if (outcome.Rating is { } rating)
        {
            return (rating, rating);
        }

        var candidates = Enum.GetValues<Rating>().Where(candidate => outcome.Candidates.Contains(OutcomeSets.Of(candidate))).ToList();
        return (candidates.Min(), candidates.Max());
    }
}
