using System.Collections.Concurrent;
using System.Text;
using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Analysis;

/// <summary>The findings of all texts, a line each; of a text that stands on another only what differs.</summary>
internal static class FindingLines
{
    private static readonly ConcurrentDictionary<string, RegulationCheck> Known = new();

    /// <summary>What is found of a text; each is gone through once for all tests.</summary>
    public static RegulationCheck Of(string id) => Known.GetOrAdd(id, _ => RegulationCheck.Of(RegulationCatalog.Default.ById(id), RegulationCatalog.Default));

    public static string All()
    {
        var text = new StringBuilder();
        foreach (var regulation in RegulationCatalog.Default.Regulations)
        {
            var lines = Lines(regulation.Id);
            var ofBase = regulation.BaseId is { } on ? Lines(on) : [];
            text.Append(regulation.BaseId is null ? $"{regulation.Id}: {lines.Count}\n" : $"{regulation.Id}: {lines.Count}, beside {regulation.BaseId}:\n");
            text.AppendJoin("", lines.Except(ofBase).Select(line => $"+ {line}\n"));
            text.AppendJoin("", ofBase.Except(lines).Select(line => $"- {line}\n"));
        }

        return text.ToString();
    }

    private static List<string> Lines(string id) => [.. Of(id).Findings.Select(Line)];

    private static string Line(LawFinding finding)
    {
        var by = finding.By.IsEmpty ? "" : $" by {string.Join(", ", finding.By)}";
        var candidates = finding.Candidates == OutcomeSet.None ? "" : $" {{{string.Join(", ", finding.Candidates.Names())}}}";
        return $"{finding.Id}{candidates}{by} | {finding.Source.Citation.In(Language.Vietnamese)} [{ValueText.Of(finding.Source, Language.English)}] | {finding.Witness?.Outcome.ToString() ?? "no case"}";
    }
}
