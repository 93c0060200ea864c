using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Conventions;

public sealed class FolderTests
{
    private const string Library = "src/KiemDiem.Rules";

    // Arrows point down this table: a folder may know those above it that stand beside it, and no other.
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Facts"] = [],
        ["Model"] = ["Facts"],
        ["Overlays"] = ["Facts", "Model"],
        ["Evaluation"] = ["Facts", "Model"],
        ["Explanation"] = ["Facts", "Model", "Evaluation"],
        ["Guidance"] = ["Facts", "Model", "Evaluation", "Explanation"],
        ["Rounds"] = ["Facts", "Model", "Evaluation", "Explanation"],
        ["Comparison"] = ["Facts", "Model", "Evaluation", "Explanation"],
        ["Analysis"] = ["Facts", "Model", "Evaluation", "Explanation"],
        ["Records"] = ["Facts", "Model", "Evaluation", "Explanation"],
        ["Json"] = ["Facts", "Model", "Overlays", "Evaluation", "Explanation", "Guidance", "Rounds", "Comparison", "Analysis", "Records"],
    };

    private static readonly List<SourceFile> Sources = [.. RepositoryFiles.SourcesIn(Library).Select(path => new SourceFile(path))];

    [Fact]
    public void Folders_of_the_library_are_those_of_the_table() =>
        Sources.Select(source => FolderOf(source)).Distinct().Where(folder => folder.Length > 0).Should().BeSubsetOf(MayKnow.Keys);

    [Fact]
    public void Folder_knows_only_the_folders_it_may_know() => Wrong(Sources, FolderOf, folder => MayKnow.GetValueOrDefault(folder)).Should().BeEmpty();

    [Theory]
    [InlineData("Model", "Facts")]
    [InlineData("Evaluation", "Model")]
    [InlineData("Explanation", "Evaluation")]
    [InlineData("Json", "Explanation")]
    public void Arrow_that_exists_is_seen(string folder, string known) =>
        Wrong(Sources, FolderOf, it => it == folder ? [.. MayKnow[folder].Where(other => other != known)] : null)
            .Should().Contain(mention => mention.Contains($"/{known}/", StringComparison.Ordinal), "else the test above could not fail");

    [Fact]
    public void Authoring_and_the_list_of_texts_know_no_encoded_text()
    {
        var sources = RepositoryFiles.SourcesIn("src/KiemDiem.Rules.Regulations").Select(path => new SourceFile(path)).ToList();
        string PartOf(SourceFile source) => source.Path.Split('/')[2] switch
        {
            "Authoring" => "Authoring",
            "Texts.cs" or "Criteria.cs" or "GoverningTexts.cs" => "Words",
            var folder when !folder.EndsWith(".cs", StringComparison.Ordinal) => folder,
            _ => "",
        };

        Wrong(sources, PartOf, part => part switch { "Authoring" => [], "Words" => ["Authoring"], _ => null }).Should().BeEmpty();
        Wrong(sources, PartOf, part => part is "QD124" or "QD132" or "QD366" ? ["Authoring", "Words"] : null)
            .Should().BeEmpty("a central text does not stand on another text's files");
    }

    private static string FolderOf(SourceFile source) => source.Path.Split('/') is { Length: > 3 } parts ? parts[2] : "";

    private static IEnumerable<string> Wrong(IReadOnlyList<SourceFile> sources, Func<SourceFile, string> partOf, Func<string, string[]?> mayKnow) =>
        from source in sources
        let part = partOf(source)
        let known = mayKnow(part)
        where known is not null
        from other in sources
        where partOf(other) != part && !known.Contains(partOf(other))
        from type in other.Types
        where source.Mentions(other.Namespace, type.Name)
        select $"{source.Path} mentions {type.Name} of {other.Path}";
}
