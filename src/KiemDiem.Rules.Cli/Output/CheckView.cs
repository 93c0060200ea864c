using System.Text.Json;
using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What was found of a text: gaps, what it says twice, faults.</summary>
internal sealed class CheckView
{
    private readonly RegulationCheck _check;
    private readonly Language _language;

    public CheckView(RegulationCheck check, Language language)
    {
        _check = check;
        _language = language;
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        writer.WriteLine($"{_check.Regulation.Title.In(_language)} ({_check.Regulation.Id})");
        WriteHead(writer);
        var console = PlainConsole.On(writer, host, toScreen);
        foreach (var ofSubject in _check.Findings.GroupBy(finding => finding.Subject))
        {
            writer.WriteLine();
            writer.WriteLine(Vocabulary.LabelOf(ofSubject.Key).In(_language).ToUpperInvariant());
            var table = new Table { Border = TableBorder.Simple };
            foreach (var column in Columns())
            {
                table.AddColumn(column);
            }

            foreach (var finding in ofSubject)
            {
                table.AddRow([.. Cells(finding).Select(cell => new Text(cell))]);
            }

            console.Write(table);
        }
    }

    public void WriteMarkdown(TextWriter writer)
    {
        writer.WriteLine($"# {_check.Regulation.Title.In(_language)} ({_check.Regulation.Id})");
        writer.WriteLine();
        WriteHead(writer);
        foreach (var ofSubject in _check.Findings.GroupBy(finding => finding.Subject))
        {
            writer.WriteLine();
            writer.WriteLine($"## {Vocabulary.LabelOf(ofSubject.Key).In(_language)}");
            writer.WriteLine();
            WriteRow(writer, Columns());
            WriteRow(writer, Columns().Select(_ => "---"));
            foreach (var finding in ofSubject)
            {
                WriteRow(writer, Cells(finding).Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)));
            }
        }
    }

    public void WriteJson(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        RegulationList.WriteHeader(writer, _check.Regulation);
        RegulationCheckJson.Write(writer, _check, _language);
    });

    /// <summary>Writes the case of each finding as a file of its own, named by the finding.</summary>
    public void WriteWitnesses(DirectoryInfo folder, ToolHost host)
    {
        folder.Create();
        foreach (var finding in _check.Findings)
        {
            if (finding.Witness is { } witness)
            {
                OutputTarget.Write(new(Path.Combine(folder.FullName, $"{finding.Id}.json")), host, stream =>
                {
                    using var writer = new Utf8JsonWriter(stream, JsonOutput.Readable);
                    RegulationCheckJson.WriteFile(writer, _check, witness);
                });
            }
        }
    }

    private void WriteHead(TextWriter writer)
    {
        var faults = _check.Findings.Count(finding => finding.IsFault);
        var found = faults > 0 ? Say.CheckFaults.In(_language, faults) : Say.CheckNoFault.In(_language);
        writer.WriteLine($"{Say.CheckHead.In(_language, _check.Regulation.Id)}. {found}");
        writer.WriteLine(Say.CheckProposal.In(_language));
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private string[] Columns() =>
        [Say.CheckFinding.In(_language), Say.WhatItSays.In(_language), Say.Article.In(_language), Say.Evidence.In(_language), Say.CheckShownBy.In(_language)];

    private string[] Cells(LawFinding finding) =>
    [
        NameOf(finding.Kind).In(_language), finding.Text.In(_language), finding.Source.Citation.In(_language), ValueText.Of(finding.Source, _language),
        finding.Witness is { } witness ? $"{finding.Id}: {witness.RatingYear}, {Outcome(witness.Outcome)}" : "",
    ];

    private string Outcome(Outcome outcome) => outcome.Kind == OutcomeKind.NeedsAuthority
        ? $"{Say.AuthorityDecides.In(_language)} ({ValueText.Outcomes(outcome.Candidates, _language)})"
        : ValueText.Outcomes(outcome.Possible, _language);

    private static Say NameOf(LawFindingKind kind) => kind switch
    {
        LawFindingKind.Gap => Say.KindGap,
        LawFindingKind.LowerLevelAsksMore => Say.KindLowerLevelAsksMore,
        LawFindingKind.RedundantRule => Say.KindRedundantRule,
        LawFindingKind.RedundantCondition => Say.KindRedundantCondition,
        LawFindingKind.UnreachableRating => Say.KindUnreachableRating,
        LawFindingKind.OverlappingBands => Say.KindOverlappingBands,
        LawFindingKind.ThresholdsOutOfOrder => Say.KindThresholdsOutOfOrder,
        _ => Say.KindShadowedRule,
    };
}
