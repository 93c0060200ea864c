using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What one population comes to under two texts.</summary>
internal sealed class ComparisonView
{
    private const int SubjectWidth = 26;
    private const int ArticleWidth = 30;

    private readonly PopulationComparison _comparison;
    private readonly Language _language;
    private readonly (string From, string To) _ids;

    public ComparisonView(PopulationComparison comparison, Language language)
    {
        _comparison = comparison;
        _language = language;
        _ids = (comparison.From.Regulation.Id, comparison.To.Regulation.Id);
    }

    public void WriteJson(Stream stream, ToolHost host)
    {
        using var progress = new Progress(host, Say.Writing.In(_language));
        JsonOutput.Write(stream, writer => ComparisonJson.WriteProperties(writer, _comparison, _language, done => progress.Report(done, _comparison.Moved.Length)));
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        var console = PlainConsole.On(writer, host, toScreen);
        WriteText(writer, Say.ComparedFrom, _comparison.From);
        WriteText(writer, Say.ComparedTo, _comparison.To);
        if (_ids.From == _ids.To)
        {
            writer.WriteLine(Say.SameText.In(_language, _ids.From));
        }

        writer.WriteLine();
        writer.WriteLine(Say.MatrixHead.In(_language, _ids.From, _ids.To));
        console.Write(Matrix());
        WriteMoves(writer);
        if (!_comparison.Causes.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine(Say.CausesHead.In(_language));
            console.Write(Causes());
        }

        if (!_comparison.Lacking.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine(Say.LackingHead.In(_language));
            console.Write(Lacking());
        }

        if (!_comparison.Moved.IsEmpty)
        {
            writer.WriteLine();
            writer.WriteLine(Say.MovedHead.In(_language));
            console.Write(Moved());
        }

        writer.WriteLine();
        writer.WriteLine(Say.CausesNote.In(_language));
        writer.WriteLine(Say.Proposal.In(_language));
    }

    private void WriteText(TextWriter writer, Say which, EvaluationHeader header)
    {
        writer.WriteLine($"{which.In(_language)}: {header.Regulation.Title.In(_language)} ({header.Regulation}), {Say.Year.In(_language).ToLowerInvariant()} {header.RatingYear}");
        if (header.IsCounterfactual)
        {
            writer.WriteLine(Say.Counterfactual.In(_language, header.Regulation.Id, header.RatingYear, header.Locality is { } place ? $" ({place})" : ""));
        }
    }

    /// <summary>The matrix; rows and columns that nobody is in are left out.</summary>
    private Table Matrix()
    {
        var matrix = _comparison.Matrix;
        var (rows, columns) = (OutcomeClasses.All.Where(from => matrix.TotalFrom(from) > 0).ToList(), OutcomeClasses.All.Where(to => matrix.TotalTo(to) > 0).ToList());
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn($"{_ids.From} ↓ {_ids.To} →");
        foreach (var column in columns.Select(to => to.In(_language)).Append(Say.Sum.In(_language)))
        {
            table.AddColumn(new TableColumn(new Text(column)).RightAligned());
        }

        foreach (var from in rows)
        {
            table.AddRow([new Text(from.In(_language)), .. columns.Select(to => Number(matrix[from, to])), Number(matrix.TotalFrom(from))]);
        }

        table.AddRow([new Text(Say.Sum.In(_language)), .. columns.Select(to => Number(matrix.TotalTo(to))), Number(matrix.Total)]);
        return table;
    }

    private void WriteMoves(TextWriter writer)
    {
        writer.WriteLine(Say.MovesHead.In(_language, _comparison.Matrix.Total));
        foreach (var (move, count) in _comparison.Moves.Where(item => item.Value > 0 || item.Key is OutcomeMove.Unchanged or OutcomeMove.Up or OutcomeMove.Down))
        {
            writer.WriteLine(FormattableString.Invariant($"  {count,7}  {ComparisonWords.Of(move, _language)}"));
        }

        foreach (var value in OutcomeClasses.All.Where(value => !value.IsRating() && _comparison.Matrix.Ceased(value) > 0))
        {
            writer.WriteLine(FormattableString.Invariant($"  {_comparison.Matrix.Ceased(value),7}  ({Say.CeasedToBe.In(_language, value.In(_language))})"));
        }
    }

    private Table Causes()
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(Say.Subjects.In(_language)).RightAligned());
        table.AddColumn(Say.Subject.In(_language));
        table.AddColumn(Say.Cause.In(_language));
        table.AddColumn(new TableColumn(Say.FromSays.In(_language, _ids.From)) { Width = ArticleWidth });
        table.AddColumn(new TableColumn(Say.ToSays.In(_language, _ids.To)) { Width = ArticleWidth });
        foreach (var (kind, cause, subjects) in _comparison.Causes)
        {
            table.AddRow(
                Number(subjects), new Text(Vocabulary.LabelOf(kind).In(_language)), new Text(cause.Describe(_comparison, kind, _language)), new Text(Cite(cause.FromSource)), new Text(Cite(cause.ToSource)));
        }

        return table;
    }

    private Table Lacking()
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(Say.LackingFact.In(_language));
        foreach (var column in new[] { Say.LackedBy.In(_language, _ids.From), Say.LackedBy.In(_language, _ids.To), Say.LackedByBoth.In(_language) })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var (fact, from, to, both) in _comparison.Lacking)
        {
            table.AddRow(new Text($"{fact.Label.In(_language)} [{fact.Key}]"), Number(from), Number(to), Number(both));
        }

        return table;
    }

    private Table Moved()
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(Say.Id.In(_language)).NoWrap());
        table.AddColumn(new TableColumn(Say.Subject.In(_language)) { Width = SubjectWidth });
        table.AddColumn(_ids.From);
        table.AddColumn(_ids.To);
        table.AddColumn(Say.Cause.In(_language));
        foreach (var item in _comparison.Moved)
        {
            var kind = Vocabulary.LabelOf(item.Case.Kind).In(_language);
            table.AddRow(
                new Text(item.Case.Id),
                new Text(item.Case.Name is { } name ? $"{name}\n{kind}" : kind),
                new Text(ComparisonWords.Of(item.From.Outcome, _language)),
                new Text(ComparisonWords.Of(item.To.Outcome, _language)),
                new Text(string.Join("\n", item.Causes.Select(cause => $"• {ComparisonWords.Seen(cause, item, cause.Describe(_comparison, item.Case.Kind, _language), _language)}"))));
        }

        return table;
    }

    private string Cite(Source? source) => source is null
        ? Say.NoSuchText.In(_language)
        : $"{source.Citation.Provision}, {source.Citation.Document.Number} [{Explanations.ValueText.Of(source.EvidenceFor(_comparison.From.RatingYear), _language)}]";

    private static Text Number(int value) => new(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
