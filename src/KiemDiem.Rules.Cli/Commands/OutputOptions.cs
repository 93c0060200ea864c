using System.CommandLine;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>The options on how a command speaks: the format, the file, the language.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> _format;
    private readonly Option<FileInfo?> _output = CommonOptions.OutputFile();
    private readonly Option<Language> _language = CommonOptions.Language();

    /// <param name="formats">The formats there are; the first one is used when none is asked for.</param>
    public OutputOptions(params string[] formats) => _format = CommonOptions.Format(formats);

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Add(_language);
    }

    /// <summary>The language that a command line asks for.</summary>
    public Language LanguageOf(ParseResult parsed) => parsed.GetValue(_language);

    /// <summary>The format that a command line asks for.</summary>
    public string FormatOf(ParseResult parsed) => parsed.GetRequiredValue(_format);

    /// <summary>The file that a command line names; null for standard output.</summary>
    public FileInfo? FileOf(ParseResult parsed) => parsed.GetValue(_output);

    /// <summary>Writes what was asked for, as it was asked for.</summary>
    public void Write(ParseResult parsed, ToolHost host, OutputForms forms) => forms.Write(FormatOf(parsed), FileOf(parsed), host);
}
