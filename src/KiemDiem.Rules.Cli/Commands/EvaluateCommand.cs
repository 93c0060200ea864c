using System.CommandLine;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem evaluate FILE</c>: rates every case of a file.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var rules = new RulesOptions(hasFile: true);
        var engine = new EngineOption();
        var assumeNone = CommonOptions.AssumeNone();
        var explain = CommonOptions.Explain();
        var output = new OutputOptions("table", "json", "jsonl", "csv");
        var command = new Command("evaluate", "Xếp loại các hồ sơ trong một tệp / Rate the cases of a file") { file, assumeNone, explain };
        engine.AddTo(command);
        rules.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => Run(
            host,
            new EvaluateRequest(
                parsed.GetRequiredValue(file),
                rules.Of(parsed),
                engine.Of(parsed),
                parsed.GetValue(assumeNone),
                parsed.GetValue(explain),
                output.FormatOf(parsed),
                output.FileOf(parsed),
                output.LanguageOf(parsed))));
        return command;
    }

    private static int Run(ToolHost host, EvaluateRequest request)
    {
        var language = request.Language;
        var engine = EngineOption.Create(request.Engine, language);
        var (file, judging) = request.Rules.Open(request.File, host, language, new RuleOptions { AssumeNone = request.AssumeNone });
        var rules = judging.WithEngine(engine);
        var results = CaseEvaluations.Of(rules, file.Cases, request.File.Name, host, language);
        var writer = new EvaluationOutput(rules, results, host, language, request.Explain);
        writer.Write(request.Format, request.Output);
        return ExitStatus.Done;
    }
}
