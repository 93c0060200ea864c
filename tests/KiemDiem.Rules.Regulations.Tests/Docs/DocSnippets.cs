using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;
using Microsoft.Extensions.DependencyInjection;

namespace KiemDiem.Rules.Regulations.Tests.Docs;

/// <summary>The C# of the documentation, between the marks, as it stands there: compiled, run, and held to what the text says of it.</summary>
public sealed class DocSnippets
{
    [Fact]
    public void Readme_first_example_is_good()
    {
        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);

        var member = new ReviewCase("dv-001", SubjectKind.PartyMember)
        {
            Grades = new() { PoliticalIdeology = Grade.Good, EthicsLifestyle = Grade.Good, OrganizationDiscipline = Grade.Good,
                WorkStyle = Grade.Good, TaskResults = Grade.Excellent, CapacityExemplarity = Grade.Good, Remediation = Fact<Grade>.None },
            Tasks = new() { Assigned = 20, Completed = 20, OnTime = 20, Exceeded = 9 },
            Judgements = new() { Exemplary = true },
            Findings = FindingFacts.NoneFound,
            Discipline = [],
        };

        Evaluation evaluation = rules.Evaluate(member);
        Console.WriteLine(evaluation.Outcome);                       // Rated(Good): 9 of 20 tasks exceeded, 50 % are required
        Console.WriteLine(evaluation.Explain(Language.Vietnamese));  // every condition: seen, required, article, evidence
        // end

