using System.CommandLine;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem deadlines --year 2023</c>: what is due in a round, for whom, until when.</summary>
internal static class DeadlinesCommand
{
    public static Command Create(ToolHost host)
    {
        var (rules, output) = (new RulesOptions(hasFile: false), new OutputOptions("table", "json", "csv"));
        var command = new Command("deadlines", "Thời hạn của đợt kiểm điểm / What is due in a review round");
        rules.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, language) = (rules.Of(parsed), output.LanguageOf(parsed));
            var view = new DeadlineView(request.Rules(request.Catalog(host, language), language), language);
            output.Write(parsed, host, new(view.WriteTable, view.WriteJson, view.WriteCsv));
            return ExitStatus.Done;
        });
        return command;
    }
}
