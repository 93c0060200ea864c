using KiemDiem.Rules.Cli.Commands;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Tests.Commands;

/// <summary>What readers of files see to cannot come from a file; here it comes from code, and from an engine that fails.</summary>
public sealed class CaseEvaluationsTests
{
    private static readonly RatingRules Rules = RegulationCatalog.Default.For(ratingYear: 2023);

    [Fact]
    public void Cases_that_can_be_judged_keep_their_order()
    {
        var (error, evaluations) = Rate(Rules, Language.Vietnamese, Case("b", SubjectKind.PartyCell), Case("a"), Case("c", SubjectKind.PartyCell));

        evaluations.Select(evaluation => evaluation.Case.Id).Should().Equal("b", "a", "c");
        error.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "tasks.completed 3 > tasks.assigned 2. Cho phép: ", "a.json: có 4 lỗi khi xếp loại; không ghi kết quả nào.")]
    [InlineData(Language.English, "tasks.completed 3 > tasks.assigned 2. Allowed: ", "a.json: problems in rating: 4; no result was written.")]
    public void Every_problem_of_every_case_is_told_and_nothing_comes_out(Language language, string contradiction, string last)
    {
        var twofold = new ReviewCase("twofold", SubjectKind.PartyMember)
        {
            Tasks = new() { Assigned = 2, Completed = 3 },
            UnitTasks = new() { Assigned = 1 },
        };
        using var error = new StringWriter();

        var rating = () => Of(Rules.WithEngine(new FailingEngine("down-1", "down-2")), error, language, Case("down-1"), twofold, Case("good"), Case("down-2", SubjectKind.PartyCell));

        rating.Should().Throw<ToolException>().WithMessage(last);
        var lines = error.ToString().Split(error.NewLine);
        lines.Should().HaveCount(5);
        lines[0].Should().Be("a.json: [down-1]: The rule failed. line 1 line 2 The network was cut.");
        lines[1..3].Should().Contain(line => line.StartsWith("a.json: tasks.completed [twofold]: ", StringComparison.Ordinal) && line.Contains(contradiction, StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("a.json: unitTasks.assigned [twofold]: ", StringComparison.Ordinal));
        lines[3].Should().StartWith("a.json: [down-2]: ");
        lines[4].Should().BeEmpty();
    }

    private static (string Error, IReadOnlyList<Evaluation> Evaluations) Rate(RatingRules rules, Language language, params ReviewCase[] cases)
    {
        using var error = new StringWriter();
        var evaluations = Of(rules, error, language, cases);
        return (error.ToString(), evaluations);
    }

    private static IReadOnlyList<Evaluation> Of(RatingRules rules, StringWriter error, Language language, params ReviewCase[] cases)
    {
        using var host = new ToolHost(Stream.Null, error);
        return CaseEvaluations.Of(rules, cases, "a.json", host, language);
    }

    private static ReviewCase Case(string id, SubjectKind kind = SubjectKind.PartyMember) => new(id, kind);

    /// <summary>The native engine, but for some cases.</summary>
    private sealed class FailingEngine(params string[] ids) : IEvaluationEngine
    {
        private readonly TableEngine _engine = new();

        public string Name => "failing";

        public RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject) => ids.Contains(subject.Id)
            ? throw new InvalidOperationException("The rule failed.\nline 1\r\nline 2", new TimeoutException("The network was cut."))
            : _engine.Evaluate(ladder, subject);
    }
}
