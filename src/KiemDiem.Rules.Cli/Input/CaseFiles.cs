using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Input;

/// <summary>Opens files of cases: JSON, JSON Lines and CSV, told apart by their ending.</summary>
internal static class CaseFiles
{
    /// <summary>The cases of a file; mistakes in it are told and end the command.</summary>
    public static CaseFile Read(FileInfo file, RegulationCatalog catalog, ToolHost host, Language language)
    {
        if (!file.Exists)
        {
            throw new ToolException(Say.FileNotFound.In(language, file.FullName));
        }

        return Read(file, [.. catalog.Regulations.SelectMany(regulation => regulation.LocalFacts).Select(rule => rule.Fact)], host, language);
    }

    private static CaseFile Read(FileInfo file, ImmutableArray<LocalFact> localFacts, ToolHost host, Language language)
    {
        using var progress = new Progress(host, Say.ReadingCases.In(language));
        var options = new CaseReadOptions { LocalFacts = localFacts, Progress = done => progress.Report(done) };
        var cases = Open(file, options, language);
        if (cases.IsValid)
        {
            return cases;
        }

        foreach (var problem in cases.Problems)
        {
            host.Error.WriteLine($"{file.Name}: {problem.Describe(language)}");
        }

        var count = cases.Problems.Length + cases.UnlistedProblems;
        throw new ToolException(Say.FileHasProblems.In(language, file.Name, count.ToString(CultureInfo.InvariantCulture)));
    }

    private static CaseFile Open(FileInfo file, CaseReadOptions options, Language language)
    {
        try
        {
            return file.Extension.ToLowerInvariant() switch
            {
                ".json" => CaseJson.Read(File.ReadAllBytes(file.FullName), options),
                ".jsonl" or ".ndjson" => CaseJson.ReadLines(File.ReadAllBytes(file.FullName), options),
                ".csv" => ReadCsv(file, options),
                _ => throw new ToolException(Say.UnknownEnding.In(language, file.Name, ".json, .jsonl, .csv")),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file.FullName}: {exception.Message}");
        }
    }

    private static CaseFile ReadCsv(FileInfo file, CaseReadOptions options)
    {
        using var text = new StreamReader(file.FullName);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            IgnoreBlankLines = true,
            DetectColumnCountChanges = false,
            BadDataFound = null,
        };
        using var parser = new CsvParser(text, configuration);
        if (!parser.Read())
        {
            return new CaseTable([], options).ToFile();
        }

        var table = new CaseTable(parser.Record!, options);
        for (var rows = 1; true; rows++)
        {
            var line = parser.RawRow + 1;
            if (!parser.Read())
            {
                return table.ToFile();
            }

            table.AddRow(parser.Record!, line);
            options.Progress?.Invoke(rows);
        }
    }
}
