using System.CommandLine;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem dossier FILE</c>: what the file of each case lacks.</summary>
internal static class DossierCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var (rules, output) = (new RulesOptions(hasFile: true), new OutputOptions("table", "json"));
        var id = new Option<string?>("--id") { Description = "Chỉ hồ sơ mã này / Only the case of this id" };
        var command = new Command("dossier", "Hồ sơ kiểm điểm còn thiếu gì / What the files of a round lack") { file, id };
        rules.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, language) = (rules.Of(parsed), output.LanguageOf(parsed));
            var (cases, judging) = request.Open(parsed.GetRequiredValue(file), host, language);
            var wanted = parsed.GetValue(id)?.Normalize();
            var checks = cases.Cases.Where(subject => wanted is null || subject.Id == wanted).Select(judging.CheckDossier).ToList();
            if (checks.Count == 0 && wanted is not null)
            {
                throw new ToolException(Say.NoSuchCase.In(language, parsed.GetRequiredValue(file).Name, wanted));
            }

            var view = new DossierView(judging, checks, language);
            output.Write(parsed, host, new(view.WriteTable, view.WriteJson));
            return checks.Any(check => check.HasFault) ? ExitStatus.Breach : ExitStatus.Done;
        });
        return command;
    }
}
