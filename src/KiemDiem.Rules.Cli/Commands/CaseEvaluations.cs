using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>Rates the cases of a file: all of them or none.</summary>
internal static class CaseEvaluations
{
    /// <summary>The evaluations of all cases, in their order. Those that cannot be judged are all told, and end the command.</summary>
    public static IReadOnlyList<Evaluation> Of(RatingRules rules, IReadOnlyList<ReviewCase> cases, string fileName, ToolHost host, Language language)
    {
        var (evaluations, problems) = (new List<Evaluation>(cases.Count), new List<string>());
        using (var progress = new Progress(host, Say.Evaluating.In(language)))
        {
            var done = 0;
            foreach (var result in rules.EvaluateAll(cases))
            {
                if (result.Evaluation is { } evaluation)
                {
                    evaluations.Add(evaluation);
                }
                else
                {
                    problems.AddRange(Describe(result, language));
                }

                progress.Report(++done, cases.Count);
            }
        }

        foreach (var problem in problems)
        {
            host.Error.WriteLine($"{fileName}: {problem}");
        }

        return problems.Count == 0 ? evaluations : throw new ToolException(Say.CasesFailed.In(language, fileName, problems.Count));
    }

    private static IEnumerable<string> Describe(CaseResult failed, Language language) => failed.Error is InvalidCaseException invalid
        ? invalid.Problems.Select(problem => problem.Describe(language))
        : [$"[{failed.Case.Id}]: {string.Join(" ", Causes(failed.Error).Select(cause => cause.Message.ReplaceLineEndings(" ")))}"];

    /// <summary>An error and what caused it: an engine wraps what went wrong in a rule.</summary>
    private static IEnumerable<Exception> Causes(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            yield return error;
        }
    }
}
