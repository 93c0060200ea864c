namespace KiemDiem.Rules.Regulations.Tests.Samples;

public sealed class EdgeCaseTests
{
    public static TheoryData<string, string, string?> Expectations
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            foreach (var file in Files)
            {
                foreach (var expected in SampleDirectory.Expected<ExpectationFile>(file).Expected)
                {
                    data.Add(file, expected.Id, expected.Regulation);
                }
            }

            return data;
        }
    }

    private static IEnumerable<string> Files => SampleDirectory.CaseFiles.Where(file =>
        File.Exists(Path.Combine(SampleDirectory.Path, Path.ChangeExtension(file, ".expected.json"))));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Edge_case_has_the_stated_outcome(string file, string id, string? regulation)
    {
        var (expected, evaluation) = Evaluate(file, id, regulation);

        var outcome = evaluation.Outcome;
        Vocabulary.NameOf(outcome.Kind).Should().Be(expected.Outcome, expected.Why.En);
        (outcome.Rating is { } rating ? Vocabulary.NameOf(rating) : null).Should().Be(expected.Rating, expected.Why.En);
        outcome.Candidates.Names().Should().Equal(expected.Candidates, expected.Why.En);
        evaluation.Adjustments.Select(adjustment => Vocabulary.NameOf(adjustment.From)).FirstOrDefault().Should().Be(expected.LoweredFrom, expected.Why.En);
        evaluation.Notes.Select(note => note.Code).Should().BeEquivalentTo(expected.Notes, expected.Why.En);
        evaluation.Missing.Select(fact => fact.Key).Should().BeEquivalentTo(expected.Missing, expected.Why.En);
        if (expected.Possible is not null)
        {
            outcome.Possible.Names().Should().Equal(expected.Possible, expected.Why.En);
        }

        if (expected.Reason is not null)
        {
            outcome.Reason.Should().Be(expected.Reason, expected.Why.En);
        }

        outcome.ReviewDue.Should().Be(expected.ReviewDue ?? false, expected.Why.En);
    }

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Edge_case_rests_on_the_stated_article(string file, string id, string? regulation)
    {
        var (expected, evaluation) = Evaluate(file, id, regulation);

        expected.Because.Should().NotBeEmpty();
        var found = evaluation.Findings.Select(finding => new Reason(
            finding.Condition.Key,
            Vocabulary.NameOf(finding.Status),
            finding.Condition.Source.Citation.Document.Number,
            finding.Condition.Source.Citation.Provision));
        found.Where(finding => expected.Because.Any(reason => reason.Condition == finding.Condition)).Should().BeEquivalentTo(expected.Because, expected.Why.En);
        if (expected.Clause is { } clause)
        {
            evaluation.Outcome.Clause!.Citation.Document.Number.Should().Be(clause.Document);
            evaluation.Outcome.Clause.Citation.Provision.Should().Be(clause.Provision);
        }
    }

    [Fact]
    public void Edge_case_files_state_an_outcome_for_every_case() =>
        Files.Should().AllSatisfy(file => SampleDirectory.Expected<ExpectationFile>(file).Expected.Select(expected => expected.Id).Distinct()
            .Should().Equal(SampleDirectory.Read(file).Cases.Select(subject => subject.Id)));

    [Fact]
    public void Edge_case_files_cover_every_kind_of_outcome_rating_and_subject()
    {
        var evaluations = Expectations.Select(row => Evaluate((string)row[0], (string)row[1], (string?)row[2]).Evaluation).ToList();

        evaluations.Select(evaluation => evaluation.Outcome.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<OutcomeKind>());
        evaluations.Select(evaluation => evaluation.Outcome.Rating).OfType<Rating>().Distinct().Should().BeEquivalentTo(Enum.GetValues<Rating>());
        foreach (var text in new[] { "qd132-hd21", "qd124-hd25" })
        {
            evaluations.Where(evaluation => evaluation.Regulation.Id == text).Select(evaluation => evaluation.Case.Kind).Distinct()
                .Should().BeEquivalentTo(Enum.GetValues<SubjectKind>());
        }
    }

    private static (Expectation Expected, Evaluation Evaluation) Evaluate(string file, string id, string? regulation)
    {
        var expected = SampleDirectory.Expected<ExpectationFile>(file).Expected.Single(one => one.Id == id && one.Regulation == regulation);
        var cases = SampleDirectory.Read(file);
        var rules = SampleDirectory.RulesOf(cases);
        rules = regulation is null ? rules : rules.WithRegulation(regulation);
        return (expected, rules.Evaluate(cases.Cases.Single(subject => subject.Id == id)));
    }
}
