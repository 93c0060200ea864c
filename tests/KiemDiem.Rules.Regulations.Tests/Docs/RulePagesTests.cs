using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Regulations.Tests.Docs;

/// <summary>Keeps the pages in <c>docs/rules</c> equal to the encoded texts.</summary>
public sealed class RulePagesTests
{
    public static TheoryData<string> Ids => [.. RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_of_a_text_is_fresh(string id) => Approval.Verify($"docs/rules/{id}.md", RuleDocument.Of(RegulationCatalog.Default.ById(id)));

    [Fact]
    public void Every_page_is_that_of_a_text() => Directory.EnumerateFiles(RepositoryFiles.PathOf("docs/rules"), "*.md")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Should().BeEquivalentTo(
            "qd132-hd16", "qd132-hd21", "qd124-hd25", "qd366-hd43", "tuyen-quang-26", "ha-noi", "thuong-tin", "binh-dinh", "chi-linh", "hue");
}
