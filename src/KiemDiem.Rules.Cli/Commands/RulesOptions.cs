using System.CommandLine;
using System.Globalization;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>The options that choose the rules: the rating year, the place, the text, overlays.</summary>
internal sealed class RulesOptions
{
    /// <summary>What can be a year at all. Whether a text governs it, the catalogue says, which then lists those there are.</summary>
    private const int FirstYear = 1930;
    private const int LastYear = 2100;

    private readonly Option<int?> _year;
    private readonly Option<string?> _locality = new("--locality") { Description = "Địa phương có quy định riêng / A place with rules of its own" };
    private readonly Option<string?> _regulation = new("--regulation") { Description = "Theo văn bản này (đối chiếu) / By this text instead (a counterfactual)" };
    private readonly Option<FileInfo[]> _overlays = CommonOptions.Overlays();

    /// <param name="hasFile">Whether a file can name the year, so that the option need not.</param>
    public RulesOptions(bool hasFile)
    {
        _year = new Option<int?>("--year")
        {
            Description = hasFile ? "Năm đánh giá; mặc định theo tệp / The rating year; by default the file's" : "Năm đánh giá / The rating year",
            Required = !hasFile,
        };
        _year.Validators.Add(result =>
        {
            if (int.TryParse(result.Tokens.SingleOrDefault()?.Value, CultureInfo.InvariantCulture, out var year) && year is < FirstYear or > LastYear)
            {
                result.AddError($"--year: {year}? {FirstYear}-{LastYear}.");
            }
        });
    }

    /// <summary>Gives a command the options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="choosesText">Whether it has <c>--regulation</c>: not where it chooses texts in a way of its own.</param>
    public void AddTo(Command command, bool choosesText = true)
    {
        command.Add(_year);
        command.Add(_locality);
        if (choosesText)
        {
            command.Add(_regulation);
        }

        command.Add(_overlays);
    }

    /// <summary>What a command line asks for.</summary>
    public RulesRequest Of(ParseResult parsed) =>
        new(parsed.GetValue(_year), parsed.GetValue(_locality), parsed.GetValue(_regulation), parsed.GetValue(_overlays) ?? []);
}
