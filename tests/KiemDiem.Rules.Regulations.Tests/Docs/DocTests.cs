using System.Text.RegularExpressions;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Regulations.Tests.Docs;

/// <summary>Holds the documentation to the code.</summary>
public sealed partial class DocTests
{
    private static readonly string Root = RepositoryFiles.Root;

    public static TheoryData<string> Pages()
    {
        var pages = new TheoryData<string>();
        string[] places = ["README.md", "README.vi.md", "CHANGELOG.md"];
        foreach (var page in places.Concat(Markdown("docs")).Concat(Markdown("src")).Concat(Markdown("benchmarks")))
        {
            pages.Add(page);
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_has_only_code_that_is_compiled_and_run(string page)
    {
        var snippets = Snippets();
        foreach (Match block in CSharpBlock().Matches(Read(page)))
        {
            snippets.Should().Contain(block.Groups[1].Value.Trim(), "the C# of {0} must stand between marks in a file of a Docs folder of the tests", page);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_links_to_files_that_are_there(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        foreach (Match link in Link().Matches(Read(page)))
        {
            var target = Path.Combine(folder, link.Groups[1].Value);
            (File.Exists(target) || Directory.Exists(target)).Should().BeTrue("{0} links to {1}", page, link.Groups[1].Value);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_is_in_composed_unicode(string page) => Read(page).IsNormalized().Should().BeTrue();

    [Fact]
    public void First_examples_are_short()
    {
        foreach (var page in new[] { "README.md", "README.vi.md", "src/KiemDiem.Rules/README.md", "src/KiemDiem.Rules.Regulations/README.md", "src/KiemDiem.Rules.NRules/README.md" })
        {
            var lines = CSharpBlock().Match(Read(page)).Groups[1].Value.Split('\n').Count(line => line.Trim().Length > 0);
            lines.Should().BeInRange(1, 15, "the first example of {0} is for the first ten minutes", page);
        }
    }

    [Fact]
    public void Twins_have_the_same_code_and_commands()
    {
        FencedBlock().Matches(Read("README.vi.md")).Select(block => block.Value)
            .Should().Equal(FencedBlock().Matches(Read("README.md")).Select(block => block.Value));
    }

    private static List<string> Snippets()
    {
        var sources = RepositoryFiles.SourcesIn("tests").Where(path => path.Contains("/Docs/", StringComparison.Ordinal)).Select(Read);
        return [.. sources.SelectMany(source => Marked().Matches(source)).Select(match => Outdent(match.Groups[1].Value))];
    }

    private static string Outdent(string text)
    {
        var indent = text[..^text.TrimStart(' ').Length];
        return string.Join('\n', text.Split('\n').Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line)).Trim();
    }

    private static IEnumerable<string> Markdown(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Select(file => Path.GetRelativePath(Root, file))
        .Order(StringComparer.Ordinal);

    private static string Read(string page) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex FencedBlock();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("// snippet\n(.*?)// end", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
