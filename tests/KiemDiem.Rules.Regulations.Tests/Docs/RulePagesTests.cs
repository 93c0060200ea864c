using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Regulations.Tests.Docs;

/// <summary>Keeps the pages in <c>docs/rules</c> equal to the encoded texts.</summary>
public sealed class RulePagesTests
{
    public static TheoryData<string> Ids => [.. RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_of_a_text_is_fresh(string id) => Approval.Verify($"docs/rules/{id}.md", RuleDocument.Of(RegulationCatalog.Default.ById(id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Listing_of_the_rules_of_nrules_is_of_the_present_logic(string id)
    {
        // The listing itself is made and compared where NRules can be had; here it is enough that it cannot be left behind.
        var listing = File.ReadAllText(RepositoryFiles.PathOf($"docs/rules/nrules-{id}.md"));
        var regulation = RegulationCatalog.Default.ById(id);

        regulation.Ladders.Should().AllSatisfy(ladder => listing.Should().Contain($"## {regulation}/").And.Contain($"Logic `{ladder.LogicFingerprint}`"));
    }

    [Fact]
    public void Every_page_is_that_of_a_text()
    {
        string[] ids = ["qd132-hd16", "qd132-hd21", "qd124-hd25", "qd366-hd43", "tuyen-quang-26", "ha-noi", "thuong-tin", "binh-dinh", "chi-linh", "hue"];
        Directory.EnumerateFiles(RepositoryFiles.PathOf("docs/rules"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Should().BeEquivalentTo(ids.Concat(ids.Select(id => $"nrules-{id}")));
    }
}
