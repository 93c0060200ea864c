using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Engines.Tests.RuleSets;

/// <summary>Keeps the pages <c>docs/rules/nrules-*.md</c> equal to the rule sets.</summary>
public sealed class RuleListingTests
{
    public static TheoryData<string> Ids => [.. RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Listing_of_a_text_is_fresh(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);

        Approval.Verify($"docs/rules/nrules-{id}.md", RuleListing.Of(regulation, regulation.BaseId is { } on ? RegulationCatalog.Default.ById(on) : null));
    }
}
