using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Cli.Tests.Commands;

public sealed class EngineOptionTests
{
    private static readonly List<string> Files =
    [
        .. new[] { "docs/samples", "docs/samples/edge-cases" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*-20??.json"))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Samples => [.. Files];

#if WITH_NRULES
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Both_engines_write_the_same_but_for_their_name(string file)
    {
        var native = await ToolRun.OfAsync("evaluate", file, "--format", "json");
        var byNRules = await ToolRun.OfAsync("evaluate", file, "--format", "json", "--engine", "nrules");

        byNRules.Status.Should().Be(0, byNRules.Error);
        byNRules.Output.Should().Contain("\"engine\": \"nrules\"").And.Be(native.Output.Replace("\"engine\": \"native\"", "\"engine\": \"nrules\"", StringComparison.Ordinal));
    }
#else
    [Theory]
    [InlineData("vi", "WithNRules=true", "không kèm NRules")]
    [InlineData("en", "WithNRules=true", "comes without NRules")]
    public async Task Engine_that_the_build_does_not_have_is_bad_usage_with_the_reason(string language, params string[] expected)
    {
        var run = await ToolRun.OfAsync("evaluate", Files[0], "--engine", "nrules", "--language", language);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().ContainAll(expected);
    }
#endif

    [Fact]
    public void Samples_are_there() => Files.Should().HaveCountGreaterThan(5);
}
