using System.Runtime.CompilerServices;
using System.Text.Json;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

/// <summary>The samples of the repository, found from where this file was compiled.</summary>
internal static class SampleDirectory
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(ThisFile())!, "../../../docs/samples"));

    /// <summary>Every file of cases but the one that is meant to be wrong and those for an overlay, relative to the directory.</summary>
    public static IEnumerable<string> CaseFiles =>
        from file in Directory.EnumerateFiles(Path, "*.json*", SearchOption.AllDirectories)
        let name = System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')
        where !name.StartsWith("Generator/", StringComparison.Ordinal)
            && !name.StartsWith("overlays/", StringComparison.Ordinal)
            && !name.EndsWith(".expected.json", StringComparison.Ordinal)
            && !name.EndsWith(".earlier.json", StringComparison.Ordinal)
            && name != "ten-mistakes.json"
        orderby name
        select name;

    public static byte[] Bytes(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    public static CaseFile Read(string name) => name.EndsWith(".jsonl", StringComparison.Ordinal) ? CaseJson.ReadLines(Bytes(name)) : CaseJson.Read(Bytes(name));

    /// <summary>The rules of the file's year and locality.</summary>
    public static RatingRules RulesOf(CaseFile file) => RegulationCatalog.Default.For(file.Year!.Value, file.Locality);

    public static T Expected<T>(string name)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };
        return JsonSerializer.Deserialize<T>(Bytes(name.Replace(".json", ".expected.json", StringComparison.Ordinal)), options)!;
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
