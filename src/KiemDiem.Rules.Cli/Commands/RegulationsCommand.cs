using System.CommandLine;
using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Cli.Input;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem regulations list|show|coverage|check|diff</c>: which texts are encoded, what one says, how much of the law it covers, what holes it has, and what another says differently.</summary>
internal static class RegulationsCommand
{
    public static Command Create(ToolHost host) => new("regulations", "Các văn bản đã mã hóa / The encoded texts") { List(host), Show(host), Coverage(host), Check(host), Diff(host) };

    private static Command List(ToolHost host)
    {
        var (overlays, output) = (CommonOptions.Overlays(), new OutputOptions("table", "json"));
        var command = new Command("list", "Liệt kê các văn bản, năm áp dụng và mức căn cứ / List the texts, their years and evidence") { overlays };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var view = new RegulationList(Catalog(parsed.GetValue(overlays), host, output.LanguageOf(parsed)).Regulations, output.LanguageOf(parsed));
            output.Write(parsed, host, new(view.WriteTable, view.WriteJson));
            return ExitStatus.Done;
        });
        return command;
    }

    private static Command Show(ToolHost host) => OfOne(
        "show",
        "Nội dung một văn bản: từng điều kiện, ngưỡng, điều khoản, căn cứ / What one text says: each condition, threshold, article, evidence",
        host,
        (regulation, language) => new(
            new RegulationView(regulation, language).WriteTable,
            new RegulationJson(regulation, language).Write,
            writer => writer.Write(RuleDocument.Of(regulation))));

    private static Command Coverage(ToolHost host) => OfOne(
        "coverage",
        "Từng điều khoản của các văn bản được dẫn: đã mã hóa ở đâu, vì sao không / Each provision of the texts cited: by what it is encoded, or why it is not",
        host,
        (regulation, language) =>
        {
            var view = new CoverageView(regulation, language);
            return new(view.WriteTable, new CoverageJson(regulation).Write, view.WriteMarkdown);
        });

    private static Command Check(ToolHost host)
    {
        var id = new Argument<string>("ID") { Description = "qd366-hd43, …" };
        var witnesses = new Option<DirectoryInfo?>("--witnesses")
        {
            Description = "Ghi hồ sơ minh họa của từng phát hiện vào thư mục này / Write the case that shows each finding into this folder",
        };
        var (overlays, output) = (CommonOptions.Overlays(), new OutputOptions("table", "json", "markdown"));
        var command = new Command("check", "Tìm khoảng trống, trùng lặp, mâu thuẫn của một văn bản, có hồ sơ minh họa / Find the gaps of a text, what it says twice, and what cannot be meant; with cases that show it")
        {
            id, overlays, witnesses,
        };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = output.LanguageOf(parsed);
            var catalog = Catalog(parsed.GetValue(overlays), host, language);
            var check = RegulationCheck.Of(catalog.ById(parsed.GetRequiredValue(id)), catalog);
            var view = new CheckView(check, language);
            if (parsed.GetValue(witnesses) is { } folder)
            {
                view.WriteWitnesses(folder, host);
            }

            output.Write(parsed, host, new(view.WriteTable, view.WriteJson, view.WriteMarkdown));
            return check.HasFault ? ExitStatus.Breach : ExitStatus.Done;
        });
        return command;
    }

    private static Command Diff(ToolHost host)
    {
        var (from, to) = (new Argument<string>("A") { Description = "qd132-hd21, …" }, new Argument<string>("B") { Description = "qd124-hd25, …" });
        var (overlays, output) = (CommonOptions.Overlays(), new OutputOptions("markdown", "json"));
        var command = new Command("diff", "Văn bản B khác văn bản A ở đâu: thêm, bỏ, siết, nới / What text B says differently from text A: added, removed, tightened, loosened") { from, to, overlays };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = output.LanguageOf(parsed);
            var catalog = Catalog(parsed.GetValue(overlays), host, language);
            var differences = RegulationDifferences.Of(catalog.ById(parsed.GetRequiredValue(from)), catalog.ById(parsed.GetRequiredValue(to)));
            void Markdown(TextWriter writer) => writer.Write(DifferenceDocument.Of(differences, language));
            output.Write(parsed, host, new((writer, _, _) => Markdown(writer), stream => JsonOutput.Write(stream, writer => DifferencesJson.WriteProperties(writer, differences, language)), Markdown));
            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>A command that says something of one text.</summary>
    private static Command OfOne(string name, string description, ToolHost host, Func<Regulation, Language, OutputForms> forms)
    {
        var id = new Argument<string>("ID") { Description = "qd124-hd25, …" };
        var (overlays, output) = (CommonOptions.Overlays(), new OutputOptions("table", "json", "markdown"));
        var command = new Command(name, description) { id, overlays };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var language = output.LanguageOf(parsed);
            output.Write(parsed, host, forms(Catalog(parsed.GetValue(overlays), host, language).ById(parsed.GetRequiredValue(id)), language));
            return ExitStatus.Done;
        });
        return command;
    }

    private static RegulationCatalog Catalog(IEnumerable<FileInfo>? overlays, ToolHost host, Language language) =>
        OverlayFiles.Add(RegulationCatalog.Default, overlays ?? [], host, language);
}
