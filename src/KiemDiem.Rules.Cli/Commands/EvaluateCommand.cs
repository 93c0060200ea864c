using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem evaluate FILE</c>: rates every case of a file.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var rules = new RulesOptions(hasFile: true);
        var engine = new Option<string>("--engine") { Description = "native, nrules", DefaultValueFactory = _ => "native" };
        engine.AcceptOnlyFromAmong("native", "nrules");
        var assumeNone = new Option<bool>("--assume-none") { Description = "Coi kết luận, kỷ luật không nêu trong hồ sơ là không có / Take findings and discipline that are not mentioned as not there" };
        var explain = new Option<bool>("--explain") { Description = "Nêu đầy đủ lý do từng hồ sơ / Give all reasons of each case" };
        var output = new OutputOptions("table", "json", "jsonl", "csv");
        var command = new Command("evaluate", "Xếp loại các hồ sơ trong một tệp / Rate the cases of a file") { file, engine, assumeNone, explain };
        rules.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed => Run(
            host,
            new EvaluateRequest(
                parsed.GetRequiredValue(file),
                rules.Of(parsed),
                parsed.GetRequiredValue(engine),
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
        if (request.Engine != "native")
        {
            throw new ToolException(Say.NoNRules.In(language));
        }

        var catalog = request.Rules.Catalog(host, language);
        var file = CaseFiles.Read(request.File, catalog, host, language);
        var rules = request.Rules.Rules(catalog, language, file, new RuleOptions { AssumeNone = request.AssumeNone });
        var results = new List<Evaluation>(file.Cases.Length);
        using (var progress = new Progress(host, Say.Evaluating.In(language)))
        {
            foreach (var subject in file.Cases)
            {
                results.Add(rules.Evaluate(subject));
                progress.Report(results.Count, file.Cases.Length);
            }
        }

        var writer = new EvaluationOutput(rules, results, host, language, request.Explain);
        writer.Write(request.Format, request.Output);
        return ExitStatus.Done;
    }
}
