using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Law;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>The texts that a rule set stands on, provision by provision: encoded by what, or not and why.</summary>
internal sealed class CoverageView
{
    private readonly Regulation _regulation;
    private readonly Language _language;
    private readonly ImmutableArray<CoveredText> _texts;
    private readonly ImmutableArray<Citation> _missing;

    public CoverageView(Regulation regulation, Language language)
    {
        _regulation = regulation;
        _language = language;
        _texts = LawCoverage.Of(regulation);
        _missing = LawCoverage.NotInInventory(regulation);
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        var citations = new LawCitations([_regulation]);
        var console = PlainConsole.On(writer, host, toScreen);
        writer.WriteLine(Title());
        writer.WriteLine(Total());
        foreach (var (text, provisions) in _texts)
        {
            writer.WriteLine();
            writer.WriteLine($"{LawDocument.Name(text.Document, _language)}: {text.Title.In(_language)}");
            writer.WriteLine($"{Say.WhatWasSeen.In(_language)}: {text.Seen.In(_language)}");
            writer.WriteLine(LawDocument.Counts(text.Provisions, _language));
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumn(Say.Article.In(_language));
            table.AddColumn(Say.WhatItSays.In(_language));
            table.AddColumn(Say.State.In(_language));
            table.AddColumn(Say.ByWhatOrWhyNot.In(_language));
            foreach (var item in provisions)
            {
                string[] cells =
                [
                    item.Provision.Provision, item.Provision.Paraphrase.In(_language), LawDocument.WordOf(item.Provision.State).In(_language),
                    string.Join('\n', citations.ByWhatOrWhyNot(text, item.Provision, _language)),
                ];
                table.AddRow([.. cells.Select(cell => new Text(cell))]);
            }

            console.Write(table);
        }

        WriteMissing(writer);
    }

    public void WriteMarkdown(TextWriter writer)
    {
        writer.WriteLine($"# {Title()}");
        writer.WriteLine();
        writer.WriteLine($"{Total()}.");
        foreach (var (text, _) in _texts)
        {
            writer.WriteLine();
            writer.Write($"#{LawDocument.Of(text, [_regulation], _language)}");
        }

        WriteMissing(writer);
    }

    private string Title() => $"{_regulation.Title.In(_language)} ({_regulation.Id})";

    private string Total() => $"{Say.AllTexts.In(_language, _texts.Length)}: {LawDocument.Counts(_texts.SelectMany(text => text.Text.Provisions), _language)}";

    private void WriteMissing(TextWriter writer)
    {
        if (!_missing.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine($"{Say.NotInInventory.In(_language)}: {string.Join("; ", _missing.Select(citation => citation.In(_language)))}");
        }
    }
}