        evaluation.Outcome.ToString().Should().Be("Rated(Good)");
        evaluation.Explain(Language.Vietnamese).Should().Contain("9/20 (45%); yêu cầu: từ 50% trở lên");
    }

    [Fact]
    public void Core_package_example_is_not_completed()
    {
        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);

        Evaluation evaluation = rules.Evaluate(new ReviewCase("dv-002", SubjectKind.PartyMember)
        {
            Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2023, 3, 1), DecidedOn = new(2023, 9, 1) }],
        });

        Console.WriteLine(evaluation.Outcome);                    // Rated(NotCompleted), although every other fact is unknown
        Console.WriteLine(evaluation.Explain(Language.English));  // the article: Điều 12 khoản 4, điểm 4.3.d
        // end

        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        evaluation.Explain(Language.English).Should().Contain("Điều 12 khoản 4, điểm 4.3.d");
    }

    [Fact]
    public void Regulations_package_example_binds_the_deputy_in_tuyen_quang_only()
    {
        // snippet
        RegulationCatalog catalog = RegulationCatalog.Default;
        RatingRules governing = catalog.For(ratingYear: 2021, locality: "tuyen-quang");
        RatingRules central = governing.WithRegulation("qd132-hd21");   // the same year under another text

        var deputy = new ReviewCase("pct-1", SubjectKind.Leader) { Position = Position.Deputy, UnitRating = Rating.Completed };

        Console.WriteLine(governing.Evaluate(deputy).Outcome.Possible);  // no better than Completed: deputies are bound in Tuyên Quang
        Console.WriteLine(central.Evaluate(deputy).Outcome.Possible);    // all ratings: the central text binds only the head
        // end

        governing.Evaluate(deputy).Outcome.Possible.Should().NotHaveFlag(OutcomeSet.Good).And.NotHaveFlag(OutcomeSet.Excellent);
        central.Evaluate(deputy).Outcome.Possible.Should().HaveFlag(OutcomeSet.Ratings);
    }

    [Fact]
    public void Unknowns_example_leaves_the_two_lower_ratings()
    {
        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);
        Evaluation evaluation = rules.Evaluate(new ReviewCase("dv-003", SubjectKind.PartyMember)
        {
            Tasks = new() { Assigned = 20, OnTime = 19 },
            Findings = FindingFacts.NoneFound,
            Discipline = [],
        });

        // 19 of 20 on time: Excellent and Good are gone, whatever else turns out.
        Console.WriteLine(evaluation.Outcome);   // Undetermined(NotCompleted, Completed)
        Console.WriteLine(string.Join(", ", evaluation.Missing));   // the grades: nothing else can change it any more
        // end

        evaluation.Outcome.ToString().Should().Be("Undetermined(NotCompleted, Completed)");
        evaluation.Missing.Should().HaveCount(7).And.OnlyContain(fact => fact.Key.StartsWith("grades."));
    }

    [Fact]
    public void Texts_example_chooses_three_texts()
    {
        // snippet
        RegulationCatalog catalog = RegulationCatalog.Default;
        RatingRules rules = catalog.For(ratingYear: 2022);              // qd132-hd21
        RatingRules other = rules.WithRegulation("qd124-hd25");         // the people of 2022 under the text of 2023
        RatingRules any = catalog.Under("tuyen-quang-26", ratingYear: 2023);
        // end

        rules.Regulation.Id.Should().Be("qd132-hd21");
        new[] { rules, other, any }.Select(one => one.IsCounterfactual).Should().Equal(false, true, true);
    }

    [Fact]
    public void Injection_example_resolves_the_rules()
    {
        // snippet
        var services = new ServiceCollection();
        services.AddKiemDiemRules(rules => rules.Require("qd124-hd25", revision: 1));

        using ServiceProvider provider = services.BuildServiceProvider();
        RatingRules rules2023 = provider.GetRequiredService<RegulationCatalog>().For(ratingYear: 2023);
        // end

        rules2023.Regulation.Id.Should().Be("qd124-hd25");
    }

    [Fact]
    public void Settings_example_changes_the_logic()
    {
        // snippet
        var settings = new RuleSettings { KeyTargetsReading = KeyTargetsReading.Or };
        RegulationCatalog strict = RegulationCatalog.Create(settings);
        // end

        strict.ById("qd132-hd21").LogicFingerprint.Should().NotBe(RegulationCatalog.Default.ById("qd132-hd21").LogicFingerprint);
    }

    [Fact]
    public async Task Overlay_example_adds_the_rules_of_a_province()
    {
        var path = Path.Combine(RepositoryFiles.Root, "docs", "samples", "overlays", "tinh-mau-2025.json");

        // snippet
        using FileStream json = File.OpenRead(path);
        OverlayFile file = await OverlayJson.ReadAsync(json, RegulationCatalog.Default);
        if (file.Overlay is not { } overlay)
        {
            throw new InvalidDataException(string.Join('\n', file.Problems));   // every problem: place, what was found, what is allowed
        }

        RegulationCatalog catalog = RegulationCatalog.Default.With(overlay);
        RatingRules rules = catalog.For(ratingYear: 2025, locality: "tinh-mau");
        // end

        rules.Regulation.Id.Should().Be("tinh-mau");
        rules.Regulation.LadderFor(SubjectKind.PartyMember).Conditions.Should().Contain(condition => condition.Operand.Key == "tinh-mau.digitalWork");
    }

    [Fact]
    public void Dossier_example_misses_one_document_and_has_one_registration_too_many()
    {
        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023, locality: "chi-linh");

        foreach (CalendarEntry entry in rules.Calendar.EntriesOf(DeadlineTask.Files))
        {
            Console.WriteLine($"{entry.LastDay:yyyy-MM-dd} {entry.Deadline.What.English} ({entry.Deadline.Source.Citation})");   // 2023-12-14 first
        }

        DossierCheck check = rules.CheckDossier(new ReviewCase("ld-1", SubjectKind.Leader)
        {
            Dossier = ["self-review", "exemplarity-registration", "breakthrough-registration", "cv-supplement", "residence-comment"],
            Registrations = ["exemplarity", "breakthrough", "breakthrough", "breakthrough"],
        });
        var missing = check.Documents.Where(finding => finding.Status == DossierStatus.Missing);                  // asset-declaration
        var wrong = check.Registrations.Where(finding => finding.Status == RegistrationStatus.TooMany);           // breakthrough: three, one or two are asked for
        // end

        rules.Calendar.EntriesOf(DeadlineTask.Files).First().LastDay.Should().Be(new DateOnly(2023, 12, 14));
        missing.Select(finding => finding.Item.Code).Should().Equal("asset-declaration");
        wrong.Select(finding => (finding.Registration.Code, finding.Count)).Should().Equal(("breakthrough", 3));
    }

    [Fact]
    public void Population_example_counts_ratings()
    {
        ReviewCase[] cases = [new("a", SubjectKind.PartyMember) { Findings = new() { Degradation = true } }, new("b", SubjectKind.PartyMember)];

        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);
        var counts = cases.AsParallel().GroupBy(subject => rules.Judge(subject).Rating).ToDictionary(group => group.Key ?? 0, group => group.Count());
        // end

        counts.Should().Equal(new Dictionary<Rating, int> { [Rating.NotCompleted] = 1, [0] = 1 });
    }

    [Fact]
    public void Round_lowers_the_ones_ranked_last()
    {
        var cases = CaseJson.Read(File.ReadAllBytes(RepositoryFiles.PathOf("docs/samples/rounds/ranked-2023.json"))).Cases;

        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);
        var round = new ReviewRound(cases, [RoundCohort.Ranked("giao-vien", "dv-2", "dv-1", "dv-3")]);

        RoundResult result = rules.Evaluate(round);
        RoundCase teacher = result.Find("dv-1")!;
        Console.WriteLine(teacher.Outcome);                            // Rated(Good)
        Console.WriteLine(teacher.ByRules);                            // Rated(Excellent): before the quota
        Console.WriteLine(teacher.Evaluation.Explain(Language.Vietnamese));
        QuotaFinding quota = result.Quotas.Single(finding => finding.Cohort == "giao-vien");
        Console.WriteLine(quota.Set.Least.LargestLawful);              // 1 of three can stay
        // end

        (teacher.Outcome.ToString(), teacher.ByRules.ToString()).Should().Be(("Rated(Good)", "Rated(Excellent)"));
        (quota.Set.Least.LargestLawful, quota.Candidates.Length, result.Breaches.Length).Should().Be((1, 3, 0));
    }

    [Fact]
    public void Check_tells_the_gaps_of_a_text()
    {
        // snippet
        RegulationCheck check = RegulationCheck.Of(RegulationCatalog.Default.ById("qd366-hd43"), RegulationCatalog.Default);
        foreach (LawFinding finding in check.Findings.Where(finding => finding.Kind == LawFindingKind.Gap))
        {
            Console.WriteLine($"{finding.Id}: {finding.Text.English} ({finding.Witness!.Outcome.Candidates})");
        }
        // partyMember.gap.excellentBand: 90 points or more, but a condition of Excellent fails: the band of Good ends below 90 (Good)
        // …
        // end

        var first = check.Findings.First(finding => finding.Kind == LawFindingKind.Gap);
        $"{first.Id}: {first.Text.English} ({first.Witness!.Outcome.Candidates})"
            .Should().Be("partyMember.gap.excellentBand: 90 points or more, but a condition of Excellent fails: the band of Good ends below 90 (Good)");
    }

    [Fact]
    public void Comparison_example_tells_who_moves_and_why()
    {
        var cases = CaseJson.Read(File.ReadAllBytes(RepositoryFiles.PathOf("docs/samples/minh-tan-2023.json"))).Cases;

        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);
        PopulationComparison comparison = rules.WithRegulation("qd132-hd21").Compare(rules, cases);

        int down = comparison.Moves[OutcomeMove.Down];
        int lost = comparison.Matrix[OutcomeClass.Excellent, OutcomeClass.Good];
        foreach (ComparedCase moved in comparison.Moved)
        {
            string why = string.Join("; ", moved.Causes.Select(cause => cause.Describe(comparison, moved.Case.Kind, Language.Vietnamese)));
            string before = moved.From.Explain(Language.Vietnamese), after = moved.To.Explain(Language.Vietnamese);
        }
        // end

        (down, lost).Should().Be((1, 0));
    }

    [Fact]
    public void Missing_example_needs_one_task_more()
    {
        var member = new ReviewCase("dv-001", SubjectKind.PartyMember)
        {
            Grades = new()
            {
                PoliticalIdeology = Grade.Good, EthicsLifestyle = Grade.Good, OrganizationDiscipline = Grade.Good, WorkStyle = Grade.Good,
                TaskResults = Grade.Excellent, CapacityExemplarity = Grade.Good, Remediation = Fact<Grade>.None,
            },
            Tasks = new() { Assigned = 20, Completed = 20, OnTime = 20, Exceeded = 9 },
            Judgements = new() { Exemplary = true },
            Findings = FindingFacts.NoneFound,
            Discipline = [],
        };

        // snippet
        RatingRules rules = RegulationCatalog.Default.For(ratingYear: 2023);
        RatingWays ways = rules.WaysTo(member, Rating.Excellent);       // without a rating: the next one

        foreach (FactChange change in ways.Sets[0].Changes)
        {
            Console.WriteLine($"{change.Key}: {change.From.English} -> {change.To.English}");   // tasks.exceeded: 9 -> from 10 to 20
            Console.WriteLine(change.For[0].Condition.Source.Citation.Provision);               // Điều 12 khoản 1
        }

        Outcome then = ways.Sets[0].Outcome;                            // Rated(Excellent), of the case ways.Sets[0].Applied
        // end

        ways.Sets[0].Changes.Select(change => $"{change.Key}: {change.From.English} -> {change.To.English}").Should().Equal("tasks.exceeded: 9 -> from 10 to 20");
        then.Rating.Should().Be(Rating.Excellent);
    }
}
