using System.CommandLine;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem regulations list|show|coverage</c>: which texts are encoded, and what one says.</summary>
internal static class RegulationsCommand
{
    public static Command Create(ToolHost host) => new("regulations", "Các văn bản đã mã hóa / The encoded texts") { List(host), Show(host), CoverageCommand.Create(host) };

    private static Command List(ToolHost host)
    {
        var format = CommonOptions.Format("table", "json");
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var overlays = CommonOptions.Overlays();
        var command = new Command("list", "Liệt kê các văn bản, năm áp dụng và mức căn cứ / List the texts, their years and evidence") { overlays, format, output, language };
        command.SetAction(parsed =>
        {
            var catalog = OverlayFiles.Add(RegulationCatalog.Default, parsed.GetValue(overlays) ?? [], host, parsed.GetValue(language));
            var view = new RegulationList(catalog.Regulations, parsed.GetValue(language));
            if (parsed.GetRequiredValue(format) == "json")
            {
                OutputTarget.Write(parsed.GetValue(output), host, view.WriteJson);
            }
            else
            {
                OutputTarget.WriteText(parsed.GetValue(output), host, writer => view.WriteTable(writer, host, parsed.GetValue(output) is null));
            }

            return ExitStatus.Done;
        });
        return command;
    }

    private static Command Show(ToolHost host)
    {
        var id = new Argument<string>("ID") { Description = "qd124-hd25, …" };
        var format = CommonOptions.Format("table", "json", "markdown");
        var output = CommonOptions.OutputFile();
        var language = CommonOptions.Language();
        var overlays = CommonOptions.Overlays();
        var command = new Command("show", "Nội dung một văn bản: từng điều kiện, ngưỡng, điều khoản, căn cứ / What one text says: each condition, threshold, article, evidence")
        {
            id, overlays, format, output, language,
        };
        command.SetAction(parsed =>
        {
            var catalog = OverlayFiles.Add(RegulationCatalog.Default, parsed.GetValue(overlays) ?? [], host, parsed.GetValue(language));
            var regulation = catalog.ById(parsed.GetRequiredValue(id));
            var view = new RegulationView(regulation, parsed.GetValue(language));
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    OutputTarget.Write(parsed.GetValue(output), host, view.WriteJson);
                    break;
                case "markdown":
                    OutputTarget.WriteText(parsed.GetValue(output), host, writer => writer.Write(RuleDocument.Of(regulation)));
                    break;
                default:
                    OutputTarget.WriteText(parsed.GetValue(output), host, writer => view.WriteTable(writer, host, parsed.GetValue(output) is null));
                    break;
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
