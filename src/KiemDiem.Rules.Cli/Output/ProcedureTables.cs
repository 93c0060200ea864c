using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What a text orders for the round beside the ratings, as tables; what it does not order has none.</summary>
internal sealed class ProcedureTables(Regulation regulation, Language language)
{
    public void Write(TextWriter writer, IAnsiConsole console)
    {
        var procedure = regulation.Procedure;
        Write(writer, console, [Say.RatingOrder], regulation.Round.Order.Select(item => (
            new[] { ProcedureText.LabelOf(item.Order).In(language) }, item.Source)));
        Write(writer, console, [Say.DueWhat, Say.DueWho, Say.AsNamed], procedure.Deadlines.Select(item => (
            new[] { item.What.In(language), item.Who.In(language), ProcedureText.Due(item, language) }, item.Source)));
        Write(writer, console, [Say.DossierItem, Say.Id, Say.Subject], procedure.Dossier.Select(item => (
            new[] { item.IsIfAny ? $"{item.Label.In(language)} ({Say.IfAny.In(language)})" : item.Label.In(language), item.Code, Kinds(item.Kinds) }, item.Source)));
        Write(writer, console, [Say.DossierItem, Say.Id, Say.Subject, Say.Required], procedure.Registrations.Select(item => (
            new[] { item.Label.In(language), item.Code, Kinds(item.Kinds), DossierRows.Range(item) }, item.Source)));
        Write(writer, console, [Say.RoundStep, Say.DueWhat], procedure.Rules.OrderBy(item => item.Step).Select(item => (
            new[] { ProcedureText.LabelOf(item.Step).In(language), item.Text.In(language) }, item.Source)));
    }

    private void Write(TextWriter writer, IAnsiConsole console, Say[] columns, IEnumerable<(string[] Cells, Source Source)> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns.Append(Say.Article).Append(Say.Evidence))
        {
            table.AddColumn(column.In(language));
        }

        foreach (var (cells, source) in rows)
        {
            table.AddRow([.. cells.Append(source.Citation.In(language)).Append(ValueText.Of(source, language)).Select(cell => new Text(cell))]);
        }

        if (table.Rows.Count > 0)
        {
            writer.WriteLine();
            console.Write(table);
        }
    }

    private string Kinds(IEnumerable<SubjectKind> kinds) => string.Join("; ", kinds.Select(kind => Vocabulary.LabelOf(kind).In(language)));
}
