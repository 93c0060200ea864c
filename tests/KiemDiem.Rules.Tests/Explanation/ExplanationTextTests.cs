using System.Text;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Explanation;

using Evaluation = KiemDiem.Rules.Evaluation;

/// <summary>No explanation without reasons.</summary>
public sealed partial class ExplanationTextTests
{
    private const int CasesPerLadder = 150;

    public static TheoryData<string, int, SubjectKind> Ladders
    {
        get
        {
            var all = new TheoryData<string, int, SubjectKind>();
            foreach (var kind in SubjectKinds.All)
            {
                all.Add("qd132-hd21", 2021, kind);
                all.Add("qd124-hd25", 2023, kind);
                all.Add("tuyen-quang-26", 2021, kind);
                all.Add("qd132-hd21", 2023, kind);
                all.Add("qd132-hd16", 2018, kind);
                all.Add("qd366-hd43", 2026, kind);
                all.Add("chi-linh", 2023, kind);
                all.Add("hue", 2024, kind);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Every_explanation_has_the_outcome_a_provision_for_each_reason_and_says_that_it_is_a_proposal(string regulation, int year, SubjectKind kind)
    {
        var rules = RegulationCatalog.Default.For(year).WithRegulation(regulation);

        foreach (var subject in new BalancedCases(rules.LadderFor(kind), 4).Take(CasesPerLadder).Append(new ReviewCase("empty", kind)))
        {
            var evaluation = rules.Evaluate(subject);
            Check(evaluation, Language.Vietnamese, "Đây là đề xuất kèm lý do; cấp có thẩm quyền quyết định.");
            Check(evaluation, Language.English, "This is a proposal with reasons; the competent authority decides.");
        }
    }

    [Fact]
    public void Case_without_a_name_goes_by_its_id_and_one_that_names_its_kind_does_not_say_it_twice()
    {
        var rules = RegulationCatalog.Default.For(2023);

        FirstLine(rules.Evaluate(new ReviewCase("cb-1", SubjectKind.PartyCell))).Should().Be("Chi bộ cb-1, năm 2023");
        FirstLine(rules.Evaluate(new ReviewCase("cb-1", SubjectKind.PartyCell) { Name = "Chi bộ Trạm Y tế" })).Should().Be("Chi bộ Trạm Y tế (cb-1), năm 2023");
        FirstLine(rules.Evaluate(new ReviewCase("cb-1", SubjectKind.PartyCell) { Name = "Trạm Y tế" })).Should().Be("Chi bộ Trạm Y tế (cb-1), năm 2023");
    }

    [Fact]
    public void Discipline_that_the_authority_weighs_is_not_called_a_case_of_not_completed()
    {
        // 25-HD/BTCTW, mục 4: violated in 2023, decided in 2024, self-detected and remedied.
        var evaluation = RegulationCatalog.Default.For(2023).Evaluate(new ReviewCase("dv-1", SubjectKind.PartyMember)
        {
            Grades = new()
            {
                PoliticalIdeology = Grade.Good, EthicsLifestyle = Grade.Good, OrganizationDiscipline = Grade.Good, WorkStyle = Grade.Good,
                CapacityExemplarity = Grade.Good, TaskResults = Grade.Good, Remediation = Fact<Grade>.None,
            },
            Tasks = new() { Assigned = 10, Completed = 10, OnTime = 10, Exceeded = 0 },
            Findings = new() { Degradation = false, ProhibitedActs = false, ExemplarityBreach = false },
            Judgements = new() { Exemplary = false },
            Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2023, 5, 1), DecidedOn = new(2024, 3, 1), SelfDetectedAndRemedied = true }],
        });

        evaluation.Outcome.Candidates.Should().Be(OutcomeSet.NotCompleted | OutcomeSet.Good);
        evaluation.Explain(Language.Vietnamese).Should().Contain("Thuộc trường hợp cấp có thẩm quyền cân nhắc xếp loại Không hoàn thành nhiệm vụ:")
            .And.NotContain("Thuộc trường hợp xếp loại").And.Contain("Đạt Hoàn thành tốt nhiệm vụ vì:");
        evaluation.Explain(Language.English).Should().Contain("A case in which the authority weighs Not completed:").And.Contain("Good because:");
    }

    [Fact]
    public void Assumption_on_a_decision_names_the_decision_and_what_was_assumed()
    {
        var evaluation = RegulationCatalog.Default.For(2021).Evaluate(new ReviewCase("dv-1", SubjectKind.PartyMember)
        {
            Discipline = [new() { Form = DisciplineForm.Reprimand, ViolatedOn = new(2021, 5, 1), DecidedOn = new(2021, 6, 1) }],
        });

        evaluation.Explain(Language.Vietnamese).Should().Contain("• kỷ luật, quyết định thứ 1, đã tính ở lần xếp loại trước: không [discipline[0].countedBefore]");
        evaluation.Explain(Language.English).Should().Contain("• discipline, decision 1, counted before: no [discipline[0].countedBefore]");
    }

    private static void Check(Evaluation evaluation, Language language, string proposal)
    {
        var text = evaluation.Explain(language);
        var outcome = evaluation.Outcome;

        text.Should().EndWith(proposal + "\n");
        text.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
        Citation().IsMatch(text).Should().BeTrue("an explanation cites at least one provision:\n{0}", text);
        text.Should().NotContain("{").And.NotContain("\r");
        foreach (var words in OutcomeWords(outcome, language))
        {
            text.Split('\n')[1].Should().Contain(words);
        }

        // Every reason carries its provision and evidence; only what was assumed, what is missing and readings that mattered have none.
        string[] without = ["Giả định", "Cần bổ sung", "Cách hiểu", "Assumed", "Needed", "Readings"];
        var reasons = text.Split('\n').TakeWhile(line => !without.Any(heading => line.StartsWith(heading, StringComparison.Ordinal)))
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal));
        reasons.Where(line => !Citation().IsMatch(line)).Should().BeEmpty();

        // A level under a heading has at least one line.
        text.Should().NotMatchRegex(@":\n\n");
    }

    private static IEnumerable<string> OutcomeWords(Outcome outcome, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        if (outcome.Kind == OutcomeKind.NotRated)
        {
            return [isVietnamese ? "Không xếp loại" : "Not rated"];
        }

        var set = outcome.Kind switch { OutcomeKind.NeedsAuthority => outcome.Candidates, _ => outcome.Possible };
        (OutcomeSet Member, string Vietnamese, string English)[] words =
        [
            (OutcomeSet.Excellent, "Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
            (OutcomeSet.Good, "Hoàn thành tốt nhiệm vụ", "Good"),
            (OutcomeSet.Completed, "Hoàn thành nhiệm vụ", "Completed"),
            (OutcomeSet.NotCompleted, "Không hoàn thành nhiệm vụ", "Not completed"),
        ];
        return words.Where(word => set.Contains(word.Member)).Select(word => isVietnamese ? word.Vietnamese : word.English);
    }

    private static string FirstLine(Evaluation evaluation) => evaluation.Explain(Language.Vietnamese).Split('\n')[0];

    [GeneratedRegex(@" — .+, (Quy định|Hướng dẫn|Công văn|Quy chế|Regulation|Guideline|Dispatch|Working rules) \S+ \(\d\d/\d\d/\d{4}\) \[[^\]]+\]")]
    private static partial Regex Citation();
}
