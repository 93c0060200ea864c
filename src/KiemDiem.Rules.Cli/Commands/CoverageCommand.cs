using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem regulations coverage ID</c>: how much of the texts that a rule set stands on is encoded, by what, and why the rest is not.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("ID") { Description = "qd124-hd25, …" };
        var format = CommonOptions.Format("table", "json", "markdown");
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var overlays = CommonOptions.Overlays();
        var command = new Command("coverage", "Từng điều khoản của các văn bản được dẫn: đã mã hóa ở đâu, vì sao không / Each provision of the texts cited: by what it is encoded, or why it is not")
        {
            id, overlays, format, output, language,
        };
        command.SetAction(parsed =>
        {
            var catalog = OverlayFiles.Add(RegulationCatalog.Default, parsed.GetValue(overlays) ?? [], host, parsed.GetValue(language));
            var regulation = catalog.ById(parsed.GetRequiredValue(id));
            var view = new CoverageView(regulation, parsed.GetValue(language));
            var file = parsed.GetValue(output);
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    OutputTarget.Write(file, host, new CoverageJson(regulation).Write);
                    break;
                case "markdown":
                    OutputTarget.WriteText(file, host, view.WriteMarkdown);
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
