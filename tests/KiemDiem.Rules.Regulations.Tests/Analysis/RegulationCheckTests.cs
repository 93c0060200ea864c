using System.Text.Json;
using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Analysis;

/// <summary>What is found of the texts that this package encodes.</summary>
public sealed class RegulationCheckTests
{
    public static TheoryData<string> Ids => [.. RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)];

    [Fact]
    public void Findings_are_those_approved() => Approval.Verify("tests/KiemDiem.Rules.Regulations.Tests/Analysis/Approved/findings.txt", FindingLines.All());

    [Fact]
    public void Page_of_the_gaps_is_fresh() => Approval.Verify("docs/law/gaps.md", LawGapsPage.Text());

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_encoded_text_has_a_fault(string id) => FindingLines.Of(id).Findings.Where(finding => finding.IsFault).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Case_that_shows_a_finding_can_be_saved_read_and_evaluated_and_is_complete(string id)
    {
        var check = FindingLines.Of(id);
        check.Findings.Select(finding => finding.Id).Should().OnlyHaveUniqueItems();
        foreach (var finding in check.Findings)
        {
            var witness = finding.Witness!;
            var file = CaseJson.Read(Saved(check, witness), new() { LocalFacts = [.. check.Regulation.LocalFacts.Select(rule => rule.Fact)] });
            file.Problems.Should().BeEmpty();
            file.Cases.Should().ContainSingle().Which.Id.Should().Be(finding.Id);

            var evaluation = RegulationCatalog.Default.For(file.Year!.Value, file.Locality).Evaluate(file.Cases[0]);
            evaluation.Regulation.Id.Should().Be(id);
            evaluation.Outcome.Should().Be(witness.Outcome);
            evaluation.Missing.Should().BeEmpty("the facts are complete");
            if (finding.Kind == LawFindingKind.Gap)
            {
                evaluation.Outcome.Kind.Should().Be(OutcomeKind.NeedsAuthority);
                evaluation.Outcome.Candidates.Should().Be(finding.Candidates);
            }
        }
    }

    [Theory]
    [InlineData("excellentBand", OutcomeSet.Good)]
    [InlineData("late", OutcomeSet.Completed)]
    [InlineData("veryLate", OutcomeSet.Completed | OutcomeSet.NotCompleted)]
    [InlineData("unfinished", OutcomeSet.Completed | OutcomeSet.NotCompleted)]
    public void Four_gaps_of_366_are_found_for_every_kind(string gap, OutcomeSet candidates)
    {
        var found = Gaps("qd366-hd43").Where(finding => finding.Key == $"gap.{gap}").ToList();

        found.Select(finding => finding.Subject).Should().BeEquivalentTo(SubjectKinds.All);
        found.Should().OnlyContain(finding => finding.Witness!.Outcome.Candidates == candidates && finding.Witness.Outcome.Reason == $"gap.{gap}");
    }

    [Fact]
    public void Nothing_else_is_a_gap_of_366() => Gaps("qd366-hd43").Should().HaveCount(24);

    [Fact]
    public void Gap_of_124_is_a_disciplined_member_of_the_leadership_of_an_organisation() =>
        Gaps("qd124-hd25").Select(finding => (finding.Subject, finding.Of, finding.Key, finding.Witness!.Outcome.Candidates)).Should().BeEquivalentTo(
            new[] { SubjectKind.PartyCell, SubjectKind.PartyOrganization, SubjectKind.Unit }.Select(kind =>
                (kind, Fallback.Key, "completed.memberDiscipline.unremedied.is", OutcomeSet.Completed | OutcomeSet.NotCompleted)));

    [Fact]
    public void Gaps_of_132_are_those_of_leaders() =>
        Gaps("qd132-hd21").Select(finding => (finding.Subject, finding.Key)).Should().BeEquivalentTo(
        [
            (SubjectKind.Leader, "completed.judgements.exemplaryConduct.is"),
            (SubjectKind.Leader, "completed.tasks.completedShare.atLeast"),
            (SubjectKind.Leader, "completed.tasks.lateShare.atMost"),
            (SubjectKind.Leader, "completed.unitTasks.completedShare.moreThan"),
        ]);

    [Fact]
    public void Leader_with_late_tasks_can_be_excellent_under_366_but_not_good()
    {
        var found = FindingLines.Of("qd366-hd43").Findings.Where(finding => finding.Kind == LawFindingKind.LowerLevelAsksMore).Should().ContainSingle().Subject;

        found.Subject.Should().Be(SubjectKind.Leader);
        found.Witness!.Outcome.Rating.Should().Be(Rating.Excellent);
        var tasks = found.Witness.Case.UnitTasks;
        tasks.OnTime.Value.Should().BeLessThan(tasks.Completed.Value);
    }

    [Theory]
    [InlineData(ScoreBandReading.Literal, 24)]
    [InlineData(ScoreBandReading.Cascading, 12)]
    public void Other_reading_of_the_bands_leaves_fewer_gaps(ScoreBandReading reading, int gaps)
    {
        var catalog = RegulationCatalog.Create(RuleSettings.Default with { ScoreBandReading = reading });
        RegulationCheck.Of(catalog.ById("qd366-hd43"), catalog).Findings.Count(finding => finding.Kind == LawFindingKind.Gap).Should().Be(gaps);
    }

    private static IEnumerable<LawFinding> Gaps(string id) => FindingLines.Of(id).Findings.Where(finding => finding.Kind == LawFindingKind.Gap);

    private static byte[] Saved(RegulationCheck check, WitnessCase witness)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            RegulationCheckJson.WriteFile(writer, check, witness);
        }

        return stream.ToArray();
    }
}
