using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem dossier FILE</c>: what the file of each case lacks.</summary>
internal static class DossierCommand
{
    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var rules = new RulesOptions(hasFile: true);
        var id = new Option<string?>("--id") { Description = "Chỉ hồ sơ mã này / Only the case of this id" };
        var format = CommonOptions.Format("table", "json");
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var command = new Command("dossier", "Hồ sơ kiểm điểm còn thiếu gì / What the files of a round lack") { file };
        rules.AddTo(command);
        foreach (var option in new Option[] { id, format, output, language })
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var (request, spoken, target) = (rules.Of(parsed), parsed.GetValue(language), parsed.GetValue(output));
            var catalog = request.Catalog(host, spoken);
            var cases = CaseFiles.Read(parsed.GetRequiredValue(file), catalog, host, spoken);
            var judging = request.Rules(catalog, spoken, cases);
            var wanted = parsed.GetValue(id)?.Normalize();
            var checks = cases.Cases.Where(subject => wanted is null || subject.Id == wanted).Select(judging.CheckDossier).ToList();
            if (checks.Count == 0 && wanted is not null)
            {
                throw new ToolException(Say.NoSuchCase.In(spoken, parsed.GetRequiredValue(file).Name, wanted));
            }

            var view = new DossierView(judging, checks, spoken);
            if (parsed.GetRequiredValue(format) == "json")
            {
                OutputTarget.Write(target, host, view.WriteJson);
            }
            else
            {
                OutputTarget.WriteText(target, host, writer => view.WriteTable(writer, host, target is null));
            }

            return checks.Any(check => check.HasFault) ? ExitStatus.Breach : ExitStatus.Done;
        });
        return command;
    }
}
