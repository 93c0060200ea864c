using System.Text;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Regulations.Tests.Docs;

/// <summary>Keeps <c>docs/facts.md</c> equal to the fact table.</summary>
public sealed class FactsPageTests
{
    [Fact]
    public void Page_of_facts_is_fresh() => Approval.Verify("docs/facts.md", Page());

    private static string Page()
    {
        var page = new StringBuilder("""
            # The table of facts

            Generated from `FactTable`. The key is the JSON path and the CSV column. *Absent* says what it means when a fact is not given; an
            assumption that mattered is listed in the result. See [Facts and unknowns](facts-and-unknowns.md).

            `id` (a text) and `kind` are required.


            """);
        page.AppendLine("| key | what it is | allowed | absent | kinds |").AppendLine("|---|---|---|---|---|");
        foreach (var fact in FactTable.All)
        {
            page.AppendLine($"| `{fact.Key}` | {fact.Label.English}<br>{fact.Label.Vietnamese} | {fact.Allowed.English}{(fact.Unit is { } unit ? $" ({unit.English})" : "")} | {Absent(fact)} | {Kinds(fact)} |");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Absent(FactDefinition fact) => fact.Absence switch
    {
        Absence.AssumedNotClaimed => $"taken as `{fact.AssumedValue}`",
        Absence.UnknownUnlessAssumedNone => $"unknown; with `assumeNone` taken as `{fact.AssumedValue}`",
        _ => "unknown",
    };

    private static string Kinds(FactDefinition fact) => fact.Kinds.Length == SubjectKinds.All.Length ? "all" : string.Join(", ", fact.Kinds.Select(Vocabulary.NameOf));
}
