using System.CommandLine;
using System.Text;
using KiemDiem.Rules.Cli.Commands;

namespace KiemDiem.Rules.Cli;

/// <summary>The tool: parses a command line, runs it, and turns what goes wrong into a message and an exit status.</summary>
public static class Tool
{
    /// <summary>Runs a command line.</summary>
    /// <returns>0: done; 1: a check found a breach; 2: bad input or usage.</returns>
    public static async Task<int> RunAsync(string[] args, ToolHost host)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(host);
        var root = new RootCommand("Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm: xếp loại theo văn bản của năm và địa phương, nêu lý do và điều khoản. / Yearly review and rating by the text of the year and place, with reasons and articles.")
        {
            EvaluateCommand.Create(host),
            RoundCommand.Create(host),
            QuotaCommand.Create(host),
            DeadlinesCommand.Create(host),
            DossierCommand.Create(host),
            MissingCommand.Create(host),
            RegulationsCommand.Create(host),
            CompareCommand.Create(host),
        };
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                host.Error.WriteLine(error.Message);
            }

            host.Error.WriteLine("kiemdiem --help");
            return ExitStatus.BadInput;
        }

        try
        {
            using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = host.Error }).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ToolException or KiemDiemException or IOException)
        {
            host.Error.WriteLine(exception.Message);
            return ExitStatus.BadInput;
        }
    }
}
