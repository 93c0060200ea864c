using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem round FILE</c>: rates a whole organisation in its lawful order and checks what binds its ratings together.</summary>
internal static class RoundCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var (rules, output) = (new RulesOptions(hasFile: true), new OutputOptions("table", "json"));
        var assumeNone = CommonOptions.AssumeNone();
        var explain = CommonOptions.Explain();
        var earlier = new Option<FileInfo?>("--earlier") { Description = "Kết quả đã xếp trước đây của cùng năm (JSON), để xếp loại lại / Earlier results of the same year (JSON), for re-rating" };
        var command = new Command("round", "Xếp loại cả đợt: thứ tự, tổng hợp cấp dưới, trần, tỷ lệ / Rate a whole round: order, roll-up, ceilings, quotas") { file, assumeNone, explain, earlier };
        rules.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, language) = (rules.Of(parsed), output.LanguageOf(parsed));
            var (cases, judging) = request.Open(parsed.GetRequiredValue(file), host, language, new RuleOptions { AssumeNone = parsed.GetValue(assumeNone) });
            var result = Evaluate(judging, cases, parsed.GetValue(earlier), parsed.GetRequiredValue(file).Name, host, language);
            var view = new RoundView(judging, result, language, parsed.GetValue(explain));
            output.Write(parsed, host, new(view.WriteTable, stream => view.WriteJson(stream, host)));
            return result.Breaches.IsEmpty ? ExitStatus.Done : ExitStatus.Breach;
        });
        return command;
    }

    private static RoundResult Evaluate(RatingRules rules, CaseFile cases, FileInfo? earlier, string fileName, ToolHost host, Language language)
    {
        try
        {
            var round = new ReviewRound(cases.Cases, cases.Cohorts) { Earlier = earlier is null ? null : EarlierFiles.Read(earlier, language) };
            using var progress = new Progress(host, Say.Evaluating.In(language));
            return rules.Evaluate(round, done => progress.Report(done, cases.Cases.Length));
        }
        catch (InvalidRoundException exception)
        {
            throw Told(exception.Problems.Select(problem => problem.Describe(language)));
        }
        catch (InvalidCaseException exception)
        {
            throw Told(exception.Problems.Select(problem => problem.Describe(language)));
        }

        ToolException Told(IEnumerable<string> problems)
        {
            var count = 0;
            foreach (var problem in problems)
            {
                host.Error.WriteLine($"{fileName}: {problem}");
                count++;
            }

            return new(Say.CasesFailed.In(language, fileName, count));
        }
    }
}
