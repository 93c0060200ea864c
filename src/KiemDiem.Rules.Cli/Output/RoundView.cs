using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Rounds;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What came of a round: the tree, the roll-up, the quotas, the breaches, what is due.</summary>
internal sealed class RoundView
{
    private readonly RatingRules _rules;
    private readonly RoundResult _result;
    private readonly Language _language;
    private readonly bool _explain;

    public RoundView(RatingRules rules, RoundResult result, Language language, bool explain)
    {
        (_rules, _result, _language, _explain) = (rules, result, language, explain);
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        var console = PlainConsole.On(writer, host, toScreen);
        RulesHeading.Write(writer, _rules, _language);
        foreach (var rule in _rules.Regulation.Round.Order)
        {
            writer.WriteLine($"{Say.RatingOrder.In(_language)}: {ProcedureText.LabelOf(rule.Order).In(_language)} — {rule.Source.Citation.In(_language)} [{ValueText.Of(rule.Source.EvidenceFor(_rules.RatingYear), _language)}]");
        }

        writer.WriteLine();
        using (var progress = new Progress(host, Say.Writing.In(_language)))
        {
            new RoundTree(_result, _language).Write(writer, done => progress.Report(done, _result.Cases.Length));
        }

        if (_explain)
        {
            foreach (var item in _result.Cases)
            {
                writer.WriteLine();
                writer.WriteLine(new string('─', 80));
                writer.Write(item.Evaluation.Explain(_language));
            }
        }

        Head(writer, Say.RollUpHead.In(_language));
        console.Write(Counts());
        new RoundQuotas(_result, _language).Write(writer, console);
        if (_rules.Calendar.Entries.Any())
        {
            Head(writer, Say.DeadlinesHead.In(_language));
            console.Write(new DeadlineView(_rules, _language).Table(_rules.Calendar.Entries));
        }

        WriteBreaches(writer);
        writer.WriteLine(Say.Proposal.In(_language));
    }

    public void WriteJson(Stream stream, ToolHost host)
    {
        using var progress = new Progress(host, Say.Writing.In(_language));
        JsonOutput.Write(stream, writer =>
        {
            RoundJson.WriteProperties(writer, _result, _language, _explain, done =>
            {
                // What is written is passed on now and then, so that a large round does not stand in memory twice.
                if (done % 1000 == 0)
                {
                    writer.Flush();
                }

                progress.Report(done, _result.Cases.Length);
            });
            new DeadlineView(_rules, _language).WriteEntries(writer, "deadlines", _rules.Calendar.Entries);
        });
    }

    private static void Head(TextWriter writer, string head)
    {
        writer.WriteLine();
        writer.WriteLine(head);
    }

    private Table Counts()
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { Say.TreeLevel, Say.Subject })
        {
            table.AddColumn(column.In(_language));
        }

        var columns = Enum.GetValues<Rating>().Reverse().Select(rating => Vocabulary.LabelOf(rating).In(_language))
            .Concat([Say.NotRated.In(_language), Say.AuthorityDecides.In(_language), Say.Undetermined.In(_language), Say.Sum.In(_language)]);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(column) { Alignment = Justify.Right });
        }

        foreach (var count in _result.Counts)
        {
            int[] numbers = [count.Level, count.Excellent, count.Good, count.Completed, count.NotCompleted, count.NotRated, count.NeedsAuthority, count.Undetermined, count.Total];
            string[] cells = [.. numbers.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
            table.AddRow([.. cells.Take(1), Vocabulary.LabelOf(count.Kind).In(_language), .. cells.Skip(1)]);
        }

        return table;
    }

    private void WriteBreaches(TextWriter writer)
    {
        Head(writer, _result.Breaches.IsEmpty ? Say.NoBreaches.In(_language) : Say.BreachesHead.In(_language, _result.Breaches.Length));
        foreach (var breach in _result.Breaches)
        {
            var source = breach.Source is { } known ? $" — {known.Citation.In(_language)} [{ValueText.Of(known.EvidenceFor(_rules.RatingYear), _language)}]" : "";
            writer.WriteLine($"  {RoundWords.Of(breach.Kind, _language)} {breach.Id}: {breach.Text.In(_language)}{source}");
        }

        writer.WriteLine();
    }
}
