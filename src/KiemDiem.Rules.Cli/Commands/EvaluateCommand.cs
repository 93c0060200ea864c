using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem evaluate FILE</c>: rates every case of a file.</summary>
internal static class EvaluateCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var year = new Option<int?>("--year") { Description = "Năm đánh giá; mặc định theo tệp / The rating year; by default the file's" };
        var locality = new Option<string?>("--locality") { Description = "Địa phương có quy định riêng / A place with rules of its own" };
        var regulation = new Option<string?>("--regulation") { Description = "Xếp loại theo văn bản này (đối chiếu) / Judge by this text instead (a counterfactual)" };
        var overlays = CommonOptions.Overlays();
        var engine = new Option<string>("--engine") { Description = "native, nrules", DefaultValueFactory = _ => "native" };
        engine.AcceptOnlyFromAmong("native", "nrules");
        var assumeNone = new Option<bool>("--assume-none") { Description = "Coi kết luận, kỷ luật không nêu trong hồ sơ là không có / Take findings and discipline that are not mentioned as not there" };
        var explain = new Option<bool>("--explain") { Description = "Nêu đầy đủ lý do từng hồ sơ / Give all reasons of each case" };
        var format = CommonOptions.Format("table", "json", "jsonl", "csv");
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var command = new Command("evaluate", "Xếp loại các hồ sơ trong một tệp / Rate the cases of a file")
        {
            file, year, locality, regulation, overlays, engine, assumeNone, explain, format, output, language,
        };
        command.SetAction(parsed => Run(
            host,
            new EvaluateRequest(
                parsed.GetRequiredValue(file),
                parsed.GetValue(year),
                parsed.GetValue(locality),
                parsed.GetValue(regulation),
                parsed.GetValue(overlays) ?? [],
                parsed.GetRequiredValue(engine),
                parsed.GetValue(assumeNone),
                parsed.GetValue(explain),
                parsed.GetRequiredValue(format),
                parsed.GetValue(output),
                parsed.GetValue(language))));
        return command;
    }

    private static int Run(ToolHost host, EvaluateRequest request)
    {
        var language = request.Language;
        if (request.Engine != "native")
        {
            throw new ToolException(Say.NoNRules.In(language));
        }

        if (!request.File.Exists)
        {
            throw new ToolException(Say.FileNotFound.In(language, request.File.FullName));
        }

        var catalog = OverlayFiles.Add(RegulationCatalog.Default, request.Overlays, host, language);
        var localFacts = catalog.Regulations.SelectMany(regulation => regulation.LocalFacts).Select(rule => rule.Fact);
        var file = CaseFiles.Read(request.File, [.. localFacts], host, language);
        var year = request.Year ?? file.Year ?? throw new ToolException(Say.YearNeeded.In(language));
        var locality = request.Locality ?? file.Locality;
        var options = new RuleOptions { AssumeNone = request.AssumeNone };
        var rules = request.Regulation is { } id
            ? catalog.Under(id, year, locality, options)
            : catalog.For(year, locality, options);

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
