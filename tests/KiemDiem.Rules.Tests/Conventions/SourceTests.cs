using System.Text;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Conventions;

public sealed class SourceTests
{
    private const int Longest = 350;
    private static readonly List<SourceFile> Sources = [.. RepositoryFiles.SourcesIn("src").Select(path => new SourceFile(path))];

    [Fact]
    public void File_is_no_longer_than_a_reader_bears() =>
        Sources.Where(source => source.Text.Split('\n').Length > Longest).Select(source => source.Path).Should().BeEmpty();

    [Fact]
    public void Text_is_composed_and_its_lines_end_in_line_feeds() => Sources
        .Where(source => !source.Text.IsNormalized(NormalizationForm.FormC) || source.Text.Contains('\r', StringComparison.Ordinal))
        .Select(source => source.Path).Should().BeEmpty();

    [Fact]
    public void Public_type_has_a_file_of_its_own_name() => Sources
        .SelectMany(source => source.Types.Where(type => type.Modifiers.Contains("public", StringComparison.Ordinal)), (source, type) => (source.Path, type.Name))
        .Where(type => Path.GetFileName(type.Path).Split('.')[0] != type.Name)
        .Should().BeEmpty();

    [Fact]
    public void File_holds_at_most_one_public_type() => Sources
        .Where(source => source.Types.Count(type => type.Modifiers.Contains("public", StringComparison.Ordinal)) > 1)
        .Select(source => source.Path).Should().BeEmpty();

    [Fact]
    public void Class_is_sealed_unless_another_derives_from_it()
    {
        var types = new[] { typeof(RatingRules).Assembly, typeof(Regulations.RegulationCatalog).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsClass && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false) && type.Namespace?.StartsWith("KiemDiem", StringComparison.Ordinal) == true)
            .ToList();
        var bases = types.Select(type => Definition(type.BaseType)).OfType<Type>().ToHashSet();

        types.Where(type => !type.IsSealed && !type.IsAbstract && !bases.Contains(type)).Should().BeEmpty();
    }

    [Fact]
    public void Library_takes_time_and_culture_only_from_its_callers() => Sources
        .Where(source => !source.Path.StartsWith("src/KiemDiem.Rules.Cli/", StringComparison.Ordinal))
        .Where(source => Regex.IsMatch(source.Code, @"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bCultureInfo\.Current|\bEnvironment\.|\bTimeProvider\.System\b|\bRandom\b|\bGuid\.NewGuid\b"))
        .Select(source => source.Path).Should().BeEmpty();

    [Fact]
    public void Library_reads_and_writes_no_files_and_logs_nothing() => Sources
        .Where(source => !source.Path.StartsWith("src/KiemDiem.Rules.Cli/", StringComparison.Ordinal))
        .Where(source => Regex.IsMatch(source.Code, @"(?<![\w.])(File|Directory|FileStream|Console|HttpClient|Debug|Trace)\b\s*[.(]"))
        .Select(source => source.Path).Should().BeEmpty();

    private static Type? Definition(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;
}
