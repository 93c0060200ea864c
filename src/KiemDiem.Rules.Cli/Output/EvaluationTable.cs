using System.Globalization;
using KiemDiem.Rules.Explanations;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Evaluations as a table for people: the result, the main reason, the article.</summary>
internal sealed class EvaluationTable
{
    private const int SubjectWidth = 26;
    private const int ArticleWidth = 32;

    private readonly RatingRules _rules;
    private readonly IReadOnlyList<Evaluation> _results;
    private readonly IEnumerable<Evaluation> _rows;
    private readonly Language _language;

    /// <param name="rules">The rules that judged.</param>
    /// <param name="results">The results.</param>
    /// <param name="rows">The same, to be gone through once for the rows.</param>
    /// <param name="language">The language.</param>
    public EvaluationTable(RatingRules rules, IReadOnlyList<Evaluation> results, IEnumerable<Evaluation> rows, Language language)
    {
        _rules = rules;
        _results = results;
        _rows = rows;
        _language = language;
    }

    public void Write(TextWriter writer, ToolHost host, bool toScreen, bool explain)
    {
        var console = PlainConsole.On(writer, host, toScreen);
        RulesHeading.Write(writer, _rules, _language);
        console.Write(Cases());
        if (explain)
        {
            foreach (var result in _results)
            {
                writer.WriteLine();
                writer.WriteLine(new string('─', 80));
                writer.Write(result.Explain(_language));
            }

            writer.WriteLine();
        }

        writer.WriteLine(Say.Summary.In(_language, _results.Count));
        foreach (var group in _results.GroupBy(result => Sort(result.Outcome)).OrderBy(group => group.Key))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Count(),7}  {OutcomeWords.Of(group.First().Outcome, _language)}"));
        }

        writer.WriteLine(Say.Proposal.In(_language));
    }

    private static int Sort(Outcome outcome) => outcome.Rating is { } rating ? -(int)rating : (int)outcome.Kind;

    private Table Cases()
    {
        var table = new Table { Border = TableBorder.Simple, Expand = false };
        table.AddColumn(new TableColumn(Say.Id.In(_language)).NoWrap());
        table.AddColumn(new TableColumn(Say.Subject.In(_language)) { Width = SubjectWidth });
        table.AddColumn(new TableColumn(Say.Result.In(_language)).NoWrap());
        table.AddColumn(Say.Why.In(_language));
        table.AddColumn(new TableColumn(Say.Article.In(_language)) { Width = ArticleWidth });
        foreach (var result in _rows)
        {
            var (reason, source) = result.Summarize(_language);
            var kind = Vocabulary.LabelOf(result.Case.Kind).In(_language);
            table.AddRow(
                new Text(result.Case.Id),
                new Text(result.Case.Name is { } name ? $"{name}\n{kind}" : kind),
                new Text(OutcomeWords.Of(result.Outcome, _language), new Style(Colour(result.Outcome))),
                new Text(reason),
                new Text($"{source.Citation.Provision}, {source.Citation.Document.Number} [{ValueText.Of(source.EvidenceFor(result.RatingYear), _language)}]"));
        }

        return table;
    }

    private static Color Colour(Outcome outcome) => outcome switch
    {
        { Rating: Rating.Excellent } => Color.Green,
        { Rating: Rating.Good } => Color.Blue,
        { Rating: Rating.Completed } => Color.Default,
        { Rating: Rating.NotCompleted } => Color.Red,
        { Kind: OutcomeKind.NotRated } => Color.Grey,
        _ => Color.Yellow,
    };
}
