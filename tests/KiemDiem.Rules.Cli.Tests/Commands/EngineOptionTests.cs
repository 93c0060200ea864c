using System.Text.RegularExpressions;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed partial class EngineOptionTests
{
    private const string Folder = "docs/samples";

    /// <summary>Every file of cases that can be rated, from the folder of samples on.</summary>
    private static readonly List<string> Files =
    [
        .. Directory.EnumerateFiles(RepositoryFiles.PathOf(Folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryFiles.PathOf(Folder), file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => CasesOfYear().IsMatch(file))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Samples => [.. Files];

    [Fact]
    public void Samples_are_those_of_the_commune_the_edges_the_overlay_and_the_two_texts() => Files.Should()
        .Contain(["minh-tan-2021.json", "minh-tan-2023.json", "minh-tan-2023.jsonl", "minh-tan-2023.csv", "overlays/cases-2025.json", "self-remedied-reprimand-2023.json"])
        .And.Contain(Enumerable.Range(2021, 6).Select(year => $"edge-cases/edge-{year}.json"))
        .And.NotContain(file => file.Contains("expected", StringComparison.Ordinal));

    [Fact]
    public async Task Native_engine_runs_where_none_is_asked_for()
    {
        var silent = await RateAsync("edge-cases/edge-2025.json");

        silent.Status.Should().Be(0, silent.Error);
        silent.Output.Should().Contain("\"engine\": \"native\"").And.Be((await RateAsync("edge-cases/edge-2025.json", "--engine", "native")).Output);
    }

#if WITH_NRULES
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Both_engines_write_the_same_but_for_their_name(string file)
    {
        var native = await RateAsync(file);
        var byNRules = await RateAsync(file, "--engine", "nrules");

        byNRules.Status.Should().Be(0, byNRules.Error);
        byNRules.Output.Should().Contain("\"engine\": \"nrules\"").And.Be(native.Output.Replace("\"engine\": \"native\"", "\"engine\": \"nrules\"", StringComparison.Ordinal));
    }
#else
    [Theory]
    [InlineData("vi", "WithNRules=true", "không kèm NRules")]
    [InlineData("en", "WithNRules=true", "comes without NRules")]
    public async Task Engine_that_the_build_does_not_have_is_bad_usage_with_the_reason(string language, params string[] expected)
    {
        var run = await RateAsync("edge-cases/edge-2025.json", "--engine", "nrules", "--language", language);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().ContainAll(expected);
    }
#endif

    private static Task<ToolRun> RateAsync(string sample, params string[] options) => ToolRun.OfAsync(
    [
        "evaluate", RepositoryFiles.PathOf($"{Folder}/{sample}"), "--year", CasesOfYear().Match(sample).Groups[1].Value, "--format", "json",
        "--overlay", RepositoryFiles.PathOf($"{Folder}/overlays/tinh-mau-2025.json"), .. options,
    ]);

    [GeneratedRegex(@"^(?!overlays/(?!cases-)).*-(20\d\d)\.(json|jsonl|csv)$")]
    private static partial Regex CasesOfYear();
}
