using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Cli.Output.Html;
using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem compare FILE --from … --to …</c>: who moves, and why, when another text judges the same people and the same year.</summary>
internal static class CompareCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var (rules, output, assumeNone) = (new RulesOptions(hasFile: true), new OutputOptions("table", "json", "html"), CommonOptions.AssumeNone());
        var (from, to) = (Text("--from", "Văn bản đối chiếu từ: năm hoặc mã / The text to compare from: a year or an id"), Text("--to", "Văn bản đối chiếu sang: năm hoặc mã / The text to compare to: a year or an id"));
        var command = new Command("compare", "Cùng những đối tượng theo hai văn bản: ai thay đổi, vì sao / The same subjects under two texts: who moves, and why") { file, from, to, assumeNone };
        rules.AddTo(command, choosesText: false);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, language, cases) = (rules.Of(parsed), output.LanguageOf(parsed), parsed.GetRequiredValue(file));
            var catalog = request.Catalog(host, language);
            var read = CaseFiles.Read(cases, catalog, host, language);
            RatingRules Rules(Option<string> text) => request.RulesOf(parsed.GetRequiredValue(text), catalog, language, read, new() { AssumeNone = parsed.GetValue(assumeNone) });
            var comparison = Compare(Rules(from), Rules(to), read.Cases, cases.Name, host, language);
            var view = new ComparisonView(comparison, language);
            output.Write(parsed, host, new(view.WriteTable, stream => view.WriteJson(stream, host), writer => new ComparisonPage(comparison, language).Write(writer, host)));
            return ExitStatus.Done;
        });
        return command;
    }

    private static PopulationComparison Compare(RatingRules from, RatingRules to, IReadOnlyList<ReviewCase> cases, string fileName, ToolHost host, Language language)
    {
        // All that cannot be judged are told at once.
        var problems = 0;
        foreach (var problem in cases.SelectMany(subject => Problems(from, subject).Concat(Problems(to, subject)).Distinct()))
        {
            host.Error.WriteLine($"{fileName}: {problem.Describe(language)}");
            problems++;
        }

        if (problems > 0)
        {
            throw new ToolException(Say.CasesFailed.In(language, fileName, problems));
        }

        using var progress = new Progress(host, Say.Evaluating.In(language));
        return from.Compare(to, cases, done => progress.Report(done, cases.Count));
    }

    private static IEnumerable<DataProblem> Problems(RatingRules rules, ReviewCase subject)
    {
        try
        {
            rules.EnsureValid(subject);
            return [];
        }
        catch (InvalidCaseException invalid)
        {
            return invalid.Problems;
        }
    }

    private static Option<string> Text(string name, string description) => new(name) { Description = description, Required = true };
}
