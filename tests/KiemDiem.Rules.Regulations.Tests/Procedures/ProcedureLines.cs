using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Procedures;

/// <summary>What a text orders for the round of a year, one line a rule, with columns between bars; a dash stands for nothing.</summary>
internal static class ProcedureLines
{
    /// <summary>The code, what is due, the level bound, the last day that is in time, the event before which it is due, who is bound, the provision and evidence.</summary>
    public static IEnumerable<string> Deadlines(string id, int year) => Of(id).DeadlinesFor(year).Select(deadline => Line(
        deadline.Code,
        deadline.Task.ToString(),
        deadline.Level?.ToString() ?? "-",
        deadline.Due is { } due ? FormattableString.Invariant($"{due.LastDay(year):yyyy-MM-dd}") : "-",
        deadline.Before?.Vietnamese ?? "-",
        deadline.Who.Vietnamese,
        Cited(deadline.Source, year)));

    /// <summary>The code, whose file it belongs in, whether only where there is one, the provision and evidence.</summary>
    public static IEnumerable<string> Dossier(string id, int year) => Of(id).Dossier.Select(item => Line(
        item.Code, string.Join(", ", item.Kinds), item.IsIfAny ? "if any" : "always", Cited(item.Source, year)));

    /// <summary>The code, who registers, how many at least and at most, the provision and evidence.</summary>
    public static IEnumerable<string> Registrations(string id, int year) => Of(id).Registrations.Select(item => Line(
        item.Code, string.Join(", ", item.Kinds), FormattableString.Invariant($"{item.Minimum} to {item.Maximum}"), Cited(item.Source, year)));

    /// <summary>The code, the step of the round, the provision and evidence.</summary>
    public static IEnumerable<string> Rules(string id, int year) => Of(id).Rules.Select(rule => Line(
        rule.Code, rule.Step.ToString(), Cited(rule.Source, year)));

    /// <summary>The lines of a text, those of other texts after them.</summary>
    public static IEnumerable<string> Lines(params string[] texts) => texts.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static ReviewProcedure Of(string id) => RegulationCatalog.Default.ById(id).Procedure;

    private static string Line(params string[] columns) => string.Join(" | ", columns);

    private static string Cited(Source source, int year) =>
        $"{source.Citation.Document.Number}, {source.Citation.Provision} | {source.EvidenceFor(year)}";
}
