using System.CommandLine;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem deadlines --year 2023</c>: what is due in a round, for whom, until when.</summary>
internal static class DeadlinesCommand
{
    public static Command Create(ToolHost host)
    {
        var rules = new RulesOptions(hasFile: false);
        var format = CommonOptions.Format("table", "json", "csv");
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var command = new Command("deadlines", "Thời hạn của đợt kiểm điểm / What is due in a review round");
        rules.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.Add(language);
        command.SetAction(parsed =>
        {
            var (request, spoken, file) = (rules.Of(parsed), parsed.GetValue(language), parsed.GetValue(output));
            var view = new DeadlineView(request.Rules(request.Catalog(host, spoken), spoken), spoken);
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    OutputTarget.Write(file, host, view.WriteJson);
                    break;
                case "csv":
                    OutputTarget.WriteText(file, host, view.WriteCsv);
                    break;
                default:
                    OutputTarget.WriteText(file, host, writer => view.WriteTable(writer, host, file is null));
                    break;
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
